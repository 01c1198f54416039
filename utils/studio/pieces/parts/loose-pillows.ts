import type { Slot } from '@/utils/studio/finish';
import type { Vector } from '@/utils/studio/space';
import type { Part } from '../spec';
import { sway } from './sway';

/** A loose pillow: its slot, where its lower edge's middle is along x, and its size, metres. */
export interface LoosePillow {
  slot: Slot;
  x: number;
  size: Vector;
  /** Radians it faces away from the front; positive towards +x. */
  facing?: number;
  /** Metres in front of the row. */
  ahead?: number;
  piping?: boolean;
  fringe?: boolean;
}

/** Pillows that lean back against something, their lower edges at `y` and `z`. */
export function loosePillows(
  pillows: readonly LoosePillow[],
  { y, z, lean, seed }: { y: number; z: number; lean: number; seed: number },
): Part[] {
  return pillows.map(({ slot, x, size, facing = 0, ahead = 0, piping, fringe }, index) => ({
    shape: { kind: 'pillow', size, piping, fringe },
    slot,
    at: [x + 0.015 * sway(seed, index + 60), y, z + ahead],
    turn: [
      -lean + 0.04 * sway(seed, index + 70),
      facing + 0.06 * sway(seed, index + 80),
      0.05 * sway(seed, index + 90),
    ],
  }));
}
