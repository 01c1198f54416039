import { potted } from './parts/pots';
import type { Piece } from './spec';

export const piece: Piece = {
  id: 'plant-fig',
  label: { en: 'Fiddle-leaf fig' },
  kind: 'plant',
  size: { width: 0.75, height: 1.65, depth: 0.75 },
  stands: 'floor',
  back: 'free',
  rooms: ['living-room', 'bedroom', 'dining-room', 'home-office', 'hallway', 'kids-room'],
  parts: ({ width, height }) =>
    potted('fig', 'tapered', { radius: 0.19, height: 0.34 }, { height, spread: width }),
};
