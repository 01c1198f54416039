import { useId } from 'react';
import { Button } from '@/components/Button';
import { withShortcut } from '@/components/shortcut-words';
import { t } from '@/utils/i18n';
import type { Softness } from './SelectionEditor';
import { type Editor, largestRadius, smallestRadius } from './use-editor';
import './ToolOptions.css';

interface ToolOptionsProps {
  editor: Editor;
  softness?: Softness;
}

const MOST_SOFTNESS = 5;
const SOFTNESS_STEP = 0.5;

/** What the chosen tool can be told, and how soft the edge becomes. */
export function ToolOptions({ editor, softness }: ToolOptionsProps) {
  const { tool, radius, setRadius } = editor;
  return (
    <div className="tool-options">
      {(tool === 'brush' || tool === 'eraser') && (
        <Slider
          label={t('selectionSize')}
          title={withShortcut(t('selectionSize'), '[ ]')}
          range={[smallestRadius, largestRadius, 1]}
          value={Math.round(radius)}
          words={String(Math.round(radius))}
          onChange={setRadius}
        />
      )}
      {(tool === 'rectangle' || tool === 'polygon') && <ShapeOptions editor={editor} />}
      {softness && (
        <Slider
          label={t('selectionFeather')}
          range={[0, MOST_SOFTNESS, SOFTNESS_STEP]}
          value={softness.percent}
          words={t('selectionPercent', softness.percent)}
          onChange={softness.onChange}
        />
      )}
    </div>
  );
}

function ShapeOptions({ editor }: { editor: Editor }) {
  const { tool, takingAway, setTakingAway, canClose, close } = editor;
  return (
    <>
      <p className="small muted">
        {t(tool === 'rectangle' ? 'selectionRectangleHelp' : 'selectionPolygonHelp')}
      </p>
      <div className="row">
        <Button pressed={takingAway} shortcut="X" onPress={() => setTakingAway(!takingAway)}>
          {t('selectionTakeAway')}
        </Button>
        {tool === 'polygon' && (
          <Button disabled={!canClose} shortcut="C" onPress={close}>
            {t('selectionClose')}
          </Button>
        )}
      </div>
    </>
  );
}

interface SliderProps {
  label: string;
  title?: string;
  range: readonly [least: number, most: number, step: number];
  value: number;
  words: string;
  onChange: (value: number) => void;
}

function Slider({ label, title, range: [least, most, step], value, words, onChange }: SliderProps) {
  const id = useId();
  return (
    <div className="tool-slider" title={title}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={words}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
      <span aria-hidden="true">{words}</span>
    </div>
  );
}
