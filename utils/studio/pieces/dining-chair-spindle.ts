import { fourLegs } from './parts/legs';
import { bothSides } from './parts/mirrored';
import { superEllipse } from './parts/outlines';
import { rod, tube } from './parts/solids';
import { flatTop } from './parts/tops';
import type { Part, Piece } from './spec';

const seat = 0.45;

export const piece: Piece = {
  id: 'dining-chair-spindle',
  label: { en: 'Spindle-back chair' },
  kind: 'chair',
  size: { width: 0.48, height: 0.84, depth: 0.52 },
  stands: 'floor',
  back: 'free',
  clearance: { front: 0.3 },
  rooms: ['dining-room', 'kitchen', 'living-room', 'home-office', 'unknown'],
  parts: () => [
    flatTop('wood', superEllipse(0.45, 0.42, 2.9), 0.034, [0, seat - 0.034, 0.03], 0.013),
    ...fourLegs({
      slot: 'wood',
      width: 0.3,
      depth: 0.28,
      height: seat - 0.02,
      radius: 0.017,
      radiusEnd: 0.012,
      splay: 0.06,
    }),
    ...stretchers(),
    ...back(),
  ],
};

const stretchers = (): Part[] => [
  ...bothSides([rod('wood', [0.187, 0.17, 0.177], [0.187, 0.17, -0.177], 0.009)]),
  rod('wood', [-0.187, 0.17, 0.02], [0.187, 0.17, 0.02], 0.009),
];

/** A steamed hoop rising from the seat, and the spindles in it. */
function back(): Part[] {
  return [
    tube('wood', hoop, 0.0115),
    ...[-0.135, -0.09, -0.045, 0, 0.045, 0.09, 0.135].map((x) => {
      const spread = x * 1.12;
      const top = hoopTop - 0.034 * (Math.abs(spread) / 0.155) ** 2.5;
      return rod(
        'wood',
        [x, seat - 0.01, -0.135],
        [spread, top, -0.135 - (top - seat) * 0.28],
        0.0065,
      );
    }),
  ];
}

const hoopTop = 0.825;

const hoop = [
  [-0.165, seat - 0.015, -0.11],
  [-0.2, 0.55, -0.145],
  [-0.212, 0.64, -0.178],
  [-0.2, 0.73, -0.21],
  [-0.155, 0.79, -0.229],
  [-0.08, 0.82, -0.238],
  [0, hoopTop, -0.24],
  [0.08, 0.82, -0.238],
  [0.155, 0.79, -0.229],
  [0.2, 0.73, -0.21],
  [0.212, 0.64, -0.178],
  [0.2, 0.55, -0.145],
  [0.165, seat - 0.015, -0.11],
] as const;
