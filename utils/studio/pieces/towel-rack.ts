import { bentTube } from './parts/filleted';
import { bothSides } from './parts/mirrored';
import { cloth } from './parts/soft';
import { rod } from './parts/solids';
import type { Piece } from './spec';

const high = 0.86;
const low = 0.56;

export const piece: Piece = {
  id: 'towel-rack',
  label: { en: 'Towel stand' },
  kind: 'towel-rack',
  size: { width: 0.62, height: high + 0.02, depth: 0.3 },
  stands: 'floor',
  back: 'free',
  rooms: ['bathroom'],
  parts: ({ width }) => {
    const x = width / 2 - 0.02;
    return [
      bentTube(
        'metal',
        [
          [-x, 0, -0.08],
          [-x, high, -0.08],
          [x, high, -0.08],
          [x, 0, -0.08],
        ],
        0.05,
        0.011,
      ),
      bentTube(
        'metal',
        [
          [-x, low, -0.08],
          [-x, low, 0.05],
          [x, low, 0.05],
          [x, low, -0.08],
        ],
        0.035,
        0.009,
      ),
      ...bothSides([rod('metal', [x, 0.011, 0.13], [x, 0.011, -0.13], 0.011)]),
      rod('metal', [-x, 0.09, -0.08], [x, 0.09, -0.08], 0.008),
      cloth('towel', [-0.07, high + 0.01, -0.08], {
        size: [0.36, 0.026],
        thickness: 0.012,
        over: { front: 0.46, back: 0.34 },
        folds: 2,
      }),
      cloth('towel', [0.08, low + 0.009, 0.05], {
        size: [0.3, 0.022],
        thickness: 0.012,
        over: { front: 0.32, back: 0.26 },
        folds: 2,
        fringe: true,
      }),
    ];
  },
};
