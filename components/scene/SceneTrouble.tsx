import { Button } from '@/components/Button';
import { ProblemNote } from '@/components/ProblemNote';
import { t } from '@/utils/i18n';
import type { ProblemRecord } from '@/utils/lib/problem';

interface SceneTroubleProps {
  problem: ProblemRecord;
  onRetry: () => void;
  /** Absent where nothing works without furniture. */
  onLightAndTone?: () => void;
}

/** Why no draft could be drawn, and what works all the same. */
export function SceneTrouble({ problem, onRetry, onLightAndTone }: SceneTroubleProps) {
  return (
    <ProblemNote problem={problem} title={t('sceneFailed')}>
      <Button onPress={onRetry}>{t('sceneRetry')}</Button>
      {onLightAndTone && <Button onPress={onLightAndTone}>{t('sceneLightAndTone')}</Button>}
    </ProblemNote>
  );
}
