import type { Vector } from '../space';
import * as vectors from './vectors';

/** A smooth path through all points (a Catmull-Rom curve), `steps` pieces between two of them. */
export function smoothPath(points: readonly Vector[], steps: number, closed = false): Vector[] {
  const count = points.length;
  const at = (index: number): Vector =>
    points[closed ? (index + count) % count : Math.min(count - 1, Math.max(0, index))] ?? [0, 0, 0];
  const spans = closed ? count : count - 1;
  const path: Vector[] = [];
  for (let span = 0; span < spans; span++)
    for (let step = 0; step < steps; step++)
      path.push(between(at(span - 1), at(span), at(span + 1), at(span + 2), step / steps));
  if (!closed) path.push(at(count - 1));
  return path;
}

function between(before: Vector, from: Vector, to: Vector, after: Vector, part: number): Vector {
  const value = (k: 0 | 1 | 2) => {
    const [a, b, c, d] = [before[k], from[k], to[k], after[k]];
    const bend = 2 * a - 5 * b + 4 * c - d;
    const cubic = 3 * b - a - 3 * c + d;
    return b + 0.5 * part * (c - a + part * (bend + part * cubic));
  };
  return [value(0), value(1), value(2)];
}

/** Straight pieces whose corners are bent within `reach` metres. */
export function bentPath(points: readonly Vector[], reach: number, closed = false): Vector[] {
  return points.flatMap((point, index) => {
    const before = points[closed ? (index + points.length - 1) % points.length : index - 1];
    const after = points[closed ? (index + 1) % points.length : index + 1];
    if (!before || !after) return [point];
    const towards = (other: Vector): Vector => {
      const way = vectors.subtract(other, point);
      const far = vectors.length(way);
      return vectors.along(point, vectors.normalize(way), Math.min(reach, far * 0.45));
    };
    const [enter, leave] = [towards(before), towards(after)];
    return [0, 0.25, 0.5, 0.75, 1].map((part): Vector => {
      const value = (k: 0 | 1 | 2) =>
        (1 - part) ** 2 * enter[k] + 2 * part * (1 - part) * point[k] + part ** 2 * leave[k];
      return [value(0), value(1), value(2)];
    });
  });
}
