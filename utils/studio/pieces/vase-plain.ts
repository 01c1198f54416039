import { createRandom } from '../random';
import { type VesselForm, vessel, vesselRadius } from './parts/vessels';
import type { Piece } from './spec';

const forms: readonly (readonly [tall: VesselForm, low: VesselForm])[] = [
  ['bottle', 'round'],
  ['tall', 'jar'],
  ['jar', 'round'],
];

export const piece: Piece = {
  id: 'vase-plain',
  label: { en: 'Two vases' },
  kind: 'vase',
  size: { width: 0.32, height: 0.31, depth: 0.18 },
  stands: 'surface',
  back: 'free',
  rooms: ['living-room', 'bedroom', 'dining-room', 'kitchen', 'home-office', 'hallway', 'bathroom'],
  parts({ width, height }, seed) {
    const [tall, low] = forms[Math.floor(createRandom(seed)() * forms.length)];
    const lower = height * 0.48;
    const high = Math.min(height, 0.075 / vesselRadius(tall, 1));
    return [
      vessel('ceramic', tall, high, [-width / 2 + vesselRadius(tall, high), 0, -0.01]),
      vessel('pot', low, lower, [width / 2 - vesselRadius(low, lower), 0, 0.015]),
    ];
  },
};
