import type { Vector } from '@/utils/studio/space';
import { type Profile, turned } from './parts/solids';
import type { Part, Piece } from './spec';

export const piece: Piece = {
  id: 'pouf-round',
  label: { en: 'Pouf' },
  kind: 'pouf',
  size: { width: 0.56, height: 0.38, depth: 0.56 },
  stands: 'floor',
  back: 'free',
  surface: 0.38,
  rooms: ['living-room', 'bedroom', 'kids-room', 'unknown'],
  parts: () => [
    turned('seat-second', profile, [0, 0, 0]),
    ...Array.from({ length: 12 }, (_, index) => seam((index / 12) * 2 * Math.PI)),
    turned('seat-second', button, [0, 0.368, 0]),
  ],
};

const profile: Profile = [
  [0, 0],
  [0.19, 0],
  [0.235, 0.02],
  [0.262, 0.07],
  [0.276, 0.14],
  [0.276, 0.2],
  [0.262, 0.27],
  [0.232, 0.325],
  [0.18, 0.361],
  [0.12, 0.376],
  [0.06, 0.375],
  [0, 0.368],
];

const button: Profile = [
  [0, 0],
  [0.072, 0],
  [0.07, 0.01],
  [0.05, 0.017],
  [0, 0.019],
];

/** A corded seam from the middle of the top down to the floor. */
function seam(angle: number): Part {
  const path = profile
    .slice(2, -1)
    .map(([radius, y]): Vector => [radius * Math.cos(angle), y, radius * Math.sin(angle)]);
  return { shape: { kind: 'tube', path, radius: 0.0045 }, slot: 'seat-second', at: [0, 0, 0] };
}
