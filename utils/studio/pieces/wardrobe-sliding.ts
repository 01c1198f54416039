import { carcass } from './parts/carcass';
import { middles } from './parts/place';
import { framedDoor } from './parts/shaker';
import { box } from './parts/solids';
import type { Piece } from './spec';

const board = 0.025;
const rail = 0.035;

export const piece: Piece = {
  id: 'wardrobe-sliding',
  label: { en: 'Sliding-door wardrobe' },
  kind: 'wardrobe',
  size: { width: 1.8, height: 2.1, depth: 0.64 },
  widths: { from: 1.3, to: 2.8 },
  stands: 'floor',
  back: 'wall',
  clearance: { front: 0.7 },
  rooms: ['bedroom', 'kids-room', 'hallway'],
  parts({ width, height, depth }) {
    const leaves = width > 2.1 ? 3 : 2;
    const inner = width - 2 * board;
    const leaf = inner / leaves + 0.02;
    const tall = height - 2 * board - 2 * rail + 0.03;
    const front = depth / 2;
    return [
      ...carcass({ slot: 'wood', width, height, depth, y: 0, board }),
      box('metal', [inner, rail, 0.08], [0, board, front - 0.05]),
      box('metal', [inner, rail, 0.09], [0, height - board - rail, front - 0.05]),
      ...middles(inner, leaves).flatMap((x, index) =>
        framedDoor({
          slot: 'metal',
          panelSlot: index === 1 ? 'mirror' : 'wood',
          x: x + (index === 0 ? 0.01 : index === leaves - 1 ? -0.01 : 0),
          y: board + 0.012,
          z: front - (index % 2 === 0 ? 0.012 : 0.042),
          width: leaf,
          height: tall,
          stile: 0.022,
          recess: 0.005,
        }),
      ),
    ];
  },
};
