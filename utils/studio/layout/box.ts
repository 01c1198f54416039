/** Upright boxes on the floor plan, turned about y: what pieces are to the rules of a layout. */
import { type Piece, sizeOf } from '../pieces/spec';
import type { Placed } from '../scene';
import type { FloorPoint, Vector } from '../space';

/** Where something stands on the plan and where its front looks; `turn` as in `Placed`. */
export interface Pose {
  x: number;
  z: number;
  turn: number;
}

/** Metres. `x` and `z` are its middle, `width` runs across its front. */
export interface Box extends Pose {
  width: number;
  depth: number;
  bottom: number;
  top: number;
}

/** A point given from a pose: `across` to its front's left seen from above, `ahead` of its front. */
export function pointFrom({ x, z, turn }: Pose, across: number, ahead: number): FloorPoint {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return [x + across * cos + ahead * sin, z - across * sin + ahead * cos];
}

/** A pose given from another pose. */
export function poseFrom(pose: Pose, across: number, ahead: number, turn = 0): Pose {
  const [x, z] = pointFrom(pose, across, ahead);
  return { x, z, turn: pose.turn + turn };
}

/** A floor point seen from a pose, as `pointFrom` takes it. */
export function pointIn({ x, z, turn }: Pose, [px, pz]: FloorPoint): FloorPoint {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return [(px - x) * cos - (pz - z) * sin, (px - x) * sin + (pz - z) * cos];
}

/** The four corners of its footprint, in order around it. */
export function footprintOf(box: Box): readonly FloorPoint[] {
  const [w, d] = [box.width / 2, box.depth / 2];
  return [
    pointFrom(box, -w, -d),
    pointFrom(box, w, -d),
    pointFrom(box, w, d),
    pointFrom(box, -w, d),
  ];
}

/** Whether a floor point lies under a box. */
export function isPointOn(box: Box, point: FloorPoint): boolean {
  const [across, ahead] = pointIn(box, point);
  return Math.abs(across) <= box.width / 2 && Math.abs(ahead) <= box.depth / 2;
}

/** What a placed piece fills. */
export function boxOf(
  piece: Piece,
  { at, turn, width }: Omit<Placed, 'id' | 'piece' | 'seed'>,
): Box {
  const size = sizeOf(piece, width);
  const pose = { x: at[0], z: at[2], turn };
  const middle = piece.stands === 'wall' ? poseFrom(pose, 0, size.depth / 2) : pose;
  const bottom = piece.stands === 'ceiling' ? at[1] - size.height : at[1];
  return {
    ...middle,
    width: size.width,
    depth: size.depth,
    bottom,
    top: bottom + size.height,
  };
}

/** A box made larger or smaller on the plan, metres at each side. */
export function grow(box: Box, by: number): Box {
  return { ...box, width: box.width + 2 * by, depth: box.depth + 2 * by };
}

/** The strip of floor before a box's front. */
export function stripBefore(box: Box, depth: number): Box {
  return { ...box, ...poseFrom(box, 0, (box.depth + depth) / 2), depth };
}

/** Whether two convex outlines share more than an edge. */
export function outlinesTouch(one: readonly FloorPoint[], other: readonly FloorPoint[]): boolean {
  return !isApart(one, other) && !isApart(other, one);
}

/** Whether two boxes share space. */
export function boxesTouch(one: Box, other: Box): boolean {
  if (one.bottom >= other.top || other.bottom >= one.top) return false;
  const reach = Math.hypot(one.width, one.depth) + Math.hypot(other.width, other.depth);
  if (Math.hypot(one.x - other.x, one.z - other.z) * 2 > reach) return false;
  return outlinesTouch(footprintOf(one), footprintOf(other));
}

/** The eight corners of a box, the lower four first. */
export function cornersOf(box: Box): readonly Vector[] {
  return [box.bottom, box.top].flatMap((y) => footprintOf(box).map(([x, z]): Vector => [x, y, z]));
}

const SLACK = 1e-6;

/** Whether a line along one of the first outline's edges parts the two. */
function isApart(one: readonly FloorPoint[], other: readonly FloorPoint[]): boolean {
  return one.some((from, index) => {
    const to = one[(index + 1) % one.length] ?? from;
    const normal: FloorPoint = [to[1] - from[1], from[0] - to[0]];
    const [a, b] = [spanAlong(normal, one), spanAlong(normal, other)];
    const slack = SLACK * Math.hypot(...normal);
    return a.to <= b.from + slack || b.to <= a.from + slack;
  });
}

function spanAlong([nx, nz]: FloorPoint, outline: readonly FloorPoint[]) {
  const span = { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY };
  for (const [x, z] of outline) {
    const along = x * nx + z * nz;
    if (along < span.from) span.from = along;
    if (along > span.to) span.to = along;
  }
  return span;
}

/** Whether a point lies within an outline of any shape. */
export function isWithin([x, z]: FloorPoint, outline: readonly FloorPoint[]): boolean {
  let within = false;
  outline.forEach(([ax, az], index) => {
    const [bx, bz] = outline[(index + 1) % outline.length] ?? [ax, az];
    if (az > z !== bz > z && x < ((bx - ax) * (z - az)) / (bz - az) + ax) within = !within;
  });
  return within;
}
