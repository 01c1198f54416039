import { moved, tilted } from './parts/place';
import { post } from './parts/solids';
import type { Part, Piece } from './spec';

const pole = 0.017;
const rungs = 5;

export const piece: Piece = {
  id: 'ladder-towels',
  label: { en: 'Towel ladder' },
  kind: 'ladder',
  size: { width: 0.5, height: 1.75, depth: 0.34 },
  stands: 'floor',
  back: 'wall',
  rooms: ['bathroom', 'bedroom', 'living-room'],
  parts({ width, height, depth }) {
    const lean = Math.asin((depth - 2 * pole) / height);
    const tall = height / Math.cos(lean) - 0.012;
    const x = width / 2 - pole;
    const rung = (index: number) => 0.3 + (index * (tall - 0.48)) / (rungs - 1);
    const upright = [
      post('wood', pole, tall, [-x, 0, 0], pole * 0.85),
      post('wood', pole, tall, [x, 0, 0], pole * 0.85),
      ...Array.from({ length: rungs }, (_, index) => lying(rung(index), 2 * x)),
      towel(rung(4), x * 1.5, 'towel', 0.5, 0.42),
      towel(rung(2), x * 1.25, 'throw', 0.44, 0.3),
    ];
    return moved(tilted(upright, -lean), [0, 0, depth / 2 - pole]);
  },
};

const lying = (y: number, length: number): Part => ({
  ...post('wood', pole * 0.72, length, [length / 2, y, 0]),
  turn: [0, 0, Math.PI / 2],
});

/** A towel folded over a rung. */
function towel(
  y: number,
  width: number,
  slot: 'towel' | 'throw',
  front: number,
  back: number,
): Part {
  return {
    shape: {
      kind: 'cloth',
      size: [width, 0.034],
      thickness: 0.008,
      over: { front, back },
      folds: 2,
      fringe: slot === 'throw',
    },
    slot,
    at: [0, y + pole * 0.72, 0],
  };
}
