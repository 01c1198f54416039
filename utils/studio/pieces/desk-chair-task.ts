import { bentTube } from './parts/filleted';
import { bothSides } from './parts/mirrored';
import { cushion } from './parts/soft';
import { box } from './parts/solids';
import { swivelBase } from './parts/swivel-base';
import type { Piece } from './spec';

export const piece: Piece = {
  id: 'desk-chair-task',
  label: { en: 'Task chair' },
  kind: 'desk-chair',
  size: { width: 0.66, height: 0.98, depth: 0.64 },
  stands: 'floor',
  back: 'free',
  clearance: { front: 0.2 },
  rooms: ['home-office', 'kids-room', 'bedroom', 'living-room'],
  parts: () => [
    ...swivelBase('black', 0.28, 0.42),
    box('black', [0.2, 0.04, 0.24], [0, 0.395, -0.02], 0.012),
    cushion('seat-second', [0.49, 0.075, 0.47], [0, 0.42, 0.03], {
      round: 0.035,
      crown: 0.014,
      creases: 0.1,
    }),
    cushion(
      'seat-second',
      [0.46, 0.46, 0.05],
      [0, 0.52, -0.2],
      { round: 0.024, bend: 0.6, front: 'face', crown: 0.012, creases: 0.1 },
      [-0.13, 0, 0],
    ),
    bentTube(
      'black',
      [
        [0, 0.41, -0.1],
        [0, 0.41, -0.25],
        [0, 0.72, -0.26],
      ],
      0.08,
      0.02,
    ),
    ...bothSides([
      bentTube(
        'black',
        [
          [0.1, 0.41, 0.0],
          [0.285, 0.42, 0.0],
          [0.285, 0.65, -0.01],
        ],
        0.06,
        0.013,
      ),
      box('black', [0.07, 0.025, 0.24], [0.285, 0.645, 0.02], 0.011),
    ]),
  ],
};
