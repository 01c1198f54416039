import { createRandom } from '../random';
import { shelfThings } from './parts/shelf-things';
import { bar, box } from './parts/solids';
import type { Piece } from './spec';

const depths = [0.42, 0.35, 0.28, 0.21];
const board = 0.018;

export const piece: Piece = {
  id: 'shelves-ladder',
  label: { en: 'Ladder shelves' },
  kind: 'shelves',
  size: { width: 0.62, height: 1.85, depth: 0.46 },
  widths: { from: 0.55, to: 0.8 },
  stands: 'floor',
  back: 'wall',
  clearance: { front: 0.5 },
  rooms: ['living-room', 'bedroom', 'home-office', 'kids-room', 'bathroom', 'hallway'],
  parts({ width, height, depth }, seed) {
    const random = createRandom(seed);
    const [back, front] = [-depth / 2 + 0.012, depth / 2 - 0.015];
    const x = width / 2 - 0.011;
    const step = (height - 0.5) / (depths.length - 1);
    return [
      ...[-x, x].flatMap((side) => [
        bar('wood', [side, 0, front], [side, height, back + 0.03], 0.012),
        bar('wood', [side, 0, back], [side, height * 0.98, back], 0.01),
      ]),
      ...depths.flatMap((deep, index) => {
        const y = 0.26 + index * step;
        const z = back + deep / 2;
        const inner = width - 0.046;
        return [
          box('wood', [inner, board, deep], [0, y - board, z], 0.002),
          box('wood', [inner, 0.04, 0.012], [0, y, back], 0.002),
          ...[-1, 1].map((side) =>
            box('wood', [0.012, 0.04, deep], [(side * (inner - 0.012)) / 2, y, z], 0.002),
          ),
          ...shelfThings(
            { at: [0, y, z], width: inner - 0.05, height: Math.min(step - 0.06, 0.4), depth: deep },
            random,
          ),
        ];
      }),
    ];
  },
};
