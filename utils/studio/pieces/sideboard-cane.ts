import { carcass } from './parts/carcass';
import { gripSide } from './parts/fronts';
import { fourLegs } from './parts/legs';
import { middles } from './parts/place';
import { framedDoor } from './parts/shaker';
import { box, post } from './parts/solids';
import type { Part, Piece } from './spec';

const legs = 0.17;
const board = 0.022;

export const piece: Piece = {
  id: 'sideboard-cane',
  label: { en: 'Sideboard with cane doors' },
  kind: 'sideboard',
  size: { width: 1.5, height: 0.76, depth: 0.42 },
  widths: { from: 1.1, to: 2 },
  stands: 'floor',
  back: 'wall',
  clearance: { front: 0.7 },
  surface: 0.76,
  rooms: ['dining-room', 'living-room', 'bedroom', 'hallway'],
  parts({ width, height, depth }) {
    const tall = height - legs;
    const columns = width > 1.25 ? 4 : 3;
    const inner = width - 2 * board;
    const door = inner / columns;
    const z = depth / 2 - 0.004;
    return [
      ...carcass({ slot: 'wood', width, height: tall, depth, y: legs, board }),
      box('black', [inner, tall - 2 * board, 0.002], [0, legs + board, z - 0.018], 0),
      ...middles(inner, columns).flatMap((x, index) => [
        ...framedDoor({
          slot: 'wood',
          panelSlot: 'basket',
          x,
          y: legs + board + 0.002,
          z,
          width: door - 0.004,
          height: tall - 2 * board - 0.004,
          stile: 0.042,
        }),
        knob(x + gripSide(index, columns) * (door / 2 - 0.024), legs + tall * 0.52, z),
      ]),
      ...fourLegs({
        slot: 'legs',
        width: width - 0.1,
        depth: depth - 0.1,
        height: legs,
        radius: 0.022,
        radiusEnd: 0.014,
      }),
    ];
  },
};

const knob = (x: number, y: number, z: number): Part => ({
  ...post('metal', 0.006, 0.022, [x, y, z], 0.009),
  turn: [Math.PI / 2, 0, 0],
});
