import { filleted } from './parts/filleted';
import { bothSides } from './parts/mirrored';
import { moved, tilted } from './parts/place';
import { box, tube } from './parts/solids';
import type { Part, Piece } from './spec';

const radius = 0.0125;
const seat = 0.455;

export const piece: Piece = {
  id: 'dining-chair-cane',
  label: { en: 'Cane cantilever chair' },
  kind: 'chair',
  size: { width: 0.48, height: 0.82, depth: 0.58 },
  stands: 'floor',
  back: 'free',
  clearance: { front: 0.3 },
  rooms: ['dining-room', 'kitchen', 'home-office', 'living-room', 'unknown'],
  parts: () => [
    { shape: { kind: 'tube', path, radius, straight: true }, slot: 'metal', at: [0, 0, 0] },
    ...moved(webbing(0.45, 0.43), [0, seat - 0.025, 0.02]),
    ...moved(tilted(upright(webbing(0.45, 0.24)), -0.14), [0, 0.7, -0.222]),
    ...bothSides([
      tube(
        'metal',
        [
          [0.19, seat - 0.03, 0.16],
          [0.22, seat - 0.036, 0.16],
        ],
        0.006,
      ),
    ]),
  ],
};

/** One bent tube: from a back post's top down, under the seat, to the floor and around behind. */
const half = filleted(
  [
    [0.225, 0.8, -0.245],
    [0.225, seat - 0.038, -0.2],
    [0.225, seat - 0.038, 0.245],
    [0.225, radius, 0.225],
    [0.225, radius, -0.26],
    [0, radius, -0.26],
  ],
  0.07,
);

const path = [
  ...half,
  ...half
    .slice(0, -1)
    .reverse()
    .map(([x, y, z]) => [-x, y, z] as const),
];

/** A wooden frame lying flat with cane stretched in it, its middle at the origin. */
function webbing(width: number, depth: number): Part[] {
  const rim = 0.042;
  return [
    box('wood', [width, 0.026, rim], [0, 0, (depth - rim) / 2], 0.008),
    box('wood', [width, 0.026, rim], [0, 0, (rim - depth) / 2], 0.008),
    ...bothSides([box('wood', [rim, 0.026, depth - rim], [(width - rim) / 2, 0, 0], 0.008)]),
    box('basket', [width - rim, 0.006, depth - rim], [0, 0.012, 0], 0.001),
  ];
}

/** What lay flat, standing; its upper side to the front. */
const upright = (parts: readonly Part[]): Part[] => tilted(parts, Math.PI / 2);
