import { Button } from '@/components/Button';
import { t } from '@/utils/i18n';
import type { Mode } from '@/utils/providers/spec';
import type { Photo } from '@/utils/store/rows';

interface WallChoiceProps {
  photo: Photo;
  mode: Mode | undefined;
  /** Absent while the rest of the order isn't complete. */
  onChoose?: () => void;
  onForget: () => void;
}

/** Who decides what is wall: the engine or the person. Only for providers that paint surfaces. */
export function WallChoice({ photo, mode, onChoose, onForget }: WallChoiceProps) {
  if (mode?.takes.mask !== 'surface-to-paint') return null;
  const mine = photo.mask !== undefined;
  return (
    <div className="wall-choice">
      <p>{t(mine ? 'wallsMine' : 'wallsAutomatic')}</p>
      <div className="row">
        {onChoose && <Button onPress={onChoose}>{t(mine ? 'wallsChange' : 'wallsChoose')}</Button>}
        {mine && (
          <Button look="quiet" onPress={onForget}>
            {t('wallsForget')}
          </Button>
        )}
      </div>
    </div>
  );
}
