import { potted } from './parts/pots';
import type { Piece } from './spec';

export const piece: Piece = {
  id: 'plant-olive',
  label: { en: 'Olive tree' },
  kind: 'plant',
  size: { width: 0.85, height: 1.75, depth: 0.85 },
  stands: 'floor',
  back: 'free',
  rooms: ['living-room', 'bedroom', 'dining-room', 'home-office', 'hallway', 'outdoor', 'kitchen'],
  parts: ({ width, height }) =>
    potted('olive', 'belly', { radius: 0.22, height: 0.38 }, { height, spread: width }),
};
