import { artOnWall, plantInCorner, smallCorner } from './common';
import type { FurnitureSet } from './spec';

export const set: FurnitureSet = {
  rooms: ['hallway'],
  groups: [
    {
      kinds: ['console-table', 'bench'],
      where: ['wall'],
      members: [
        { kinds: ['mirror', 'art'], by: 'above' },
        { kinds: ['table-lamp', 'vase'], by: 'on' },
        { kinds: ['bowl', 'books'], by: 'on' },
        { kinds: ['basket', 'pouf'], by: 'beside', gap: 0.15 },
      ],
    },
    { kinds: ['bench'], where: ['wall'], from: 4, often: 6 },
    { kinds: ['coat-rack'], where: ['corner', 'wall'] },
    artOnWall,
    plantInCorner,
    ...smallCorner,
  ],
};
