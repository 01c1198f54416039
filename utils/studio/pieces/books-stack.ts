import { createRandom } from '../random';
import { ball } from './parts/solids';
import { vessel } from './parts/vessels';
import type { Piece } from './spec';

export const piece: Piece = {
  id: 'books-stack',
  label: { en: 'Stack of books' },
  kind: 'books',
  size: { width: 0.3, height: 0.13, depth: 0.23 },
  stands: 'surface',
  back: 'free',
  rooms: ['living-room', 'bedroom', 'home-office', 'kids-room', 'hallway', 'dining-room'],
  parts({ width, depth, height }, seed) {
    const random = createRandom(seed);
    const stack = height * (0.5 + random() * 0.12);
    const onTop = random() < 0.5;
    const x = (random() - 0.5) * 0.08;
    return [
      {
        shape: { kind: 'books', size: [width, stack, depth], lying: true },
        slot: 'paper',
        at: [0, 0, 0],
      },
      onTop
        ? vessel('ceramic', 'bowl', 0.042, [x, stack, 0], 0.004)
        : ball('metal', height - stack, [x, stack - 0.001, 0]),
    ];
  },
};
