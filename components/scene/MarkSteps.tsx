import { Button } from '@/components/Button';
import { t } from '@/utils/i18n';

interface MarkStepsProps {
  help: string;
  keysId: string;
  corners: number;
  onTakeBack: () => void;
  onFinish: () => void;
  onCancel: () => void;
}

/** Fewest corners that enclose something. */
const FEWEST = 3;

/** What to do while an outline is drawn. */
export function MarkSteps(props: MarkStepsProps) {
  const { help, keysId, corners, onTakeBack, onFinish, onCancel } = props;
  return (
    <div className="stack">
      <p>{help}</p>
      <p className="small muted" id={keysId}>
        {t('sceneMarkKeys')}
      </p>
      <p className="small" role="status">
        {t('sceneMarkCorners', corners)}
      </p>
      <div className="row">
        <Button look="main" shortcut="C" disabled={corners < FEWEST} onPress={onFinish}>
          {t('sceneMarkDone')}
        </Button>
        <Button shortcut="Backspace" disabled={corners === 0} onPress={onTakeBack}>
          {t('sceneMarkTakeBack')}
        </Button>
        <Button look="quiet" shortcut="Escape" onPress={onCancel}>
          {t('sceneMarkCancel')}
        </Button>
      </div>
    </div>
  );
}
