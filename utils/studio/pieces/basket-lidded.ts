import { cordRing } from './parts/soft';
import { ball, turned } from './parts/solids';
import type { Piece } from './spec';

export const piece: Piece = {
  id: 'basket-lidded',
  label: { en: 'Lidded basket' },
  kind: 'basket',
  size: { width: 0.42, height: 0.58, depth: 0.42 },
  stands: 'floor',
  back: 'free',
  rooms: ['bathroom', 'bedroom', 'hallway', 'living-room', 'kids-room', 'unknown'],
  parts: () => [
    turned(
      'basket',
      [
        [0, 0],
        [0.15, 0],
        [0.165, 0.015],
        [0.192, 0.2],
        [0.198, 0.32],
        [0.192, 0.42],
        [0.18, 0.46],
        [0, 0.46],
      ],
      [0, 0, 0],
    ),
    turned(
      'basket',
      [
        [0, 0],
        [0.196, 0],
        [0.2, 0.012],
        [0.19, 0.03],
        [0.13, 0.062],
        [0.06, 0.08],
        [0, 0.084],
      ],
      [0, 0.462, 0],
    ),
    cordRing('basket', 0.192, [0, 0.455, 0], 0.008),
    cordRing('basket', 0.158, [0, 0.012, 0], 0.009),
    ball('basket', 0.044, [0, 0.538, 0]),
  ],
};
