import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import type { Mask } from '@/utils/restyle/pixels';
import { moveCrosshair } from './crosshair';
import { drawSelection } from './draw-selection';
import { OpenShape } from './OpenShape';
import type { Point } from './selection';
import type { Editor } from './use-editor';
import { spotOf, usePointers } from './use-pointers';
import { useWheelZoom } from './use-wheel-zoom';
import { bringIntoView, placeInFrame, type View } from './view';
import './SelectionCanvas.css';

interface SelectionCanvasProps {
  pictureUrl: string;
  editor: Editor;
  /** The selection as it will be used, where its edge is to fade. */
  soft?: Mask;
  view: View;
  onView: (change: (view: View) => View) => void;
  /** What the photo and its marks are, for those who don't see them. */
  label: string;
  /** Id of words on how to use it. */
  describedBy: string;
}

/** The photo under its tinted selection, for pointer, pen, fingers and keys. */
export function SelectionCanvas(props: SelectionCanvasProps) {
  const { pictureUrl, editor, soft, view, onView } = props;
  const { selection, tool, radius, corners } = editor;
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [hover, setHover] = useState<Point>();
  const [cross, setCross] = useState<Point>({ x: selection.width / 2, y: selection.height / 3 });
  /** The keyboard spoke last. */
  const [keyed, setKeyed] = useState(false);
  const tip = keyed ? cross : hover;
  const pointers = usePointers({
    selection,
    drawing: editor,
    panning: tool === 'move',
    changeView: onView,
  });
  useWheelZoom(frame, view, (next) => onView(() => next));
  useEffect(() => {
    if (canvas.current) drawSelection(canvas.current, selection, soft);
  }, [selection, soft]);

  const press = (event: KeyboardEvent) => {
    const moved = moveCrosshair(cross, event.key, selection, view.scale);
    if (moved) {
      setCross(moved);
      setKeyed(true);
      onView((current) => bringIntoView(current, partOf(moved, selection)));
    } else if (event.key === 'Enter' || event.key === ' ') editor.act(cross, event.shiftKey);
    else return;
    event.preventDefault();
  };
  const move = (event: PointerEvent<HTMLCanvasElement>) => {
    setHover(spotOf(event, selection));
    setKeyed(false);
    pointers.onPointerMove(event);
  };
  const place = (spot: Point) => placeInFrame(view, partOf(spot, selection));
  return (
    <div
      className="selection-frame"
      ref={frame}
      style={{ aspectRatio: `${selection.width} / ${selection.height}` }}
    >
      <div className="selection-plane" style={{ transform: transformOf(view) }}>
        <img src={pictureUrl} alt="" draggable={false} />
        {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it takes arrow keys and Enter */}
        <canvas
          ref={canvas}
          className={`tool-${tool}`}
          width={selection.width}
          height={selection.height}
          role="application"
          tabIndex={0}
          aria-label={props.label}
          aria-describedby={props.describedBy}
          {...pointers}
          onPointerMove={move}
          onPointerLeave={() => setHover(undefined)}
          onKeyDown={press}
          onBlur={() => setKeyed(false)}
        />
      </div>
      <OpenShape corners={corners} tip={tip} tool={tool} place={place} />
      {(keyed || !hover) && <span className="crosshair" style={percent(place(cross))} />}
      {(tool === 'brush' || tool === 'eraser') && tip && (
        <span
          className="brush-ring"
          style={{ ...percent(place(tip)), ...sizeOf(radius, selection, view) }}
        />
      )}
    </div>
  );
}

function partOf({ x, y }: Point, { width, height }: Mask): Point {
  return { x: x / width, y: y / height };
}

function percent({ x, y }: Point) {
  return { left: `${x * 100}%`, top: `${y * 100}%` };
}

function sizeOf(radius: number, { width }: Mask, { scale }: View) {
  return { width: `${((2 * radius) / width) * scale * 100}%` };
}

function transformOf({ scale, x, y }: View): string {
  return `translate(${x * 100}%, ${y * 100}%) scale(${scale})`;
}
