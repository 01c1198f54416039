import type { Tool } from './editor-keys';
import type { Point } from './selection';
import { rectangleBetween } from './shapes';

interface OpenShapeProps {
  tool: Tool;
  corners: readonly Point[];
  /** Where the next corner would be set. */
  tip: Point | undefined;
  /** Where a spot of the selection stands in the frame, as parts of it. */
  place: (spot: Point) => Point;
}

/** A rectangle or polygon on its way: its sides up to the pointer, and a dot for each corner. */
export function OpenShape({ tool, corners, tip, place }: OpenShapeProps) {
  const [start] = corners;
  if (!start) return null;
  const sides = tip ? withTip(tool, corners, start, tip) : corners;
  return (
    <svg className="open-shape" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <path className="open-shape-back" d={pathOf(sides.map(place))} />
      <path className="open-shape-line" d={pathOf(sides.map(place))} />
      {corners.map((corner) => (
        <g key={`${corner.x} ${corner.y}`}>
          <path className="open-shape-rim" d={dotAt(place(corner))} />
          <path className="open-shape-dot" d={dotAt(place(corner))} />
        </g>
      ))}
    </svg>
  );
}

function withTip(
  tool: Tool,
  corners: readonly Point[],
  start: Point,
  tip: Point,
): readonly Point[] {
  return tool === 'rectangle' ? [...rectangleBetween(start, tip), start] : [...corners, tip];
}

function pathOf(points: readonly Point[]): string {
  return points
    .map(({ x, y }, place) => `${place === 0 ? 'M' : 'L'}${100 * x} ${100 * y}`)
    .join('');
}

/** A line of no length with round ends stays a circle however the drawing is stretched. */
function dotAt({ x, y }: Point): string {
  return `M${100 * x} ${100 * y}h0`;
}
