import type { Slot } from '@/utils/studio/finish';
import type { Vector } from '@/utils/studio/space';
import type { Part } from '../spec';

/** A tube that runs straight from corner to corner, bent within `reach` metres of each. */
export function bentTube(slot: Slot, path: readonly Vector[], reach: number, radius: number): Part {
  const shape = { kind: 'tube', path: filleted(path, reach), radius, straight: true } as const;
  return { shape, slot, at: [0, 0, 0] };
}

/** A path whose inner corners are rounded off `reach` metres before and after each. */
export function filleted(path: readonly Vector[], reach: number, steps = 3): Vector[] {
  return path.flatMap((corner, index) => {
    const [before, after] = [path[index - 1], path[index + 1]];
    if (!before || !after) return [corner];
    const [from, to] = [towards(corner, before, reach), towards(corner, after, reach)];
    return Array.from({ length: steps + 1 }, (_, step) => bend(from, corner, to, step / steps));
  });
}

function towards(from: Vector, to: Vector, reach: number): Vector {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
  return between(from, to, Math.min(reach / length, 0.48));
}

const bend = (from: Vector, corner: Vector, to: Vector, share: number): Vector =>
  between(between(from, corner, share), between(corner, to, share), share);

const between = (a: Vector, b: Vector, share: number): Vector => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
];
