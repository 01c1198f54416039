import type { Point } from '../space';

/** A straight edge in a picture, pixels. */
export interface Segment {
  from: Point;
  to: Point;
  middle: Point;
  /** Direction of length 1 from `from` to `to`. */
  dx: number;
  dy: number;
  length: number;
}

/** The segment between two points. */
export function segmentBetween(from: Point, to: Point): Segment {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1e-9;
  return {
    from,
    to,
    middle: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 },
    dx: (to.x - from.x) / length,
    dy: (to.y - from.y) / length,
    length,
  };
}

/** The same segment in a picture `by` times as large. */
export function scaleSegment({ from, to }: Segment, by: number): Segment {
  return segmentBetween({ x: from.x * by, y: from.y * by }, { x: to.x * by, y: to.y * by });
}

/** Pixels from a point to the endless line through a segment, positive to one side. */
export function offsetFrom({ middle, dx, dy }: Segment, { x, y }: Point): number {
  return (x - middle.x) * dy - (y - middle.y) * dx;
}

/** Sine of the angle between two segments' directions, 0 to 1. */
export function sineBetween(a: Segment, b: Segment): number {
  return Math.abs(a.dx * b.dy - a.dy * b.dx);
}
