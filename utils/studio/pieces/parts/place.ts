import type { Vector } from '@/utils/studio/space';
import type { Part } from '../spec';

/** The parts, all moved. */
export function moved(parts: readonly Part[], by: Vector): Part[] {
  return parts.map((part) => ({ ...part, at: add(part.at, by) }));
}

/**
 * The parts, all tilted about the x axis through the origin; positive leans the top to the front.
 * Parts that are turned already keep only this tilt added to their own about x.
 */
export function tilted(parts: readonly Part[], angle: number): Part[] {
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return parts.map((part) => {
    const [x, y, z] = part.at;
    const [turnX, turnY, turnZ] = part.turn ?? [0, 0, 0];
    return {
      ...part,
      at: [x, y * cos - z * sin, y * sin + z * cos],
      turn: [turnX + angle, turnY, turnZ],
    };
  });
}

/** Evenly spread middles of `count` cells across `width`, around 0. */
export function middles(width: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => (width / count) * (index + 0.5) - width / 2);
}

/** What `make` gives for each of the four corners of a footprint. */
export function atCorners<Made>(
  width: number,
  depth: number,
  make: (x: number, z: number) => Made,
): Made[] {
  const [x, z] = [width / 2, depth / 2];
  return [make(-x, z), make(x, z), make(-x, -z), make(x, -z)];
}

const add = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
