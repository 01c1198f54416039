import { plantInCorner, smallCorner } from './common';
import type { FurnitureSet } from './spec';

export const set: FurnitureSet = {
  rooms: ['outdoor'],
  groups: [
    {
      kinds: ['outdoor-sofa'],
      where: ['wall', 'floor'],
      members: [
        { kinds: ['outdoor-table', 'coffee-table'], by: 'before', gap: 0.4 },
        { kinds: ['pouf', 'armchair'], by: 'facing', of: 'outdoor-table', gap: 0.4, from: 6 },
        { kinds: ['rug'], by: 'before-under', from: 6 },
        { kinds: ['bowl', 'small-plant'], by: 'on', of: 'outdoor-table' },
      ],
    },
    plantInCorner,
    { ...plantInCorner, from: 5 },
    ...smallCorner,
  ],
};
