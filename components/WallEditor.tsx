import { useId, useState } from 'react';
import { t } from '@/utils/i18n';
import type { Mask } from '@/utils/restyle/pixels';
import { Button } from './Button';
import {
  emptySelection,
  isChosen,
  type Point,
  type SelectionTools,
  shareChosen,
  stroke,
} from './selection';
import { useUndoable } from './use-undoable';
import { WallCanvas } from './WallCanvas';
import { type WallTool, WallTools } from './WallTools';
import './WallEditor.css';

interface WallEditorProps {
  pictureUrl: string;
  /** What to start from. */
  first: Mask;
  tools: SelectionTools;
  /** On the button that accepts the selection, with what follows and what it costs. */
  confirmLabel: string;
  onConfirm: (selection: Mask) => void;
}

const FIRST_RADIUS = 14;

/** Corrects a selection of walls by taps and brush, with undo, until it is right. */
export function WallEditor({ pictureUrl, first, tools, confirmLabel, onConfirm }: WallEditorProps) {
  const id = useId();
  const { value, set, ...steps } = useUndoable(first);
  /** A stroke on its way; one stroke is one step to undo. */
  const [draft, setDraft] = useState<Mask>();
  const [tool, setTool] = useState<WallTool>('tap');
  const [radius, setRadius] = useState(FIRST_RADIUS);
  const shown = draft ?? value;

  const paint = (from: Point, to: Point) =>
    setDraft(stroke(tools, draft ?? value, [from, to], radius, tool === 'brush'));
  const applyAt = (at: Point, add: boolean) =>
    set(tool === 'tap' ? tools.tap(value, at, add) : tools.brush(value, at, radius, add));
  const endStroke = () => {
    if (draft) set(draft);
    setDraft(undefined);
  };
  return (
    <div className="stack">
      <p className="small muted">{t('wallsHelp')}</p>
      <WallCanvas
        pictureUrl={pictureUrl}
        selection={shown}
        radius={tool === 'tap' ? undefined : radius}
        describedBy={`${id}-keys`}
        onDown={(at) => (tool === 'tap' ? applyAt(at, !isChosen(value, at)) : paint(at, at))}
        onMove={(from, to) => tool !== 'tap' && paint(from, to)}
        onUp={endStroke}
        onEnter={applyAt}
        onUndo={steps.undo}
        onRedo={steps.redo}
      />
      <p className="small muted" id={`${id}-keys`}>
        {t('wallsKeys')}
      </p>
      <WallTools
        tool={tool}
        onTool={setTool}
        radius={radius}
        onRadius={setRadius}
        onClear={() => set(emptySelection(value))}
        onUndo={steps.undo}
        onRedo={steps.redo}
        {...steps}
      />
      <Confirm share={shareChosen(shown)} label={confirmLabel} onConfirm={() => onConfirm(shown)} />
    </div>
  );
}

interface ConfirmProps {
  share: number;
  label: string;
  onConfirm: () => void;
}

function Confirm({ share, label, onConfirm }: ConfirmProps) {
  return (
    <div className="wall-confirm">
      <p className="small muted" role="status">
        {share === 0 ? t('wallsNone') : t('wallsShare', Math.max(1, Math.round(share * 100)))}
      </p>
      <Button look="main" disabled={share === 0} onPress={onConfirm}>
        {label}
      </Button>
    </div>
  );
}
