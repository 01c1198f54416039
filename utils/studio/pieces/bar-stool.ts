import { bothSides } from './parts/mirrored';
import { cushion } from './parts/soft';
import { rod } from './parts/solids';
import type { Part, Piece } from './spec';

const seat = 0.66;
const rung = 0.2;

export const piece: Piece = {
  id: 'bar-stool',
  label: { en: 'Counter stool' },
  kind: 'bar-stool',
  size: { width: 0.44, height: 0.9, depth: 0.48 },
  stands: 'floor',
  back: 'free',
  rooms: ['kitchen', 'dining-room'],
  parts: () => [
    cushion('seat-second', [0.42, 0.07, 0.4], [0, seat - 0.07, 0.02], {
      round: 0.03,
      piping: true,
      crown: 0.014,
    }),
    cushion(
      'seat-second',
      [0.44, 0.2, 0.04],
      [0, 0.69, -0.175],
      { round: 0.019, piping: true, bend: 0.9, front: 'face' },
      [-0.12, 0, 0],
    ),
    ...legs(),
  ],
};

function legs(): Part[] {
  return [
    ...bothSides([
      rod('legs', [0.16, seat - 0.05, 0.17], [0.195, 0, 0.21], 0.014, 0.011),
      rod('legs', [0.155, 0.82, -0.175], [0.16, seat - 0.07, -0.135], 0.009, 0.014),
      rod('legs', [0.16, seat - 0.05, -0.135], [0.195, 0, -0.215], 0.014, 0.011),
      rod('legs', [0.184, rung + 0.08, 0.195], [0.184, rung + 0.08, -0.18], 0.008),
    ]),
    rod('metal', [-0.185, rung, 0.2], [0.185, rung, 0.2], 0.009),
    rod('legs', [-0.183, rung + 0.13, -0.175], [0.183, rung + 0.13, -0.175], 0.008),
  ];
}
