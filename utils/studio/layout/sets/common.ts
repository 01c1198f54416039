import type { Group } from './spec';

/** Groups that several rooms end with. */
export const plantInCorner: Group = { kinds: ['plant'], where: ['corner'] };
export const curtainsAtWindows: Group = { kinds: ['curtains'], where: ['windows'], count: 4 };
export const artOnWall: Group = { kinds: ['art', 'mirror'], where: ['wall'] };

/** Where nothing of the set fits: something for the eye. */
export const smallCorner: readonly Group[] = [
  {
    kinds: ['armchair', 'pouf'],
    where: ['corner', 'floor'],
    instead: true,
    members: [
      { kinds: ['floor-lamp'], by: 'beside', gap: 0.1 },
      { kinds: ['side-table'], by: 'beside', gap: 0.08 },
    ],
  },
  { kinds: ['plant', 'basket'], where: ['corner', 'floor'], instead: true },
];
