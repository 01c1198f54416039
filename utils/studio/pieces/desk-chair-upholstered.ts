import { cushion, roundCushion } from './parts/soft';
import { post } from './parts/solids';
import { swivelBase } from './parts/swivel-base';
import type { Piece } from './spec';

const arc = 3.1;
const radius = 0.245;

export const piece: Piece = {
  id: 'desk-chair-upholstered',
  label: { en: 'Upholstered desk chair' },
  kind: 'desk-chair',
  size: { width: 0.6, height: 0.82, depth: 0.6 },
  stands: 'floor',
  back: 'free',
  clearance: { front: 0.2 },
  rooms: ['home-office', 'bedroom', 'living-room', 'kids-room'],
  parts: () => [
    ...swivelBase('metal', 0.26, 0.4),
    post('metal', 0.1, 0.02, [0, 0.375, 0]),
    roundCushion('seat-second', 0.27, 0.09, [0, 0.39, 0.01], 0.022),
    cushion(
      'seat-second',
      [arc * radius, 0.36, 0.075],
      [0, 0.43, -radius - 0.005],
      { round: 0.034, bend: arc, front: 'face', piping: true, crown: 0.01, creases: 0.2 },
      [-0.05, 0, 0],
    ),
  ],
};
