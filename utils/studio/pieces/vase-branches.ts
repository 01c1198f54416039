import { vessel } from './parts/vessels';
import type { Piece } from './spec';

export const piece: Piece = {
  id: 'vase-branches',
  label: { en: 'Vase with branches' },
  kind: 'vase',
  size: { width: 0.38, height: 0.54, depth: 0.38 },
  stands: 'surface',
  back: 'free',
  rooms: ['living-room', 'bedroom', 'dining-room', 'kitchen', 'home-office', 'hallway', 'bathroom'],
  parts({ width, height }, seed) {
    const body = height * 0.38;
    const inside = body * 0.55;
    return [
      vessel('ceramic', 'round', body, [0, 0, 0]),
      {
        shape: {
          kind: 'plant',
          habit: seed % 3 === 0 ? 'flowers' : 'branches',
          height: height - inside,
          spread: width,
        },
        slot: 'foliage',
        at: [0, inside, 0],
      },
    ];
  },
};
