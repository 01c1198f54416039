import { type KeyboardEvent, useState } from 'react';
import type { Point } from '@/utils/studio/space';
import { Outline } from './Outline';
import { PhotoSurface, type PhotoSurfaceProps } from './PhotoSurface';

interface MarkCanvasProps extends Omit<PhotoSurfaceProps, 'children' | 'pointer' | 'onKeyDown'> {
  look: 'shut' | 'front';
  /** Fractions of the photo. */
  corners: readonly Point[];
  onCorner: (at: Point) => void;
  /** A whole outline at once: a box that was pulled open. */
  onBox: (corners: readonly Point[]) => void;
  onTakeBack: () => void;
  onFinish: () => void;
  onCancel: () => void;
}

/** Part of the photo that one key press moves the cross. */
const STRIDE = 0.02;

const directions: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Draws an outline corner by corner, by pointer or by keys. */
export function MarkCanvas(props: MarkCanvasProps) {
  const { look, corners, onCorner, onBox, onTakeBack, onFinish, onCancel, ...surface } = props;
  const [cross, setCross] = useState<Point>({ x: 0.5, y: 0.7 });
  const [box, setBox] = useState<readonly Point[]>();
  const { size } = surface;
  const shown = box ?? corners;
  const keys: Record<string, () => void> = {
    Enter: () => onCorner(cross),
    ' ': () => onCorner(cross),
    Backspace: onTakeBack,
    c: onFinish,
    Escape: onCancel,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const way = directions[event.key];
    const key = keys[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey || !(way || key)) return;
    event.preventDefault();
    key?.();
    if (way) setCross(moved(cross, way, event.shiftKey ? 4 : 1));
  };
  const pointer = {
    press: () => {},
    drag: (from: Point, to: Point) => setBox(boxBetween(from, to)),
    release(at: Point) {
      setCross(at);
      setBox(undefined);
      if (box) onBox(box);
      else onCorner(at);
    },
    cancel: () => setBox(undefined),
  };
  return (
    <PhotoSurface takeFocus {...surface} pointer={pointer} onKeyDown={onKeyDown}>
      <Outline points={shown} look={look} size={size} open={shown.length < 3} />
      {shown.map((corner) => (
        <Corner key={`${corner.x} ${corner.y}`} at={corner} size={size} />
      ))}
      <Cross at={cross} size={size} />
    </PhotoSurface>
  );
}

const boxBetween = (from: Point, to: Point): readonly Point[] => [
  from,
  { x: to.x, y: from.y },
  to,
  { x: from.x, y: to.y },
];

function moved({ x, y }: Point, [dx, dy]: readonly [number, number], strides: number): Point {
  const within = (value: number) => Math.min(1, Math.max(0, value));
  return { x: within(x + dx * STRIDE * strides), y: within(y + dy * STRIDE * strides) };
}

interface MarkProps {
  at: Point;
  size: { width: number; height: number };
}

/** Part of the photo's width. */
const RADIUS = 0.012;

function Corner({ at, size: { width, height } }: MarkProps) {
  return <circle className="mark-corner" cx={at.x * width} cy={at.y * height} r={width * RADIUS} />;
}

function Cross({ at, size }: MarkProps) {
  const [across, down] = [RADIUS * 1.6, (RADIUS * 1.6 * size.width) / size.height];
  const lines: readonly (readonly Point[])[] = [
    [
      { x: at.x - across, y: at.y },
      { x: at.x + across, y: at.y },
    ],
    [
      { x: at.x, y: at.y - down },
      { x: at.x, y: at.y + down },
    ],
  ];
  return (
    <g className="mark-cross">
      {lines.map((points) => (
        <Outline key={JSON.stringify(points)} look="piece" open points={points} size={size} />
      ))}
    </g>
  );
}
