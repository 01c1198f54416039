import { Button } from '@/components/Button';
import { Icon } from '@/components/icons/Icon';
import { t } from '@/utils/i18n';

interface SceneMarksProps {
  /** How many there are. */
  shut: number;
  front: number;
  onBegin: (meaning: 'keep-out' | 'in-front') => void;
  onForget: (meaning: 'keep-out' | 'in-front', place: number) => void;
}

/** Outlines that the furniture keeps to: new ones, and those that are there. */
export function SceneMarks({ shut, front, onBegin, onForget }: SceneMarksProps) {
  const forget = (meaning: 'keep-out' | 'in-front', count: number) =>
    Array.from({ length: count }, (_, place) => (
      <Button key={`${meaning} ${place + 1}`} look="quiet" onPress={() => onForget(meaning, place)}>
        <Icon name="close" />
        {t(meaning === 'keep-out' ? 'sceneForgetKeepOut' : 'sceneForgetInFront', place + 1)}
      </Button>
    ));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="row" role="group" aria-label={t('sceneMarks')}>
      <Button onPress={() => onBegin('keep-out')}>{t('sceneKeepOut')}</Button>
      <Button onPress={() => onBegin('in-front')}>{t('sceneInFront')}</Button>
      {forget('keep-out', shut)}
      {forget('in-front', front)}
    </div>
  );
}
