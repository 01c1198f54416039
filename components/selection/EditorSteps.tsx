import { Button } from '@/components/Button';
import { Icon } from '@/components/icons/Icon';
import { t } from '@/utils/i18n';
import type { EditorAction } from './editor-keys';
import type { Editor } from './use-editor';
import './EditorSteps.css';

interface EditorStepsProps {
  editor: Editor;
  /** Of the view. */
  scale: number;
  actions: Record<EditorAction, () => void>;
}

/** The way back, changes of the whole selection, and how near one looks. */
export function EditorSteps({ editor, scale, actions }: EditorStepsProps) {
  return (
    <div className="editor-steps">
      <div>
        <Button
          look="quiet"
          label={t('selectionUndo')}
          shortcut="Control+Z"
          disabled={!editor.canUndo}
          onPress={actions.undo}
        >
          <Icon name="undo" />
        </Button>
        <Button
          look="quiet"
          label={t('selectionRedo')}
          shortcut="Control+Y"
          disabled={!editor.canRedo}
          onPress={actions.redo}
        >
          <Icon name="redo" />
        </Button>
        <Button look="quiet" label={t('selectionInvert')} shortcut="I" onPress={actions.invert}>
          <Icon name="invert" />
        </Button>
        <Button look="quiet" label={t('selectionClear')} shortcut="Delete" onPress={actions.clear}>
          <Icon name="trash" />
        </Button>
      </div>
      <div>
        <Button
          look="quiet"
          label={t('selectionZoomOut')}
          shortcut="-"
          disabled={scale <= 1}
          onPress={actions['zoom-out']}
        >
          <Icon name="minus" />
        </Button>
        <Button look="quiet" shortcut="0" label={t('selectionWhole')} onPress={actions.whole}>
          <span className="editor-scale">{t('selectionPercent', Math.round(scale * 100))}</span>
        </Button>
        <Button look="quiet" label={t('selectionZoomIn')} shortcut="+" onPress={actions['zoom-in']}>
          <Icon name="plus" />
        </Button>
      </div>
    </div>
  );
}
