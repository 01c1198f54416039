import { artOnWall, curtainsAtWindows, plantInCorner, smallCorner } from './common';
import type { FurnitureSet } from './spec';

export const set: FurnitureSet = {
  rooms: ['kids-room'],
  groups: [
    {
      kinds: ['child-bed', 'bunk-bed', 'cot'],
      where: ['wall'],
      single: true,
      members: [
        { kinds: ['nightstand', 'side-table', 'pouf'], by: 'beside', gap: 0.07 },
        { kinds: ['table-lamp'], by: 'on', of: 'nightstand' },
        { kinds: ['rug'], by: 'before-under', from: 4 },
      ],
    },
    { kinds: ['toy'], where: ['corner', 'wall'] },
    {
      kinds: ['desk'],
      where: ['wall'],
      from: 7,
      members: [
        { kinds: ['chair', 'desk-chair'], by: 'at' },
        { kinds: ['table-lamp'], by: 'on' },
        { kinds: ['wall-shelf', 'art'], by: 'above' },
      ],
    },
    {
      kinds: ['dresser', 'shelves'],
      where: ['wall'],
      from: 6,
      members: [
        { kinds: ['art', 'mirror'], by: 'above' },
        { kinds: ['small-plant', 'books'], by: 'on' },
      ],
    },
    artOnWall,
    { kinds: ['basket', 'pouf'], where: ['corner'] },
    curtainsAtWindows,
    { ...plantInCorner, often: 4 },
    ...smallCorner,
  ],
};
