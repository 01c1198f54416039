import type { Camera, Vector } from '../space';
import { visiblePart } from './floor-grid';
import type { Aligned } from './lens-fit';
import { offsetFrom, type Segment, segmentBetween } from './segment';

/** How far off an edge of the room a segment may lie, in widths. */
const OFF = 0.004;

/** How much of an edge of the room is to be seen in the photo, in widths. */
export interface Support {
  /** Part inside the picture. */
  visible: number;
  /** Part of that which lies on segments. */
  covered: number;
}

/** How well segments of the right direction cover the edge between two points of the room. */
export function supportOf(
  camera: Camera,
  from: Vector,
  to: Vector,
  segments: readonly Segment[],
): Support {
  const part = visiblePart(camera, from, to)?.[0];
  if (!part) return { visible: 0, covered: 0 };
  const edge = segmentBetween(part[0], part[1]);
  const covered = coveredLength(edge, segments, OFF * camera.width);
  return { visible: edge.length / camera.width, covered: covered / camera.width };
}

function coveredLength(edge: Segment, segments: readonly Segment[], off: number): number {
  const spans: [number, number][] = [];
  for (const segment of segments) {
    if (Math.abs(offsetFrom(edge, segment.middle)) > off) continue;
    const [a, b] = [placeOn(edge, segment.from), placeOn(edge, segment.to)].sort((p, q) => p - q);
    const [start, end] = [Math.max(a, 0), Math.min(b, edge.length)];
    if (end > start && isNear(edge, segment, off)) spans.push([start, end]);
  }
  return unionLength(spans);
}

const isNear = (edge: Segment, { from, to }: Segment, off: number) =>
  Math.abs(offsetFrom(edge, from)) < 2 * off && Math.abs(offsetFrom(edge, to)) < 2 * off;

const placeOn = (edge: Segment, { x, y }: { x: number; y: number }) =>
  (x - edge.from.x) * edge.dx + (y - edge.from.y) * edge.dy;

function unionLength(spans: [number, number][]): number {
  let [sum, reached] = [0, 0];
  for (const [start, end] of spans.sort((a, b) => a[0] - b[0])) {
    sum += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return sum;
}

/** Segments of each axis. */
export function byAxis(aligned: readonly Aligned[]): Segment[][] {
  return [0, 1, 2].map((axis) =>
    aligned.filter((one) => one.axis === axis).map(({ segment }) => segment),
  );
}
