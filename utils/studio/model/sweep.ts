import type { Vector } from '../space';
import { addGrid, type Mesh, type Tint } from './mesh';
import * as vectors from './vectors';

interface Sweep {
  path: readonly Vector[];
  /** Metres; may change along the path, 0..1. */
  radius: (part: number) => number;
  sides: number;
  closed?: boolean;
  caps?: boolean;
  /** Turns the cross-section about the path, for square rods. */
  twist?: number;
  tint?: number | Tint;
}

/** Adds a skin around a path, and lids at its ends. */
export function addSweep(mesh: Mesh, sweep: Sweep): void {
  const { path, closed = false } = sweep;
  const count = path.length;
  if (count < 2) return;
  const rings = closed ? count + 1 : count;
  const frames = framesAlong(path, closed);
  const lengths = lengthsAlong(path, closed);
  const ring = (row: number, column: number): Vector => {
    const frame = frames[row];
    const middle = path[row % count];
    if (!frame || !middle) return [0, 0, 0];
    const angle = (column / sweep.sides) * 2 * Math.PI + (sweep.twist ?? 0);
    const reach = sweep.radius(row / (rings - 1));
    return vectors.along(
      vectors.along(middle, frame.right, Math.cos(angle) * reach),
      frame.up,
      Math.sin(angle) * reach,
    );
  };
  addGrid(mesh, sweep.sides, rings - 1, (column, row) => ({
    at: ring(row, column),
    uv: [lengths[row] ?? 0, (column / sweep.sides) * 2 * Math.PI * sweep.radius(row / (rings - 1))],
    tint: sweep.tint,
  }));
  if (closed || sweep.caps === false) return;
  addLid(mesh, sweep, (column) => ring(0, sweep.sides - column), path[0]);
  addLid(mesh, sweep, (column) => ring(rings - 1, column), path[count - 1]);
}

function addLid(mesh: Mesh, sweep: Sweep, rim: (column: number) => Vector, middle?: Vector): void {
  if (!middle) return;
  addGrid(mesh, sweep.sides, 1, (column, row) => {
    const at = row === 0 ? rim(column) : middle;
    return { at, uv: [at[0] + at[1], at[2]], tint: sweep.tint };
  });
}

interface Frame {
  right: Vector;
  up: Vector;
}

/** Cross-section axes carried along the path without twisting. */
function framesAlong(path: readonly Vector[], closed: boolean): Frame[] {
  const count = path.length;
  const at = (index: number): Vector =>
    path[closed ? (index + count) % count : Math.min(count - 1, Math.max(0, index))] ?? [0, 0, 0];
  const frames: Frame[] = [];
  let right: Vector | undefined;
  for (let index = 0; index < (closed ? count + 1 : count); index++) {
    const ahead = vectors.normalize(vectors.subtract(at(index + 1), at(index - 1)));
    const carried = right
      ? vectors.subtract(right, vectors.scale(ahead, vectors.dot(right, ahead)))
      : vectors.perpendicular(ahead);
    right = vectors.normalize(carried);
    frames.push({ right, up: vectors.cross(ahead, right) });
  }
  return frames;
}

function lengthsAlong(path: readonly Vector[], closed: boolean): number[] {
  const lengths = [0];
  const points = closed ? [...path, path[0] ?? [0, 0, 0]] : path;
  points.slice(1).forEach((point, index) => {
    const from = points[index] ?? point;
    lengths.push((lengths[index] ?? 0) + vectors.length(vectors.subtract(point, from)));
  });
  return lengths;
}
