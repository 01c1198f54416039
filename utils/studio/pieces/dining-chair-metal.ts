import { bentTube } from './parts/filleted';
import { bothSides } from './parts/mirrored';
import { superEllipse } from './parts/outlines';
import { cushion } from './parts/soft';
import { rod } from './parts/solids';
import { flatTop } from './parts/tops';
import type { Piece } from './spec';

const radius = 0.0105;

export const piece: Piece = {
  id: 'dining-chair-metal',
  label: { en: 'Steel-tube chair' },
  kind: 'chair',
  size: { width: 0.46, height: 0.8, depth: 0.54 },
  stands: 'floor',
  back: 'free',
  clearance: { front: 0.3 },
  rooms: ['dining-room', 'kitchen', 'home-office', 'living-room', 'unknown'],
  parts: () => [
    ...bothSides([
      bentTube('metal', side, 0.05, radius),
      rod('metal', [0.19, 0.425, -0.1], [0.2, 0.008, -0.255], radius),
    ]),
    rod('metal', [-0.19, 0.425, -0.1], [0.19, 0.425, -0.1], radius * 0.9),
    rod('metal', [-0.19, 0.425, 0.12], [0.19, 0.425, 0.12], radius * 0.9),
    flatTop('wood', superEllipse(0.43, 0.425, 4.5), 0.015, [0, 0.4345, 0.015], 0.005),
    cushion(
      'wood',
      [0.42, 0.2, 0.014],
      [0, 0.59, -0.242],
      { round: 0.006, bend: 0.8, front: 'face' },
      [-0.16, 0, 0],
    ),
  ],
};

/** Foot, front leg, seat rail and back upright in one tube. */
const side = [
  [0.205, 0.008, 0.225],
  [0.19, 0.425, 0.195],
  [0.19, 0.425, -0.185],
  [0.195, 0.78, -0.255],
] as const;
