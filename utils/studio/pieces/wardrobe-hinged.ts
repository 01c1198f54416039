import { carcass } from './parts/carcass';
import { gripSide } from './parts/fronts';
import { middles } from './parts/place';
import { framedDoor } from './parts/shaker';
import { box } from './parts/solids';
import type { Part, Piece } from './spec';

const plinth = 0.08;
const board = 0.022;
const gap = 0.004;

export const piece: Piece = {
  id: 'wardrobe-hinged',
  label: { en: 'Wardrobe with doors' },
  kind: 'wardrobe',
  size: { width: 1.5, height: 2.08, depth: 0.6 },
  widths: { from: 0.9, to: 2.5 },
  stands: 'floor',
  back: 'wall',
  clearance: { front: 0.8 },
  rooms: ['bedroom', 'kids-room', 'hallway'],
  parts({ width, height, depth }) {
    const body = height - plinth - 0.03;
    const deep = depth - 0.02;
    const doors = Math.max(2, Math.round(width / 0.5));
    const across = (width - 0.02) / doors;
    return [
      box('paint', [width - 0.02, plinth, deep - 0.05], [0, 0, -0.025], 0.002),
      ...carcass({
        slot: 'paint',
        width: width - 0.02,
        height: body,
        depth: deep,
        y: plinth,
        board,
      }),
      box('paint', [width, 0.03, depth], [0, height - 0.03, 0], 0.006),
      box('black', [width - 0.08, body - 0.06, 0.002], [0, plinth + 0.03, deep / 2 - 0.008], 0),
      ...middles(width - 0.02, doors).flatMap((x, index) => [
        ...framedDoor({
          slot: 'paint',
          panelSlot: 'paint',
          x,
          y: plinth + gap,
          z: deep / 2 + 0.009,
          width: across - gap,
          height: body - 2 * gap,
          stile: 0.075,
        }),
        ...handle(x + gripSide(index, doors) * (across / 2 - 0.042), deep / 2 + 0.009),
      ]),
    ];
  },
};

/** A round bar on two studs, at the height of a hand. */
function handle(x: number, z: number): Part[] {
  const stud = (y: number) => box('metal', [0.008, 0.008, 0.028], [x, y, z + 0.013], 0.001);
  return [
    {
      shape: { kind: 'cylinder', radius: 0.0055, height: 0.22, edge: 0.002 },
      slot: 'metal',
      at: [x, 0.94, z + 0.028],
    },
    stud(0.97),
    stud(1.12),
  ];
}
