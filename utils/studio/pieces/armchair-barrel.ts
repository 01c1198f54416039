import { loosePillows } from './parts/loose-pillows';
import { cordRing, cushion, roundCushion } from './parts/soft';
import { post } from './parts/solids';
import type { Piece } from './spec';

const arc = 3.9;
const radius = 0.31;

export const piece: Piece = {
  id: 'armchair-barrel',
  label: { en: 'Barrel chair' },
  kind: 'armchair',
  size: { width: 0.76, height: 0.72, depth: 0.76 },
  stands: 'floor',
  back: 'free',
  clearance: { front: 0.4 },
  rooms: ['living-room', 'bedroom', 'home-office', 'unknown'],
  parts: (_size, seed) => [
    post('wood', 0.24, 0.05, [0, 0, 0]),
    roundCushion('seat-second', 0.335, 0.2, [0, 0.05, 0], 0),
    roundCushion('seat-second', 0.285, 0.2, [0, 0.24, 0.03], 0.025),
    cordRing('seat-second', 0.284, [0, 0.4, 0.03]),
    cushion('seat-second', [arc * radius, 0.64, 0.13], [0, 0.07, -radius], {
      round: 0.055,
      bend: arc,
      channels: 17,
      front: 'face',
      crown: 0.012,
    }),
    ...loosePillows([{ slot: 'cushion', x: 0.02, size: [0.4, 0.28, 0.13] }], {
      y: 0.455,
      z: -0.13,
      lean: 0.36,
      seed,
    }),
  ],
};
