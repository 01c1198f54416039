import type { Slot } from '@/utils/studio/finish';
import type { Part } from '../spec';
import { middles } from './place';
import { cushion, type Make } from './soft';
import { sway } from './sway';

/** Metres. Cushions side by side along x around `x`, their lower middles at `y` and `z`. */
export interface CushionRow {
  slot: Slot;
  width: number;
  count: number;
  height: number;
  depth: number;
  x?: number;
  y: number;
  z: number;
  make: Make;
  /** Radians: how far the tops lean back. */
  lean?: number;
  seed: number;
}

const gap = 0.006;

/** A row of like cushions with narrow gaps, each left a little askew. */
export function cushionRow(row: CushionRow): Part[] {
  const { slot, width, count, height, depth, x = 0, y, z, make, lean = 0, seed } = row;
  return middles(width, count).map((middle, index) =>
    cushion(
      slot,
      [width / count - gap, height, depth],
      [x + middle, y, z + 0.006 * sway(seed, index)],
      make,
      [-lean * (1 + 0.08 * sway(seed, index + 20)), 0, lean ? 0.012 * sway(seed, index + 40) : 0],
    ),
  );
}

/** How many seats fit side by side in a width, metres. */
export const seatsIn = (width: number, each = 0.68): number =>
  Math.max(1, Math.round(width / each));
