import { fourLegs } from './parts/legs';
import { middles } from './parts/place';
import { box } from './parts/solids';
import type { Piece } from './spec';

const slat = 0.02;

export const piece: Piece = {
  id: 'outdoor-table',
  label: { en: 'Slatted outdoor table' },
  kind: 'outdoor-table',
  size: { width: 1, height: 0.4, depth: 0.6 },
  widths: { from: 0.7, to: 1.4 },
  stands: 'floor',
  back: 'free',
  clearance: { front: 0.4 },
  surface: 0.4,
  rooms: ['outdoor'],
  parts({ width, height, depth }) {
    const under = height - slat;
    const count = Math.round(depth / 0.075);
    return [
      ...middles(depth, count).map((z) =>
        box('wood', [width, slat, depth / count - 0.013], [0, under, z], 0.003),
      ),
      ...[-1, 1].flatMap((side) => [
        box(
          'legs',
          [0.035, 0.05, depth - 0.06],
          [side * (width / 2 - 0.07), under - 0.05, 0],
          0.003,
        ),
        box(
          'legs',
          [width - 0.17, 0.05, 0.025],
          [0, under - 0.05, side * (depth / 2 - 0.06)],
          0.003,
        ),
      ]),
      ...fourLegs({
        slot: 'legs',
        width: width - 0.14,
        depth: depth - 0.11,
        height: under,
        radius: 0.022,
        radiusEnd: 0.018,
        square: true,
      }),
    ];
  },
};
