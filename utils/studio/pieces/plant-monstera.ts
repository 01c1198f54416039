import { potted } from './parts/pots';
import type { Piece } from './spec';

export const piece: Piece = {
  id: 'plant-monstera',
  label: { en: 'Monstera' },
  kind: 'plant',
  size: { width: 0.95, height: 1.15, depth: 0.95 },
  stands: 'floor',
  back: 'free',
  rooms: ['living-room', 'bedroom', 'dining-room', 'home-office', 'hallway', 'bathroom'],
  parts: ({ width, height }) =>
    potted('monstera', 'low', { radius: 0.2, height: 0.28 }, { height, spread: width * 0.88 }),
};
