import type { Slot } from '@/utils/studio/finish';
import type { Part } from '../spec';
import { box } from './solids';

/** Metres; the outside of a box of boards whose front is open, standing on `y`. */
export interface Carcass {
  slot: Slot;
  width: number;
  height: number;
  depth: number;
  y: number;
  x?: number;
  board?: number;
  /** Boards of the back. */
  backSlot?: Slot;
}

/** Sides, floor, lid and back, the lid lying on the sides. */
export function carcass(outside: Carcass): Part[] {
  const { slot, width, height, depth, y, x = 0, board = 0.02, backSlot = slot } = outside;
  const inner = width - 2 * board;
  const side = (width - board) / 2;
  return [
    box(slot, [board, height - board, depth], [x - side, y, 0]),
    box(slot, [board, height - board, depth], [x + side, y, 0]),
    box(slot, [inner, board, depth - 0.002], [x, y, 0]),
    box(slot, [width, board, depth], [x, y + height - board, 0], 0.003),
    box(backSlot, [inner, height - 2 * board, 0.008], [x, y + board, -depth / 2 + 0.01], 0),
  ];
}

/** A shelf between the sides of a carcass. */
export function shelf({ slot, width, depth, x = 0, board = 0.02 }: Carcass, y: number): Part {
  return box(slot, [width - 2 * board, board, depth - 0.02], [x, y, -0.004]);
}
