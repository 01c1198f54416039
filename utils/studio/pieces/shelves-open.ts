import { createRandom } from '../random';
import { atCorners } from './parts/place';
import { shelfThings } from './parts/shelf-things';
import { bar, box } from './parts/solids';
import type { Piece } from './spec';

const post = 0.022;
const board = 0.024;

export const piece: Piece = {
  id: 'shelves-open',
  label: { en: 'Open shelves' },
  kind: 'shelves',
  size: { width: 0.95, height: 1.8, depth: 0.36 },
  widths: { from: 0.7, to: 1.3 },
  stands: 'floor',
  back: 'wall',
  clearance: { front: 0.5 },
  rooms: ['living-room', 'home-office', 'kids-room', 'dining-room', 'hallway', 'kitchen'],
  parts({ width, height, depth }, seed) {
    const random = createRandom(seed);
    const step = (height - 0.36) / 4;
    const [w, d] = [width - post, depth - post];
    const back = -depth / 2 + 0.006;
    const low = 0.1;
    return [
      ...atCorners(w, d, (x, z) => box('metal', [post, height, post], [x, 0, z], 0.002)),
      ...[-1, 1].flatMap((side) =>
        [0.06, height - post].map((y) =>
          box('metal', [post, post, d - post], [(side * w) / 2, y, 0], 0.002),
        ),
      ),
      bar('metal', [-w / 2, low, back], [w / 2, height - low, back], 0.005),
      bar('metal', [w / 2, low, back - 0.002], [-w / 2, height - low, back - 0.002], 0.005),
      ...[0, 1, 2, 3, 4].flatMap((level) => {
        const y = 0.1 + level * step;
        const room = Math.min(step, height - y) - board;
        return [
          box('wood', [w - post - 0.002, board, depth - 0.004], [0, y - board, 0], 0.003),
          ...shelfThings({ at: [0, y, 0.005], width: w - 0.08, height: room, depth }, random),
        ];
      }),
    ];
  },
};
