import { useId } from 'react';
import { t } from '@/utils/i18n';
import type { MessageKey } from '@/utils/lib/words';
import { Button } from './Button';
import { Icon, type IconName } from './icons/Icon';
import './WallTools.css';

export type WallTool = 'tap' | 'brush' | 'eraser';

const tools: readonly { id: WallTool; label: MessageKey; icon: IconName }[] = [
  { id: 'tap', label: 'wallsTap', icon: 'tap' },
  { id: 'brush', label: 'wallsBrushAdd', icon: 'brush' },
  { id: 'eraser', label: 'wallsBrushErase', icon: 'eraser' },
];

interface WallToolsProps {
  tool: WallTool;
  onTool: (tool: WallTool) => void;
  /** In pixels of the selection. */
  radius: number;
  onRadius: (radius: number) => void;
  canUndo: boolean;
  canRedo: boolean;
  onUndo: () => void;
  onRedo: () => void;
  onClear: () => void;
}

const SMALLEST = 4;
const LARGEST = 48;

/** What the pointer does on the photo, and the way back. */
export function WallTools(props: WallToolsProps) {
  const id = useId();
  return (
    <div className="wall-tools">
      <div className="tool-choice" role="radiogroup" aria-label={t('wallsTool')}>
        {tools.map((tool) => (
          <label key={tool.id}>
            <input
              type="radio"
              className="unseen"
              name={id}
              checked={props.tool === tool.id}
              onChange={() => props.onTool(tool.id)}
            />
            <Icon name={tool.icon} />
            {t(tool.label)}
          </label>
        ))}
      </div>
      {props.tool !== 'tap' && (
        <label className="brush-size">
          {t('wallsBrushSize')}
          <input
            type="range"
            min={SMALLEST}
            max={LARGEST}
            value={props.radius}
            onChange={(event) => props.onRadius(event.target.valueAsNumber)}
          />
        </label>
      )}
      <div className="row">
        <Button look="quiet" disabled={!props.canUndo} onPress={props.onUndo}>
          <Icon name="undo" />
          {t('wallsUndo')}
        </Button>
        <Button look="quiet" disabled={!props.canRedo} onPress={props.onRedo}>
          <Icon name="redo" />
          {t('wallsRedo')}
        </Button>
        <Button look="quiet" onPress={props.onClear}>
          {t('wallsClear')}
        </Button>
      </div>
    </div>
  );
}
