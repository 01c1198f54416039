import { carcass } from './parts/carcass';
import { drawers } from './parts/fronts';
import { superEllipse } from './parts/outlines';
import { box, post, tube, turned } from './parts/solids';
import type { Part, Piece } from './spec';

const top = 0.02;
const basin = 0.12;
const tapHeight = 0.24;
const foot = 0.22;

export const piece: Piece = {
  id: 'vanity-unit',
  label: { en: 'Vanity unit' },
  kind: 'vanity',
  size: { width: 0.9, height: 1.08, depth: 0.48 },
  widths: { from: 0.6, to: 1.4 },
  stands: 'floor',
  back: 'wall',
  clearance: { front: 0.7 },
  surface: 0.84,
  rooms: ['bathroom'],
  parts({ width, height, depth }) {
    const board = height - tapHeight;
    const tall = board - top - foot;
    return [
      ...carcass({
        slot: 'wood',
        width: width - 0.01,
        height: tall,
        depth: depth - 0.01,
        y: foot,
        board: 0.02,
      }),
      ...drawers(
        {
          slot: 'wood',
          gripSlot: 'metal',
          grip: 'bar',
          y: foot + 0.021,
          z: depth / 2 - 0.006,
          width: width - 0.052,
          height: tall - 0.042,
          columns: width > 0.8 ? 2 : 1,
        },
        [1.2, 1],
      ),
      box('stone', [width, top, depth], [0, board - top, 0], 0.003),
      ...[-1, 1].flatMap((side) =>
        [-1, 1].map((end) =>
          box(
            'metal',
            [0.025, foot, 0.025],
            [side * (width / 2 - 0.04), 0, end * (depth / 2 - 0.05)],
          ),
        ),
      ),
      ...bowl(board),
      ...tap(board, -depth / 2 + 0.07),
    ];
  },
};

/** A round basin standing on the top, with its outlet. */
function bowl(y: number): Part[] {
  return [
    turned('ceramic', section, [0, y, 0.03]),
    post('metal', 0.022, 0.004, [0, y + 0.024, 0.03]),
  ];
}

const section = [
  [0, 0],
  [0.13, 0],
  [0.15, 0.008],
  [0.185, 0.07],
  [0.195, 0.112],
  [0.192, basin],
  [0.187, basin],
  [0.178, 0.085],
  [0.15, 0.036],
  [0.1, 0.024],
  [0, 0.022],
] as const;

function tap(y: number, z: number): Part[] {
  return [
    {
      shape: { kind: 'panel', outline: superEllipse(0.05, 0.05, 2), depth: 0.008, edge: 0.002 },
      slot: 'metal',
      at: [0, y + 0.004, z],
      turn: [-Math.PI / 2, 0, 0],
    },
    tube(
      'metal',
      [
        [0, y, z],
        [0, y + 0.16, z],
        [0, y + 0.225, z + 0.02],
        [0, y + 0.24, z + 0.06],
        [0, y + 0.225, z + 0.105],
        [0, y + 0.19, z + 0.12],
      ],
      0.011,
    ),
    tube(
      'metal',
      [
        [0.02, y + 0.06, z],
        [0.05, y + 0.065, z],
        [0.08, y + 0.075, z],
      ],
      0.006,
    ),
  ];
}
