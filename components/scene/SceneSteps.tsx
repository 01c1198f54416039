import { Button } from '@/components/Button';
import { Icon } from '@/components/icons/Icon';
import { t } from '@/utils/i18n';
import './SceneSteps.css';

interface SceneStepsProps {
  canUndo: boolean;
  canRedo: boolean;
  adding: boolean;
  onUndo: () => void;
  onRedo: () => void;
  onAnother: () => void;
  onAdd: () => void;
}

/** The way back, and what changes the whole room. */
export function SceneSteps(props: SceneStepsProps) {
  return (
    <div className="row scene-steps">
      <Button
        label={t('sceneUndo')}
        shortcut="Control+Z"
        disabled={!props.canUndo}
        onPress={props.onUndo}
      >
        <Icon name="undo" />
      </Button>
      <Button
        label={t('sceneRedo')}
        shortcut="Control+Y"
        disabled={!props.canRedo}
        onPress={props.onRedo}
      >
        <Icon name="redo" />
      </Button>
      <Button pressed={props.adding} onPress={props.onAdd}>
        {t('sceneAdd')}
      </Button>
      <Button onPress={props.onAnother}>{t('sceneAnother')}</Button>
    </div>
  );
}
