import { fourLegs } from './parts/legs';
import { roundedRectangle } from './parts/outlines';
import { box } from './parts/solids';
import { flatTop } from './parts/tops';
import type { Part, Piece } from './spec';

const seat = 0.025;

export const piece: Piece = {
  id: 'bath-stool',
  label: { en: 'Bath stool' },
  kind: 'bath-stool',
  size: { width: 0.4, height: 0.51, depth: 0.3 },
  stands: 'floor',
  back: 'free',
  surface: 0.45,
  rooms: ['bathroom', 'bedroom', 'hallway'],
  parts({ width, height, depth }) {
    const top = height - 0.06;
    const under = top - seat;
    return [
      flatTop('wood', roundedRectangle(width, depth, 0.05), seat, [0, under, 0], 0.008),
      ...fourLegs({
        slot: 'wood',
        width: width - 0.13,
        depth: depth - 0.12,
        height: under,
        radius: 0.02,
        radiusEnd: 0.014,
        splay: 0.04,
      }),
      box('wood', [width - 0.09, 0.022, 0.016], [0, 0.16, 0], 0.003),
      ...[-1, 1].map((side) =>
        box('wood', [0.016, 0.022, depth - 0.08], [side * (width / 2 - 0.04), 0.16, 0], 0.003),
      ),
      ...[0, 1].map(
        (layer): Part => ({
          shape: {
            kind: 'cushion',
            size: [0.25 - layer * 0.015, 0.034, 0.17],
            round: 0.016,
            crown: 0.004,
            creases: 0.6,
          },
          slot: 'towel',
          at: [0.01 * layer, top + layer * 0.036, 0],
          turn: [0, layer * 0.06, 0],
        }),
      ),
    ];
  },
};
