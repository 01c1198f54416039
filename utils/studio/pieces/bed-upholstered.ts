import { bedding } from './parts/bedding';
import { fourLegs } from './parts/legs';
import { bothSides } from './parts/mirrored';
import { cushion } from './parts/soft';
import { box } from './parts/solids';
import type { Part, Piece, Size } from './spec';

const bottom = 0.1;
const board = 0.1;
const rail = 0.06;
/** How far the rails stand back behind the headboard's ends: the duvet hangs over them. */
const inset = 0.03;

export const piece: Piece = {
  id: 'bed-upholstered',
  label: { en: 'Upholstered bed' },
  kind: 'bed',
  size: { width: 1.74, height: 1.14, depth: 2.16 },
  widths: { from: 1.04, to: 1.94 },
  stands: 'floor',
  back: 'wall',
  clearance: { front: 0.5, sides: 0.5 },
  rooms: ['bedroom', 'kids-room', 'unknown'],
  parts: (size, seed) => [
    ...frame(size),
    ...bedding({
      width: size.width - 0.14,
      length: 2,
      y: 0.26,
      head: -size.depth / 2 + board + 0.02,
      seed,
      blanket: 'throw',
      pillows: size.width > 1.3 ? 'two rows and a cushion' : 'two rows',
    }),
  ],
};

function frame({ width, height, depth }: Size): Part[] {
  const soft = { round: 0.022, piping: true };
  const long = depth - board;
  return [
    cushion('headboard', [width, height - 0.06, board], [0, 0.06, -depth / 2 + board / 2], {
      round: 0.035,
      channels: Math.round(width / 0.145),
      front: 'face',
      crown: 0.012,
    }),
    ...bothSides([
      cushion(
        'headboard',
        [rail, 0.24, long - 0.02],
        [(width - rail) / 2 - inset, bottom, board / 2],
        soft,
      ),
    ]),
    cushion(
      'headboard',
      [width - 2 * inset, 0.24, rail],
      [0, bottom, (depth - rail) / 2 - 0.01],
      soft,
    ),
    box('wood', [width - 0.1, 0.03, long - 0.06], [0, 0.23, board / 2], 0),
    ...fourLegs({
      slot: 'legs',
      width: width - 0.14,
      depth: depth - 0.2,
      height: bottom + 0.02,
      radius: 0.026,
      radiusEnd: 0.018,
    }),
  ];
}
