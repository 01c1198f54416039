import { createRandom } from '../random';
import { shelfThings } from './parts/shelf-things';
import { bar, box } from './parts/solids';
import type { Piece } from './spec';

const board = 0.028;

export const piece: Piece = {
  id: 'wall-shelf',
  label: { en: 'Wall shelf' },
  kind: 'wall-shelf',
  size: { width: 0.9, height: 0.4, depth: 0.23 },
  widths: { from: 0.6, to: 1.4 },
  stands: 'wall',
  back: 'wall',
  rooms: ['living-room', 'bedroom', 'kitchen', 'home-office', 'kids-room', 'bathroom', 'hallway'],
  parts({ width, height, depth }, seed) {
    const top = 0.13;
    return [
      box('wood', [width, board, depth], [0, top - board, depth / 2], 0.003),
      ...[-1, 1].flatMap((side) => {
        const x = side * (width / 2 - 0.12);
        return [
          box('metal', [0.018, top - board, 0.005], [x, 0, 0.0025], 0.001),
          box('metal', [0.018, 0.005, depth - 0.03], [x, top - board - 0.005, depth / 2 - 0.015]),
          bar('metal', [x, 0.015, 0.006], [x, top - board - 0.004, depth - 0.05], 0.004),
        ];
      }),
      ...shelfThings(
        { at: [0, top, depth / 2], width: width - 0.06, height: height - top, depth },
        createRandom(seed),
      ),
    ];
  },
};
