import { Button } from '@/components/Button';
import { t } from '@/utils/i18n';
import type { MessageKey } from '@/utils/lib/words';
import './SceneMarks.css';

/** What an outline over the photo means. */
export type MarkMeaning = 'keep-out' | 'in-front';

interface SceneMarksProps {
  /** How many there are of each. */
  counts: Record<MarkMeaning, number>;
  /** Unfolded; the outlines are then drawn over the photo. */
  open: boolean;
  onOpen: (open: boolean) => void;
  onBegin: (meaning: MarkMeaning) => void;
  onForget: (meaning: MarkMeaning, which: 'last' | 'all') => void;
}

const words: Record<MarkMeaning, Record<'begin' | 'count', MessageKey>> = {
  'keep-out': { begin: 'sceneKeepOut', count: 'sceneKeepOutCount' },
  'in-front': { begin: 'sceneInFront', count: 'sceneInFrontCount' },
};

/** Outlines that the furniture keeps to: new ones, and those that are there. */
export function SceneMarks({ counts, open, onOpen, onBegin, onForget }: SceneMarksProps) {
  const meanings = ['keep-out', 'in-front'] as const;
  return (
    <details
      className="scene-marks"
      open={open}
      onToggle={({ currentTarget }) => onOpen(currentTarget.open)}
    >
      <summary>{t('sceneMarks')}</summary>
      <div className="stack">
        <div className="row">
          {meanings.map((meaning) => (
            <Button key={meaning} onPress={() => onBegin(meaning)}>
              {t(words[meaning].begin)}
            </Button>
          ))}
        </div>
        {meanings
          .filter((meaning) => counts[meaning] > 0)
          .map((meaning) => (
            <Marks
              key={meaning}
              label={t(words[meaning].count, counts[meaning])}
              onForget={(which) => onForget(meaning, which)}
            />
          ))}
      </div>
    </details>
  );
}

interface MarksProps {
  label: string;
  onForget: (which: 'last' | 'all') => void;
}

function Marks({ label, onForget }: MarksProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="row" role="group" aria-label={label}>
      <span className="small">{label}</span>
      <Button look="quiet" onPress={() => onForget('last')}>
        {t('sceneForgetLast')}
      </Button>
      <Button look="quiet" onPress={() => onForget('all')}>
        {t('sceneForgetAll')}
      </Button>
    </div>
  );
}
