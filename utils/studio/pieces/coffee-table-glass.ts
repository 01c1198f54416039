import { roundedRectangle } from './parts/outlines';
import { atCorners } from './parts/place';
import { box } from './parts/solids';
import { flatTop } from './parts/tops';
import type { Piece } from './spec';

const glass = 0.01;
const bar = 0.018;

export const piece: Piece = {
  id: 'coffee-table-glass',
  label: { en: 'Glass coffee table' },
  kind: 'coffee-table',
  size: { width: 1.1, height: 0.4, depth: 0.6 },
  widths: { from: 0.8, to: 1.3 },
  stands: 'floor',
  back: 'free',
  clearance: { front: 0.4, sides: 0.4 },
  surface: 0.4,
  rooms: ['living-room'],
  parts({ width, height, depth }) {
    const under = height - glass;
    const [w, d] = [width - 0.06, depth - 0.06];
    const ring = (y: number) =>
      [-1, 1].flatMap((side) => [
        box('metal', [w, bar, bar], [0, y, (side * (d - bar)) / 2]),
        box('metal', [bar, bar, d - 2 * bar], [(side * (w - bar)) / 2, y, 0]),
      ]);
    return [
      flatTop('glass', roundedRectangle(width, depth, 0.04), glass, [0, under, 0], 0.003),
      ...ring(under - bar - 0.002),
      ...ring(0.09),
      ...atCorners(w - bar, d - bar, (x, z) => box('metal', [bar, under - bar, bar], [x, 0, z])),
      box('top', [w - 0.01, 0.016, d - 0.01], [0, 0.09 + bar, 0], 0.003),
    ];
  },
};
