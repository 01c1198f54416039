import { bothSides } from './parts/mirrored';
import { cushion } from './parts/soft';
import { box, rod } from './parts/solids';
import type { Piece } from './spec';

export const piece: Piece = {
  id: 'dining-chair-upholstered',
  label: { en: 'Upholstered dining chair' },
  kind: 'chair',
  size: { width: 0.5, height: 0.84, depth: 0.58 },
  stands: 'floor',
  back: 'free',
  clearance: { front: 0.3 },
  rooms: ['dining-room', 'kitchen', 'living-room', 'bedroom', 'home-office', 'unknown'],
  parts: () => [
    box('legs', [0.4, 0.03, 0.4], [0, 0.365, 0], 0.006),
    cushion('seat-second', [0.48, 0.085, 0.48], [0, 0.385, 0.02], {
      round: 0.036,
      piping: true,
      crown: 0.018,
      creases: 0.25,
    }),
    cushion(
      'seat-second',
      [0.54, 0.38, 0.055],
      [0, 0.46, -0.215],
      { round: 0.026, piping: true, bend: 1.25, crown: 0.008, creases: 0.2, front: 'face' },
      [-0.17, 0, 0],
    ),
    ...bothSides([
      rod('legs', [0.19, 0.385, 0.2], [0.205, 0, 0.225], 0.019, 0.012),
      rod('legs', [0.18, 0.52, -0.185], [0.185, 0.36, -0.17], 0.013, 0.019),
      rod('legs', [0.185, 0.385, -0.17], [0.2, 0, -0.255], 0.019, 0.012),
    ]),
  ],
};
