import { middles } from './parts/place';
import { bar, box } from './parts/solids';
import type { Part, Piece } from './spec';

const top = 0.038;
const end = 0.1;

export const piece: Piece = {
  id: 'dining-table-trestle',
  label: { en: 'Trestle table' },
  kind: 'dining-table',
  size: { width: 2, height: 0.76, depth: 0.95 },
  widths: { from: 1.6, to: 2.6 },
  stands: 'floor',
  back: 'free',
  clearance: { front: 0.75, sides: 0.75 },
  surface: 0.76,
  rooms: ['dining-room', 'kitchen', 'living-room'],
  parts({ width, height, depth }) {
    const under = height - top;
    const reach = width / 2 - 0.36;
    return [
      ...planks(width, depth, under),
      ...[-reach, reach].flatMap((x) => trestle(x, under, depth)),
      bar('wood', [-reach, 0.27, 0], [reach, 0.27, 0], 0.032),
    ];
  },
};

/** Boards along the table, held by a board across each end. */
function planks(width: number, depth: number, y: number): Part[] {
  const board = depth / 5;
  const long = width - 2 * end - 0.002;
  return [
    ...middles(depth, 5).map((z) => box('top', [long, top, board - 0.0015], [0, y, z], 0.003)),
    ...[-1, 1].map((side) =>
      box('top', [end, top, depth], [(side * (width - end)) / 2, y, 0], 0.005),
    ),
  ];
}

/** A crossed trestle between a foot and a beam. */
function trestle(x: number, height: number, depth: number): Part[] {
  const half = depth / 2 - 0.14;
  const cross = (side: number) =>
    bar(
      'wood',
      [x + side * 0.001, 0.05, -side * half * 0.86],
      [x + side * 0.001, height - 0.05, side * half * 0.86],
      0.033,
    );
  return [
    box('wood', [0.08, 0.055, half * 2 + 0.1], [x, 0, 0], 0.008),
    box('wood', [0.08, 0.055, half * 2 + 0.04], [x, height - 0.055, 0], 0.006),
    cross(1),
    cross(-1),
  ];
}
