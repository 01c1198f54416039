import { bentTube } from './parts/filleted';
import { bothSides } from './parts/mirrored';
import { cloth, cordRing } from './parts/soft';
import { turned } from './parts/solids';
import type { Part, Piece } from './spec';

export const piece: Piece = {
  id: 'basket-round',
  label: { en: 'Basket with a blanket' },
  kind: 'basket',
  size: { width: 0.46, height: 0.42, depth: 0.46 },
  stands: 'floor',
  back: 'free',
  rooms: ['living-room', 'bedroom', 'kids-room', 'bathroom', 'hallway', 'outdoor', 'unknown'],
  parts: () => [
    turned(
      'basket',
      [
        [0, 0],
        [0.165, 0],
        [0.185, 0.02],
        [0.205, 0.14],
        [0.212, 0.26],
        [0.205, 0.345],
        [0.198, 0.35],
        [0.192, 0.345],
        [0.198, 0.26],
        [0.19, 0.14],
        [0.17, 0.03],
        [0, 0.025],
      ],
      [0, 0, 0],
    ),
    cordRing('basket', 0.202, [0, 0.347, 0], 0.009),
    ...handles(),
    ...blanket(),
  ],
};

const handles = (): Part[] =>
  bothSides([
    bentTube(
      'basket',
      [
        [0.2, 0.32, 0.07],
        [0.215, 0.415, 0.05],
        [0.215, 0.415, -0.05],
        [0.2, 0.32, -0.07],
      ],
      0.04,
      0.008,
    ),
  ]);

/** A rolled blanket filling the basket and hanging over its rim. */
function blanket(): Part[] {
  return [
    turned(
      'throw',
      [
        [0, 0.2],
        [0.18, 0.2],
        [0.185, 0.29],
        [0.16, 0.335],
        [0.1, 0.355],
        [0, 0.36],
      ],
      [0, 0, 0],
    ),
    cloth('throw', [0, 0.352, 0.1], {
      size: [0.24, 0.22],
      thickness: 0.012,
      over: { front: 0.15 },
      folds: 3,
      fringe: true,
    }),
  ];
}
