import { cushionRow, seatsIn } from './parts/cushion-row';
import { loosePillows } from './parts/loose-pillows';
import { bothSides } from './parts/mirrored';
import { cushion } from './parts/soft';
import { box } from './parts/solids';
import type { Piece } from './spec';

const arm = 0.28;
const seatTop = 0.4;

export const piece: Piece = {
  id: 'sofa-low',
  label: { en: 'Low, deep sofa' },
  kind: 'sofa',
  size: { width: 2.5, height: 0.76, depth: 1.02 },
  widths: { from: 1.8, to: 3 },
  stands: 'floor',
  back: 'wall',
  clearance: { front: 0.4 },
  rooms: ['living-room', 'unknown'],
  parts: ({ width, depth }, seed) => {
    const inner = width - 2 * arm;
    const soft = { round: 0.075, creases: 0.4 };
    return [
      box('wood', [width - 0.1, 0.06, depth - 0.1], [0, 0, 0], 0.004),
      cushion('seat', [width, 0.17, depth], [0, 0.05, 0], { round: 0.04, piping: true }),
      ...bothSides([
        cushion('seat', [arm, 0.33, depth - 0.01], [(width - arm) / 2, 0.2, 0], {
          ...soft,
          crown: 0.015,
        }),
      ]),
      cushion('seat', [inner, 0.44, 0.26], [0, 0.2, -depth / 2 + 0.135], { ...soft, crown: 0.01 }),
      ...cushionRow({
        slot: 'seat',
        width: inner,
        count: seatsIn(inner, 0.95),
        height: 0.2,
        depth: depth - 0.25,
        y: seatTop - 0.2,
        z: 0.125,
        make: { ...soft, crown: 0.03 },
        seed,
      }),
      ...loosePillows(
        [
          { slot: 'seat', x: -inner / 2 + 0.32, size: [0.62, 0.46, 0.2], facing: 0.12 },
          { slot: 'cushion', x: -inner / 2 + 0.72, size: [0.46, 0.46, 0.16], ahead: 0.06 },
          { slot: 'seat', x: inner / 2 - 0.34, size: [0.62, 0.46, 0.2], facing: -0.14 },
        ],
        { y: seatTop + 0.015, z: -depth / 2 + 0.38, lean: 0.34, seed },
      ),
    ];
  },
};
