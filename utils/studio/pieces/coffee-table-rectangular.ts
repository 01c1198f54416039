import { fourLegs } from './parts/legs';
import { roundedRectangle } from './parts/outlines';
import { middles } from './parts/place';
import { box } from './parts/solids';
import { flatTop } from './parts/tops';
import type { Piece } from './spec';

const top = 0.026;

export const piece: Piece = {
  id: 'coffee-table-rectangular',
  label: { en: 'Coffee table with a shelf' },
  kind: 'coffee-table',
  size: { width: 1.15, height: 0.42, depth: 0.6 },
  widths: { from: 0.9, to: 1.4 },
  stands: 'floor',
  back: 'free',
  clearance: { front: 0.4, sides: 0.4 },
  surface: 0.42,
  rooms: ['living-room'],
  parts({ width, height, depth }) {
    const under = height - top;
    const [inner, across] = [width - 0.12, depth - 0.12];
    return [
      flatTop('top', roundedRectangle(width, depth, 0.03), top, [0, under, 0], 0.006),
      ...[-1, 1].flatMap((side) => [
        box('wood', [inner - 0.04, 0.05, 0.018], [0, under - 0.05, (side * across) / 2]),
        box('wood', [0.018, 0.05, across - 0.04], [(side * inner) / 2, under - 0.05, 0]),
        box('wood', [0.022, 0.022, across], [(side * inner) / 2, 0.13, 0]),
      ]),
      ...fourLegs({
        slot: 'legs',
        width: inner,
        depth: across,
        height: under,
        radius: 0.022,
        radiusEnd: 0.013,
        square: true,
      }),
      ...middles(across + 0.02, 8).map((z) =>
        box('wood', [inner + 0.03, 0.012, 0.045], [0, 0.152, z], 0.002),
      ),
    ];
  },
};
