import { fourLegs } from './parts/legs';
import { roundedRectangle } from './parts/outlines';
import { box } from './parts/solids';
import { flatTop } from './parts/tops';
import type { Piece } from './spec';

const top = 0.03;
const inset = 0.07;

export const piece: Piece = {
  id: 'dining-table-rectangular',
  label: { en: 'Dining table' },
  kind: 'dining-table',
  size: { width: 1.8, height: 0.75, depth: 0.9 },
  widths: { from: 1.2, to: 2.4 },
  stands: 'floor',
  back: 'free',
  clearance: { front: 0.75, sides: 0.75 },
  surface: 0.75,
  rooms: ['dining-room', 'kitchen', 'living-room'],
  parts({ width, height, depth }) {
    const under = height - top;
    const [w, d] = [width - 2 * inset, depth - 2 * inset];
    return [
      flatTop('top', roundedRectangle(width, depth, 0.02), top, [0, under, 0], 0.006),
      ...[-1, 1].flatMap((side) => [
        box('wood', [w - 0.05, 0.075, 0.022], [0, under - 0.075, (side * (d + 0.015)) / 2]),
        box('wood', [0.022, 0.075, d - 0.05], [(side * (w + 0.015)) / 2, under - 0.075, 0]),
      ]),
      ...fourLegs({
        slot: 'legs',
        width: w,
        depth: d,
        height: under,
        radius: 0.034,
        radiusEnd: 0.018,
        splay: 0.012,
        square: true,
      }),
    ];
  },
};
