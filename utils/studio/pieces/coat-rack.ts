import type { Vector } from '../space';
import { middles } from './parts/place';
import { bar, box, rod, tube } from './parts/solids';
import type { Part, Piece } from './spec';

const post = 0.024;

export const piece: Piece = {
  id: 'coat-rack',
  label: { en: 'Coat rack' },
  kind: 'coat-rack',
  size: { width: 0.9, height: 1.78, depth: 0.36 },
  widths: { from: 0.7, to: 1.2 },
  stands: 'floor',
  back: 'wall',
  clearance: { front: 0.7 },
  rooms: ['hallway', 'bedroom'],
  parts({ width, height, depth }) {
    const x = (width - post) / 2;
    const back = -depth / 2 + post / 2;
    const rail = height - 0.16;
    return [
      ...[-x, x].flatMap((side) => [
        box('metal', [post, height, post], [side, 0, back], 0.002),
        box('metal', [post, 0.4, post], [side, 0, -back], 0.002),
        box('metal', [post, post, depth - 2 * post], [side, 0.4 - post, 0], 0.002),
        box('metal', [post, 0.014, depth - 2 * post], [side, 0.172, 0], 0.002),
        box('metal', [post, post, depth - 2 * post], [side, height - post, 0], 0.002),
      ]),
      ...slats(width - 2 * post, depth, height - post, 5),
      ...slats(width - 2 * post, depth, 0.18, 5),
      box('wood', [width - 0.004, 0.03, depth], [0, 0.4, 0], 0.005),
      box('wood', [width - 2 * post, 0.09, 0.018], [0, rail - 0.09, back + 0.004], 0.003),
      ...middles(width - 0.16, 5).flatMap((at) => hook(at, rail - 0.045, back + 0.013)),
      scarf(-width * 0.3, rail - 0.06, back + 0.055),
      ...bag(width * 0.27, rail - 0.09, back + 0.07),
    ];
  },
};

function slats(width: number, depth: number, y: number, count: number): Part[] {
  return middles(depth - 0.01, count).map((z) =>
    rod('metal', [-width / 2, y, z], [width / 2, y, z], 0.005),
  );
}

function hook(x: number, y: number, z: number): Part[] {
  return [
    bar('metal', [x, y - 0.025, z], [x, y + 0.025, z], 0.005),
    tube(
      'metal',
      [
        [x, y, z],
        [x, y - 0.006, z + 0.035],
        [x, y + 0.022, z + 0.05],
      ],
      0.005,
    ),
  ];
}

/** A scarf hung over a hook. */
function scarf(x: number, y: number, z: number): Part {
  return {
    shape: { kind: 'curtain', size: [0.15, 0.85, 0.05], folds: 3, gathered: true },
    slot: 'throw',
    at: [x, y - 0.84, z],
  };
}

/** A woven bag on its hook. */
function bag(x: number, y: number, z: number): Part[] {
  const low = y - 0.5;
  const strap: Vector[] = [
    [x - 0.11, low + 0.27, z + 0.02],
    [x - 0.05, y - 0.06, z - 0.01],
    [x, y + 0.03, z - 0.03],
    [x + 0.05, y - 0.06, z - 0.01],
    [x + 0.11, low + 0.27, z + 0.02],
  ];
  return [
    {
      shape: { kind: 'cushion', size: [0.32, 0.3, 0.11], round: 0.045, creases: 0.5 },
      slot: 'basket',
      at: [x, low, z + 0.02],
    },
    tube('basket', strap, 0.007),
  ];
}
