import { artOnWall, curtainsAtWindows, plantInCorner, smallCorner } from './common';
import type { FurnitureSet } from './spec';

export const set: FurnitureSet = {
  rooms: ['dining-room'],
  groups: [
    {
      kinds: ['dining-table'],
      where: ['floor'],
      single: true,
      members: [
        { kinds: ['chair'], by: 'around', count: 10 },
        { kinds: ['rug'], by: 'under' },
        { kinds: ['pendant'], by: 'over' },
        { kinds: ['vase', 'bowl'], by: 'on' },
        { kinds: ['bowl', 'books'], by: 'on' },
      ],
    },
    {
      kinds: ['sideboard', 'console-table'],
      where: ['wall'],
      members: [
        { kinds: ['art', 'mirror'], by: 'above' },
        { kinds: ['table-lamp', 'vase'], by: 'on' },
        { kinds: ['books', 'bowl', 'small-plant'], by: 'on' },
      ],
    },
    { ...artOnWall, from: 6 },
    curtainsAtWindows,
    plantInCorner,
    ...smallCorner,
  ],
};
