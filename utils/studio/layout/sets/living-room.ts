import { curtainsAtWindows, plantInCorner, smallCorner } from './common';
import type { FurnitureSet } from './spec';

export const set: FurnitureSet = {
  rooms: ['living-room', 'unknown'],
  groups: [
    {
      kinds: ['sofa'],
      where: ['wall', 'floor'],
      members: [
        { kinds: ['coffee-table'], by: 'before', gap: 0.4, merit: 1.6 },
        { kinds: ['armchair'], by: 'facing', of: 'coffee-table', gap: 0.42, from: 7 },
        { kinds: ['armchair'], by: 'facing', of: 'coffee-table', gap: 0.42, from: 15, often: 7 },
        { kinds: ['pouf'], by: 'facing', of: 'coffee-table', gap: 0.32, from: 13, often: 5 },
        { kinds: ['side-table'], by: 'beside', gap: 0.06 },
        { kinds: ['table-lamp'], by: 'on', of: 'side-table' },
        { kinds: ['floor-lamp'], by: 'beside', gap: 0.08 },
        { kinds: ['rug'], by: 'before-under', from: 5, merit: 0.9 },
        { kinds: ['art', 'mirror'], by: 'above' },
        { kinds: ['books'], by: 'on', of: 'coffee-table' },
        { kinds: ['bowl', 'small-plant', 'vase'], by: 'on', of: 'coffee-table' },
      ],
    },
    {
      kinds: ['media-console', 'sideboard'],
      where: ['opposite'],
      from: 9,
      members: [
        { kinds: ['vase', 'small-plant'], by: 'on' },
        { kinds: ['books', 'bowl'], by: 'on' },
        { kinds: ['art', 'mirror'], by: 'above', often: 6 },
      ],
    },
    {
      kinds: ['dining-table'],
      where: ['floor'],
      from: 26,
      often: 6,
      members: [
        { kinds: ['chair'], by: 'around', count: 8 },
        { kinds: ['pendant'], by: 'over' },
        { kinds: ['bowl', 'vase'], by: 'on' },
      ],
    },
    {
      kinds: ['sideboard', 'shelves', 'console-table'],
      where: ['wall'],
      from: 14,
      members: [
        { kinds: ['table-lamp', 'vase'], by: 'on' },
        { kinds: ['books', 'small-plant'], by: 'on' },
        { kinds: ['mirror', 'art'], by: 'above' },
      ],
    },
    curtainsAtWindows,
    plantInCorner,
    { ...plantInCorner, from: 16, often: 5 },
    { kinds: ['basket'], where: ['corner'], from: 12, often: 5 },
    ...smallCorner,
  ],
};
