import { hash } from './sampler';

/** A fixed random number in [0, 1) for each pair of whole numbers. */
export const latticeValue = (i: number, j: number, seed = 0): number =>
  hash(Math.imul(i | 0, 0x8da6b343) ^ Math.imul(j | 0, 0xd8163841) ^ Math.imul(seed, 0xcb1ab31f)) /
  4294967296;

const ease = (t: number): number => t * t * t * (t * (t * 6 - 15) + 10);

/** Smooth value noise in [0, 1]; one feature per unit. */
export function noise(x: number, y: number, seed = 0): number {
  const i = Math.floor(x);
  const j = Math.floor(y);
  const s = ease(x - i);
  const t = ease(y - j);
  const low = latticeValue(i, j, seed) * (1 - s) + latticeValue(i + 1, j, seed) * s;
  const high = latticeValue(i, j + 1, seed) * (1 - s) + latticeValue(i + 1, j + 1, seed) * s;
  return low * (1 - t) + high * t;
}

/** Noise summed over `octaves`, each half the size and strength of the last; in [0, 1]. */
export function fractalNoise(x: number, y: number, octaves: number, seed = 0): number {
  let sum = 0;
  let weight = 0.5;
  let total = 0;
  for (let octave = 0, size = 1; octave < octaves; octave++, size *= 2.03) {
    sum += weight * noise(x * size, y * size, seed + octave);
    total += weight;
    weight *= 0.5;
  }
  return sum / total;
}
