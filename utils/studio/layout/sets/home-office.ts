import { curtainsAtWindows, plantInCorner, smallCorner } from './common';
import type { FurnitureSet } from './spec';

export const set: FurnitureSet = {
  rooms: ['home-office'],
  groups: [
    {
      kinds: ['desk'],
      where: ['wall', 'floor'],
      single: true,
      members: [
        { kinds: ['desk-chair', 'chair'], by: 'at' },
        { kinds: ['table-lamp'], by: 'on' },
        { kinds: ['books', 'small-plant'], by: 'on' },
        { kinds: ['rug'], by: 'before-under', from: 6 },
        { kinds: ['art', 'wall-shelf'], by: 'above' },
      ],
    },
    { kinds: ['shelves'], where: ['wall'] },
    {
      kinds: ['armchair'],
      where: ['corner'],
      from: 6,
      members: [
        { kinds: ['floor-lamp'], by: 'beside', gap: 0.1 },
        { kinds: ['side-table'], by: 'beside', gap: 0.08, from: 9 },
      ],
    },
    curtainsAtWindows,
    plantInCorner,
    { kinds: ['basket'], where: ['corner'], often: 5 },
    ...smallCorner,
  ],
};
