import { plantInCorner, smallCorner } from './common';
import type { FurnitureSet } from './spec';

/** Loose things only: plumbing is the building's. */
export const set: FurnitureSet = {
  rooms: ['bathroom'],
  groups: [
    { kinds: ['bath-stool'], where: ['corner', 'wall', 'floor'] },
    { kinds: ['ladder'], where: ['wall'], often: 8 },
    { kinds: ['towel-rack'], where: ['wall'], often: 6 },
    { kinds: ['basket'], where: ['corner', 'wall'] },
    plantInCorner,
    ...smallCorner,
  ],
};
