import { plantInCorner, smallCorner } from './common';
import type { FurnitureSet } from './spec';

/** Small things only: counters and appliances are the building's. */
export const set: FurnitureSet = {
  rooms: ['kitchen'],
  groups: [
    {
      kinds: ['dining-table'],
      where: ['floor'],
      single: true,
      from: 6,
      members: [
        { kinds: ['chair'], by: 'around', count: 6 },
        { kinds: ['pendant'], by: 'over' },
        { kinds: ['bowl', 'vase'], by: 'on' },
      ],
    },
    { kinds: ['bar-stool'], where: ['wall'], to: 6, often: 6 },
    plantInCorner,
    { kinds: ['basket'], where: ['corner'], often: 6 },
    ...smallCorner,
  ],
};
