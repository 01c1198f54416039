import { Button } from '@/components/Button';
import { Icon, type IconName } from '@/components/icons/Icon';
import { t } from '@/utils/i18n';
import type { MessageKey } from '@/utils/lib/words';
import './PieceActions.css';

/** What a button does to the piece in hand. */
export type PieceDeed =
  | 'left'
  | 'right'
  | 'away'
  | 'nearer'
  | 'turn-left'
  | 'turn-right'
  | 'swap'
  | 'duplicate'
  | 'remove';

interface PieceActionsProps {
  name: string;
  /** It hangs on a wall: no turning, and away and nearer are up and down. */
  onWall: boolean;
  /** This version has no such piece: it can only go. */
  gone: boolean;
  onDo: (deed: PieceDeed) => void;
}

interface Deed {
  deed: PieceDeed;
  label: MessageKey;
  icon: IconName;
  shortcut?: string;
}

const moves: readonly Deed[] = [
  { deed: 'left', label: 'sceneMoveLeft', icon: 'arrow-left', shortcut: 'ArrowLeft' },
  { deed: 'away', label: 'sceneMoveAway', icon: 'arrow-up', shortcut: 'ArrowUp' },
  { deed: 'nearer', label: 'sceneMoveNearer', icon: 'arrow-down', shortcut: 'ArrowDown' },
  { deed: 'right', label: 'sceneMoveRight', icon: 'arrow-right', shortcut: 'ArrowRight' },
];
const turns: readonly Deed[] = [
  { deed: 'turn-left', label: 'sceneTurnLeft', icon: 'turn-left', shortcut: '[' },
  { deed: 'turn-right', label: 'sceneTurnRight', icon: 'turn-right', shortcut: ']' },
];
const upAndDown: Partial<Record<PieceDeed, MessageKey>> = {
  away: 'sceneMoveUp',
  nearer: 'sceneMoveDown',
};

/** Everything that can be done with one piece, without drag or key. */
export function PieceActions({ name, onWall, gone, onDo }: PieceActionsProps) {
  const steps = onWall ? moves : [...moves, ...turns];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="piece-actions" role="group" aria-label={t('scenePieceActions', name)}>
      {!gone && (
        <div className="piece-steps">
          {steps.map(({ deed, label, icon, shortcut }) => (
            <Button
              key={deed}
              label={t((onWall && upAndDown[deed]) || label)}
              shortcut={shortcut}
              onPress={() => onDo(deed)}
            >
              <Icon name={icon} />
            </Button>
          ))}
        </div>
      )}
      <div className="row">
        {!gone && (
          <>
            <Button onPress={() => onDo('swap')}>{t('sceneSwap')}</Button>
            <Button shortcut="Control+D" onPress={() => onDo('duplicate')}>
              {t('sceneDuplicate')}
            </Button>
          </>
        )}
        <Button shortcut="Delete" onPress={() => onDo('remove')}>
          {t('sceneRemove')}
        </Button>
      </div>
    </div>
  );
}
