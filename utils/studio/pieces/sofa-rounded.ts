import { loosePillows } from './parts/loose-pillows';
import { cushion } from './parts/soft';
import type { Piece } from './spec';

const seatTop = 0.43;

export const piece: Piece = {
  id: 'sofa-rounded',
  label: { en: 'Curved sofa' },
  kind: 'sofa',
  size: { width: 2.3, height: 0.74, depth: 1.1 },
  widths: { from: 1.8, to: 2.6 },
  stands: 'floor',
  back: 'wall',
  clearance: { front: 0.45 },
  rooms: ['living-room', 'unknown'],
  parts: ({ width, depth }, seed) => {
    const back = -depth / 2;
    const full = { round: 0.12, creases: 0.35 };
    return [
      cushion('wood-second', [width - 0.24, 0.05, 0.62], [0, 0, back + 0.42], {
        round: 0.012,
        bend: 0.5,
      }),
      cushion('seat', [width, 0.17, 0.86], [0, 0.045, back + 0.44], {
        round: 0.075,
        bend: 0.55,
        creases: 0.2,
      }),
      cushion('seat', [width - 0.06, 0.23, 0.84], [0, 0.2, back + 0.45], {
        round: 0.1,
        bend: 0.55,
        crown: 0.03,
        creases: 0.4,
      }),
      cushion('seat', [width - 0.02, 0.52, 0.25], [0, 0.21, back + 0.13], {
        ...full,
        bend: 0.62,
        front: 'face',
        crown: 0.02,
      }),
      ...loosePillows(
        [
          { slot: 'cushion', x: -0.62, size: [0.5, 0.5, 0.18], facing: 0.25, ahead: 0.08 },
          { slot: 'cushion-second', x: -0.3, size: [0.56, 0.34, 0.14], facing: 0.1, ahead: 0.08 },
          { slot: 'cushion-third', x: 0.66, size: [0.46, 0.46, 0.17], facing: -0.3, ahead: 0.1 },
        ],
        { y: seatTop + 0.005, z: back + 0.37, lean: 0.25, seed },
      ),
    ];
  },
};
