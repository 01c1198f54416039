import type { Slot } from '@/utils/studio/finish';
import type { Vector } from '@/utils/studio/space';
import type { Part } from '../spec';
import { box } from './solids';

/** Metres. Outside width and height, how wide its bars and its mat are. */
export interface Frame {
  width: number;
  height: number;
  bar?: number;
  depth?: number;
  mat?: number;
  picture?: Slot;
  slot?: Slot;
}

/** A framed picture with its mat, its back's lower middle `at`, facing +z. */
export function framed(frame: Frame, at: Vector): Part[] {
  const { width, height, bar = 0.018, depth = 0.028, mat = 0.06 } = frame;
  const { picture = 'art', slot = 'frame' } = frame;
  const [x, y, z] = at;
  const inset = bar + mat;
  const back = box(
    'paper',
    [width - bar, height - bar, 0.012],
    [x, y + bar / 2, z + depth / 2 - 0.004],
    0,
  );
  return [
    ...bars(slot, width, height, bar, depth, at),
    back,
    {
      shape: { kind: 'picture', size: [width - 2 * inset, height - 2 * inset] },
      slot: picture,
      at: [x, y + inset, z + depth / 2 + 0.0035],
    },
  ];
}

/** Four mitred bars around an opening. */
export function bars(
  slot: Slot,
  width: number,
  height: number,
  thickness: number,
  depth: number,
  [x, y, z]: Vector,
): Part[] {
  const [w, h] = [width / 2, height / 2];
  const side = (length: number, turn: number, at: Vector): Part => ({
    shape: {
      kind: 'panel',
      outline: [
        [-length / 2, 0],
        [length / 2, 0],
        [length / 2 - thickness, thickness],
        [-length / 2 + thickness, thickness],
      ],
      depth,
      edge: 0.0015,
    },
    slot,
    at,
    turn: [0, 0, turn],
  });
  const middle = z + depth / 2;
  return [
    side(width, 0, [x, y, middle]),
    side(width, Math.PI, [x, y + height, middle]),
    side(height, Math.PI / 2, [x + w, y + h, middle]),
    side(height, -Math.PI / 2, [x - w, y + h, middle]),
  ];
}
