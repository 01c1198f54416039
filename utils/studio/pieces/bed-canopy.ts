import { bedding } from './parts/bedding';
import { bothSides } from './parts/mirrored';
import { atCorners } from './parts/place';
import { cushion } from './parts/soft';
import { box } from './parts/solids';
import type { Part, Piece, Size } from './spec';

const post = 0.055;

export const piece: Piece = {
  id: 'bed-canopy',
  label: { en: 'Four-poster bed' },
  kind: 'bed',
  size: { width: 1.76, height: 2.05, depth: 2.16 },
  widths: { from: 1.36, to: 1.96 },
  stands: 'floor',
  back: 'wall',
  clearance: { front: 0.5, sides: 0.5 },
  rooms: ['bedroom', 'unknown'],
  parts: (size, seed) => [
    ...frame(size),
    ...drapes(size),
    cushion(
      'headboard',
      [size.width - 2 * post - 0.02, 0.78, 0.07],
      [0, 0.32, -size.depth / 2 + 0.045],
      { round: 0.028, piping: true, front: 'face', crown: 0.01, tufts: [4, 2] },
    ),
    ...bedding({
      width: size.width - 0.16,
      length: 2,
      y: 0.27,
      head: -size.depth / 2 + 0.09,
      seed,
      hang: { sides: 0.13, foot: 0.12 },
      blanket: 'throw',
      pillows: 'two rows and a cushion',
    }),
  ],
};

function frame({ width, height, depth }: Size): Part[] {
  const [x, z] = [width - post, depth - post];
  return [
    ...atCorners(x, z, (atX, atZ) => box('wood', [post, height, post], [atX, 0, atZ], 0.006)),
    ...bothSides([
      box('wood', [0.04, 0.04, z], [x / 2, height - 0.05, 0], 0.005),
      box('wood', [0.035, 0.15, z], [x / 2, 0.2, 0], 0.006),
    ]),
    ...[-z / 2, z / 2].flatMap((at) => [
      box('wood', [x, 0.04, 0.04], [0, height - 0.05, at], 0.005),
      box('wood', [x, 0.15, 0.035], [0, 0.2, at], 0.006),
    ]),
    box('wood', [x - 0.02, 0.02, z], [0, 0.25, 0], 0),
  ];
}

/** A gathered length of linen at each post of the head. */
const drapes = ({ width, height, depth }: Size): Part[] =>
  bothSides([
    {
      shape: { kind: 'curtain', size: [0.26, height - 0.07, 0.05], folds: 5 },
      slot: 'curtain',
      at: [width / 2 + 0.012, 0.015, -depth / 2 + 0.22],
      turn: [0, Math.PI / 2, 0],
    },
  ]);
