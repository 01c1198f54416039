import { ball, post } from './parts/solids';
import { roundTop } from './parts/tops';
import type { Piece } from './spec';

/** Where each globe hangs: share of the reach along x and z, share of the drop, diameter in metres. */
const globes = [
  { x: -0.95, z: 0.35, drop: 0.72, diameter: 0.17 },
  { x: 0.05, z: -0.9, drop: 0.86, diameter: 0.2 },
  { x: 0.9, z: 0.5, drop: 1, diameter: 0.15 },
] as const;

export const piece: Piece = {
  id: 'pendant-cluster',
  label: { en: 'Cluster of globes' },
  kind: 'pendant',
  size: { width: 0.5, height: 0.9, depth: 0.5 },
  stands: 'ceiling',
  back: 'free',
  rooms: ['dining-room', 'living-room', 'bedroom', 'kitchen', 'hallway', 'bathroom'],
  parts({ width, height }) {
    const reach = width / 2 - 0.1;
    return [
      roundTop('metal', width * 0.34, 0.02, [0, -0.02, 0]),
      ...globes.flatMap(({ x, z, drop, diameter }) => {
        const [atX, atZ, low] = [x * reach, z * reach, -height * drop];
        const neck = low + diameter;
        return [
          post('black', 0.0026, -neck - 0.07, [atX, neck + 0.06, atZ]),
          post('metal', 0.019, 0.075, [atX, neck - 0.012, atZ], 0.012),
          ball('bulb', diameter, [atX, low, atZ]),
        ];
      }),
    ];
  },
};
