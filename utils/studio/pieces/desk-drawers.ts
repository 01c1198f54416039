import { carcass } from './parts/carcass';
import { drawers } from './parts/fronts';
import { box } from './parts/solids';
import type { Part, Piece } from './spec';

const top = 0.03;
const chest = 0.42;

export const piece: Piece = {
  id: 'desk-drawers',
  label: { en: 'Desk with drawers' },
  kind: 'desk',
  size: { width: 1.4, height: 0.75, depth: 0.65 },
  widths: { from: 1.15, to: 1.7 },
  stands: 'floor',
  back: 'wall',
  clearance: { front: 0.8 },
  surface: 0.75,
  rooms: ['home-office', 'bedroom', 'kids-room'],
  parts({ width, height, depth }) {
    const under = height - top;
    const x = width / 2 - chest / 2 - 0.03;
    const [tall, deep] = [under - 0.06, depth - 0.06];
    return [
      box('top', [width, top, depth], [0, under, 0], 0.004),
      ...carcass({ slot: 'wood', width: chest, height: tall, depth: deep, x, y: 0.06 }),
      box('black', [chest - 0.04, 0.06, deep - 0.06], [x, 0, -0.01], 0),
      ...drawers(
        {
          slot: 'wood',
          gripSlot: 'metal',
          grip: 'bar',
          x,
          y: 0.08,
          z: deep / 2 - 0.001,
          width: chest - 0.042,
          height: tall - 0.042,
          columns: 1,
        },
        [2.2, 1.4, 1],
      ),
      ...frameLeg(-width / 2 + 0.06, under, deep),
      box(
        'wood',
        [width - chest - 0.12, 0.22, 0.016],
        [-chest / 2, under - 0.22, -deep / 2 + 0.02],
      ),
    ];
  },
};

/** A rectangle of square bar, standing across the desk. */
function frameLeg(x: number, height: number, depth: number): Part[] {
  const bar = 0.03;
  const side = (depth - bar) / 2;
  return [
    box('legs', [bar, height, bar], [x, 0, side]),
    box('legs', [bar, height, bar], [x, 0, -side]),
    box('legs', [bar, bar, depth - 2 * bar], [x, 0, 0]),
    box('legs', [bar, bar, depth - 2 * bar], [x, height - bar, 0]),
  ];
}
