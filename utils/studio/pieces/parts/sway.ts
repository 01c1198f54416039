import { createRandom, partSeed } from '@/utils/studio/random';

/** A number from -1 to 1, always the same for a seed and an index: how a hand left things. */
export const sway = (seed: number, index: number): number =>
  createRandom(partSeed(seed, index))() * 2 - 1;
