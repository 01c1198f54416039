import { vessel, vesselRadius } from './parts/vessels';
import type { Piece } from './spec';

export const piece: Piece = {
  id: 'bowl-low',
  label: { en: 'Low bowl' },
  kind: 'bowl',
  size: { width: 0.32, height: 0.1, depth: 0.32 },
  widths: { from: 0.2, to: 0.38 },
  proportional: true,
  stands: 'surface',
  back: 'free',
  rooms: ['living-room', 'dining-room', 'kitchen', 'hallway', 'home-office', 'outdoor'],
  parts: ({ width }) => [
    vessel('ceramic', 'bowl', width / 2 / vesselRadius('bowl', 1), [0, 0, 0], 0.006),
  ],
};
