import type { Slot } from '@/utils/studio/finish';
import type { Part } from '../spec';
import { box } from './solids';

/** Metres; a door leaf of a frame and a panel, its lower middle at x, y, its face at z. */
export interface FramedDoor {
  slot: Slot;
  panelSlot: Slot;
  x: number;
  y: number;
  z: number;
  width: number;
  height: number;
  stile?: number;
  /** How far the panel lies behind the frame. */
  recess?: number;
}

const thickness = 0.02;

/** Stiles and rails around a recessed panel. */
export function framedDoor(door: FramedDoor): Part[] {
  const { slot, panelSlot, x, y, z, width, height, stile = 0.07, recess = 0.008 } = door;
  const middle = z - thickness / 2;
  const across = width - 2 * stile;
  const upright = (side: number) =>
    box(slot, [stile, height, thickness], [x + (side * (width - stile)) / 2, y, middle], 0.002);
  return [
    upright(-1),
    upright(1),
    box(slot, [across, stile, thickness], [x, y, middle], 0.002),
    box(slot, [across, stile, thickness], [x, y + height - stile, middle], 0.002),
    box(panelSlot, [across, height - 2 * stile, 0.006], [x, y + stile, z - recess - 0.003], 0),
  ];
}
