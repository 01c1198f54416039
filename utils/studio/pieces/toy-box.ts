import { createRandom } from '../random';
import { ball, box, post } from './parts/solids';
import type { Piece } from './spec';

const board = 0.016;

export const piece: Piece = {
  id: 'toy-box',
  label: { en: 'Toy box' },
  kind: 'toy',
  size: { width: 0.7, height: 0.56, depth: 0.4 },
  stands: 'floor',
  back: 'wall',
  rooms: ['kids-room', 'living-room'],
  parts({ width, height, depth }, seed) {
    const random = createRandom(seed);
    const rim = height - 0.2;
    const low = rim * 0.66;
    const toys = [-0.22, 0.02, 0.24].map((x) => x + (random() - 0.5) * 0.05);
    return [
      ...[-1, 1].flatMap((side) => [
        box('paint', [board, rim, depth], [(side * (width - board)) / 2, 0.03, 0], 0.004),
        box(
          'paint',
          [width - 2 * board, rim - 0.02, board],
          [0, 0.03, (side * (depth - board)) / 2],
          0.004,
        ),
        box('metal', [0.1, 0.012, 0.02], [0, rim * 0.72, (side * (depth + 0.016)) / 2], 0.004),
        ...[-1, 1].map((end) =>
          post('wood', 0.022, 0.03, [side * (width / 2 - 0.024), 0, end * (depth / 2 - 0.024)]),
        ),
      ]),
      box('paint', [width - 2 * board, 0.012, depth - 2 * board], [0, low - 0.022, 0], 0),
      ball('cushion', 0.2, [toys[0], low, 0.02]),
      {
        shape: { kind: 'cushion', size: [0.17, 0.2, 0.15], round: 0.07, creases: 0.3 },
        slot: 'cushion-second',
        at: [toys[1], low - 0.02, -0.02],
      },
      ball('cushion-second', 0.13, [toys[1], low + 0.16, -0.01]),
      ball('cushion-second', 0.045, [toys[1] - 0.05, low + 0.265, -0.01]),
      ball('cushion-second', 0.045, [toys[1] + 0.05, low + 0.265, -0.01]),
      ball('cushion-third', 0.16, [toys[2], low - 0.01, 0.03]),
    ];
  },
};
