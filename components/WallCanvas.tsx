import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { t } from '@/utils/i18n';
import type { Mask } from '@/utils/restyle/pixels';
import { moveCrosshair } from './crosshair';
import { drawSelection } from './draw-selection';
import type { Point } from './selection';
import './WallCanvas.css';

interface WallCanvasProps {
  pictureUrl: string;
  selection: Mask;
  /** Of the brush, in pixels of the selection; absent where whole regions are tapped. */
  radius?: number;
  /** Id of words on how to use it. */
  describedBy: string;
  /** The pointer went down, moved while down (from the point before), or left. */
  onDown: (at: Point) => void;
  onMove: (from: Point, to: Point) => void;
  onUp: () => void;
  /** Enter at the crosshair. */
  onEnter: (at: Point, add: boolean) => void;
  onUndo: () => void;
  onRedo: () => void;
}

/** The photo under its tinted selection, for pointer, pen, finger and keys. */
export function WallCanvas(props: WallCanvasProps) {
  const { pictureUrl, selection, radius, describedBy } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const last = useRef<Point>(undefined);
  const [hover, setHover] = useState<Point>();
  const [cross, setCross] = useState<Point>({ x: selection.width / 2, y: selection.height / 3 });

  useEffect(() => {
    if (canvas.current) drawSelection(canvas.current, selection);
  }, [selection]);

  const down = (event: PointerEvent<HTMLCanvasElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    last.current = pointOf(event, selection);
    props.onDown(last.current);
  };
  const move = (event: PointerEvent<HTMLCanvasElement>) => {
    const at = pointOf(event, selection);
    setHover(at);
    if (!last.current) return;
    props.onMove(last.current, at);
    last.current = at;
  };
  const up = () => {
    if (last.current) props.onUp();
    last.current = undefined;
  };
  const press = (event: KeyboardEvent) => {
    const moved = moveCrosshair(cross, event.key, selection);
    if (moved) setCross(moved);
    else if (event.key === 'Enter') props.onEnter(cross, !event.shiftKey);
    else if (isUndo(event)) event.shiftKey ? props.onRedo() : props.onUndo();
    else return;
    event.preventDefault();
  };
  return (
    <div
      className="wall-canvas"
      style={{ aspectRatio: `${selection.width} / ${selection.height}` }}
    >
      <img src={pictureUrl} alt="" draggable={false} />
      {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it takes arrow keys and Enter */}
      <canvas
        ref={canvas}
        width={selection.width}
        height={selection.height}
        role="application"
        tabIndex={0}
        aria-label={t('wallsCanvas')}
        aria-describedby={describedBy}
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={up}
        onPointerCancel={up}
        onPointerLeave={() => setHover(undefined)}
        onKeyDown={press}
      />
      <span className="crosshair" style={placeOf(cross, selection)} />
      {radius !== undefined && hover && (
        <span
          className="brush-ring"
          style={{ ...placeOf(hover, selection), ...sizeOf(radius, selection) }}
        />
      )}
    </div>
  );
}

function pointOf(event: PointerEvent<HTMLCanvasElement>, { width, height }: Mask): Point {
  const box = event.currentTarget.getBoundingClientRect();
  const x = ((event.clientX - box.left) / box.width) * width;
  const y = ((event.clientY - box.top) / box.height) * height;
  return { x: clamp(x, width), y: clamp(y, height) };
}

function clamp(value: number, size: number): number {
  return Math.min(size - 1, Math.max(0, value));
}

function isUndo(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
}

function placeOf({ x, y }: Point, { width, height }: Mask) {
  return { left: `${(x / width) * 100}%`, top: `${(y / height) * 100}%` };
}

function sizeOf(radius: number, { width }: Mask) {
  return { width: `${((2 * radius) / width) * 100}%` };
}
