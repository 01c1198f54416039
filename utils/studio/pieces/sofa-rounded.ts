import { loosePillows } from './parts/loose-pillows';
import { cushion } from './parts/soft';
import type { Part, Piece } from './spec';

const seatTop = 0.43;

export const piece: Piece = {
  id: 'sofa-rounded',
  label: { en: 'Curved sofa' },
  kind: 'sofa',
  size: { width: 2.3, height: 0.8, depth: 1.1 },
  widths: { from: 1.8, to: 2.6 },
  stands: 'floor',
  back: 'wall',
  clearance: { front: 0.45 },
  rooms: ['living-room', 'unknown'],
  parts: ({ width, depth }, seed) => {
    const back = -depth / 2;
    const seat = { bend: 0.5, creases: 0.35 };
    const long = width - 0.2;
    return [
      cushion('wood-second', [long - 0.24, 0.05, 0.6], [0, 0, back + 0.44], {
        round: 0.012,
        bend: 0.46,
      }),
      cushion('seat', [long + 0.03, 0.17, 0.88], [0, 0.045, back + 0.45], {
        ...seat,
        round: 0.075,
      }),
      cushion('seat', [long, 0.23, 0.86], [0, 0.2, back + 0.46], {
        ...seat,
        round: 0.1,
        crown: 0.03,
      }),
      cushion('seat', [long, 0.5, 0.25], [0, 0.21, back + 0.14], {
        round: 0.12,
        creases: 0.35,
        bend: 1.25,
        front: 'face',
        crown: 0.02,
      }),
      ...pillows(back, seed),
    ];
  },
};

const pillows = (back: number, seed: number): Part[] =>
  loosePillows(
    [
      { slot: 'cushion', x: -0.6, size: [0.48, 0.46, 0.18], facing: 0.45, ahead: 0.13 },
      { slot: 'cushion-second', x: -0.27, size: [0.55, 0.34, 0.14], facing: 0.2, ahead: 0.08 },
      { slot: 'cushion-third', x: 0.62, size: [0.46, 0.44, 0.17], facing: -0.45, ahead: 0.14 },
    ],
    { y: seatTop + 0.005, z: back + 0.37, lean: 0.3, seed },
  );
