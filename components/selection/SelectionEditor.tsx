import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { Button } from '@/components/Button';
import { t } from '@/utils/i18n';
import type { Mask } from '@/utils/restyle/pixels';
import { EditorSteps } from './EditorSteps';
import { type EditorAction, readKey } from './editor-keys';
import { SelectionCanvas } from './SelectionCanvas';
import { type SelectionTools, shareChosen } from './selection';
import { ToolChoice } from './ToolChoice';
import { ToolOptions } from './ToolOptions';
import { type Editor, useEditor } from './use-editor';
import { type View, wholeView, zoomAt } from './view';
import './SelectionEditor.css';

/** How soft the edge of a selection becomes. */
export interface Softness {
  /** Of the photo's longer side. */
  percent: number;
  onChange: (percent: number) => void;
  apply: (selection: Mask, percent: number) => Mask;
}

interface SelectionEditorProps {
  pictureUrl: string;
  /** What to start from. */
  first: Mask;
  tools: SelectionTools;
  /** Absent where edges are to stay hard. */
  softness?: Softness;
  help: string;
  /** Of the photo with its marks, for those who don't see them. */
  canvasLabel: string;
  /** On the button that accepts the selection, with what follows and what it costs. */
  confirmLabel: string;
  onConfirm: (selection: Mask) => void;
}

const ZOOM_STEP = 1.5;
const RADIUS_STEP = 1.25;
const middle = { x: 0.5, y: 0.5 };

/** Makes a selection by taps, brush and shapes, with undo, until it is right. */
export function SelectionEditor(props: SelectionEditorProps) {
  const { pictureUrl, first, tools, softness, help, canvasLabel, confirmLabel, onConfirm } = props;
  const id = useId();
  const [view, setView] = useState(wholeView);
  const editor = useEditor(first, tools, view.scale);
  const { selection } = editor;
  const percent = softness?.percent ?? 0;
  const soft = useMemo(
    () => softness?.apply(selection, percent) ?? selection,
    [softness?.apply, selection, percent],
  );
  const actions = actionsOf(editor, setView);
  const press = (event: KeyboardEvent) => {
    const meant = event.defaultPrevented ? undefined : readKey(event);
    if (!meant) return;
    if ('tool' in meant) editor.setTool(meant.tool);
    else actions[meant.action]();
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys for what has buttons as well
    <div className="stack selection-editor" onKeyDown={press}>
      <p className="small muted">{help}</p>
      <SelectionCanvas
        pictureUrl={pictureUrl}
        editor={editor}
        soft={soft}
        view={view}
        onView={setView}
        label={canvasLabel}
        describedBy={`${id}-keys`}
      />
      <ToolChoice tool={editor.tool} onTool={editor.setTool} />
      <ToolOptions editor={editor} softness={softness} />
      <EditorSteps editor={editor} scale={view.scale} actions={actions} />
      <p className="small muted" id={`${id}-keys`}>
        {t('selectionKeys')}
      </p>
      <Confirm
        share={shareChosen(selection)}
        label={confirmLabel}
        onConfirm={() => onConfirm(soft)}
      />
    </div>
  );
}

function actionsOf(
  editor: Editor,
  setView: (change: (view: View) => View) => void,
): Record<EditorAction, () => void> {
  const zoom = (factor: number) => setView((view) => zoomAt(view, factor, middle));
  return {
    undo: editor.undo,
    redo: editor.redo,
    invert: editor.invert,
    clear: editor.clear,
    'take-away': () => editor.setTakingAway(!editor.takingAway),
    'zoom-in': () => zoom(ZOOM_STEP),
    'zoom-out': () => zoom(1 / ZOOM_STEP),
    whole: () => setView(() => wholeView),
    smaller: () => editor.setRadius(editor.radius / RADIUS_STEP),
    larger: () => editor.setRadius(editor.radius * RADIUS_STEP),
    close: () => editor.canClose && editor.close(),
    cancel: editor.cancelShape,
  };
}

interface ConfirmProps {
  share: number;
  label: string;
  onConfirm: () => void;
}

function Confirm({ share, label, onConfirm }: ConfirmProps) {
  return (
    <div className="selection-confirm">
      <p className="small muted" role="status">
        {share === 0
          ? t('selectionNone')
          : t('selectionShare', Math.max(1, Math.round(share * 100)))}
      </p>
      <Button look="main" disabled={share === 0} onPress={onConfirm}>
        {label}
      </Button>
    </div>
  );
}
