/** Smooth noise of a place, -1..1. */
export type Noise = (x: number, y: number, z: number) => number;

/** Value noise on a grid of unit cells; `seed` gives another field. */
export function createNoise(seed: number): Noise {
  const salt = Math.imul(seed | 0, 0x27d4eb2f);
  return (x, y, z) => {
    const i = Math.floor(x);
    const j = Math.floor(y);
    const k = Math.floor(z);
    const u = ease(x - i);
    const v = ease(y - j);
    const near = salt ^ Math.imul(k, 0x5bd1e995);
    const far = salt ^ Math.imul(k + 1, 0x5bd1e995);
    return blend(sheet(near, i, j, u, v), sheet(far, i, j, u, v), ease(z - k));
  };
}

/** Between the four corners of a cell's side. */
function sheet(salt: number, i: number, j: number, u: number, v: number): number {
  const lower = salt ^ Math.imul(j, 0x165667b1);
  const upper = salt ^ Math.imul(j + 1, 0x165667b1);
  return blend(
    blend(corner(lower, i), corner(lower, i + 1), u),
    blend(corner(upper, i), corner(upper, i + 1), u),
    v,
  );
}

function corner(salt: number, i: number): number {
  let hash = salt ^ Math.imul(i, 0x1b873593);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2147483648 - 1;
}

export const blend = (from: number, to: number, part: number) => from + (to - from) * part;

/** 0 at 0, 1 at 1, level at both. */
const ease = (part: number) => part * part * (3 - 2 * part);

/** 0 up to `from`, 1 beyond `to`, smooth between. */
export function ramp(from: number, to: number, value: number): number {
  return ease(Math.min(1, Math.max(0, (value - from) / (to - from))));
}
