import { curtainsAtWindows, plantInCorner, smallCorner } from './common';
import type { FurnitureSet } from './spec';

export const set: FurnitureSet = {
  rooms: ['bedroom'],
  groups: [
    {
      kinds: ['bed'],
      where: ['wall'],
      single: true,
      members: [
        { kinds: ['nightstand', 'side-table'], by: 'beside', gap: 0.07, count: 2, merit: 0.8 },
        { kinds: ['table-lamp'], by: 'on', of: 'nightstand', count: 2 },
        { kinds: ['rug'], by: 'under-foot', from: 5 },
        { kinds: ['art', 'mirror'], by: 'above' },
        { kinds: ['bench'], by: 'before', gap: 0.06, from: 9, often: 7 },
        { kinds: ['books', 'small-plant'], by: 'on', of: 'nightstand' },
      ],
    },
    {
      kinds: ['dresser', 'console-table'],
      where: ['opposite', 'wall'],
      from: 7,
      members: [
        { kinds: ['mirror', 'art'], by: 'above' },
        { kinds: ['vase', 'small-plant'], by: 'on' },
        { kinds: ['books', 'bowl'], by: 'on' },
      ],
    },
    { kinds: ['wardrobe'], where: ['wall'], from: 9, often: 6, single: true },
    {
      kinds: ['armchair'],
      where: ['corner'],
      from: 8,
      members: [
        { kinds: ['floor-lamp'], by: 'beside', gap: 0.1 },
        { kinds: ['side-table'], by: 'beside', gap: 0.08, from: 12 },
      ],
    },
    curtainsAtWindows,
    { ...plantInCorner, often: 8 },
    { kinds: ['basket'], where: ['corner'], from: 8, often: 4 },
    ...smallCorner,
  ],
};
