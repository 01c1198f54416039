/** Smooth noise of a place, -1..1. */
export type Noise = (x: number, y: number, z: number) => number;

/** Value noise on a grid of unit cells; `seed` gives another field. */
export function createNoise(seed: number): Noise {
  const salt = Math.imul(seed | 0, 0x27d4eb2f);
  const corner = (x: number, y: number, z: number): number => {
    let hash =
      salt ^ Math.imul(x, 0x1b873593) ^ Math.imul(y, 0x165667b1) ^ Math.imul(z, 0x5bd1e995);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
    return ((hash ^ (hash >>> 15)) >>> 0) / 2147483648 - 1;
  };
  return (x, y, z) => {
    const [i, j, k] = [Math.floor(x), Math.floor(y), Math.floor(z)];
    const [u, v, w] = [ease(x - i), ease(y - j), ease(z - k)];
    const row = (b: number, c: number) =>
      blend(corner(i, j + b, k + c), corner(i + 1, j + b, k + c), u);
    return blend(blend(row(0, 0), row(1, 0), v), blend(row(0, 1), row(1, 1), v), w);
  };
}

export const blend = (from: number, to: number, part: number) => from + (to - from) * part;

/** 0 at 0, 1 at 1, level at both. */
const ease = (part: number) => part * part * (3 - 2 * part);

/** 0 up to `from`, 1 beyond `to`, smooth between. */
export function ramp(from: number, to: number, value: number): number {
  return ease(Math.min(1, Math.max(0, (value - from) / (to - from))));
}
