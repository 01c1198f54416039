import { potted } from './parts/pots';
import type { Piece } from './spec';

export const piece: Piece = {
  id: 'plant-palm',
  label: { en: 'Palm' },
  kind: 'plant',
  size: { width: 1.05, height: 1.8, depth: 1.05 },
  stands: 'floor',
  back: 'free',
  rooms: ['living-room', 'bedroom', 'dining-room', 'home-office', 'hallway', 'outdoor', 'bathroom'],
  parts: ({ width, height }) =>
    potted('palm', 'cylinder', { radius: 0.19, height: 0.36 }, { height, spread: width }),
};
