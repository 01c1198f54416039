import { bedding } from './parts/bedding';
import { bothSides } from './parts/mirrored';
import { middles } from './parts/place';
import { bar, box, rod } from './parts/solids';
import type { Part, Piece, Size } from './spec';

const railTop = 0.34;

export const piece: Piece = {
  id: 'bed-wood',
  label: { en: 'Wooden bed' },
  kind: 'bed',
  size: { width: 1.7, height: 1, depth: 2.14 },
  widths: { from: 1, to: 1.9 },
  stands: 'floor',
  back: 'wall',
  clearance: { front: 0.5, sides: 0.5 },
  rooms: ['bedroom', 'kids-room', 'unknown'],
  parts: (size, seed) => [
    ...frame(size),
    ...headboard(size),
    ...bedding({
      width: size.width - 0.1,
      length: 2,
      y: 0.25,
      head: -size.depth / 2 + 0.08,
      seed,
      thickness: 0.22,
      hang: { sides: 0.17, foot: 0.15 },
      blanket: 'throw',
    }),
  ],
};

function frame({ width, depth }: Size): Part[] {
  const [x, back, front] = [width / 2 - 0.02, -depth / 2 + 0.04, depth / 2 - 0.02];
  return [
    ...bothSides([
      box('wood', [0.028, 0.13, depth - 0.06], [x, railTop - 0.13, 0.01], 0.006),
      bar(
        'wood',
        [x - 0.02, railTop - 0.05, front - 0.03],
        [x - 0.02, 0, front - 0.03],
        0.026,
        0.018,
      ),
      box('wood', [0.05, 0.98, 0.045], [x - 0.005, 0, back], 0.01),
    ]),
    box('wood', [width - 0.01, 0.13, 0.028], [0, railTop - 0.13, front], 0.006),
    box('wood', [width - 0.08, 0.02, depth - 0.1], [0, 0.232, 0], 0),
  ];
}

/** Spindles between two rails, the upper one softly rounded. */
function headboard({ width, height, depth }: Size): Part[] {
  const z = -depth / 2 + 0.04;
  const inner = width - 0.1;
  return [
    box('wood', [width, 0.075, 0.05], [0, height - 0.075, z], 0.018),
    box('wood', [inner, 0.06, 0.03], [0, 0.4, z], 0.008),
    ...middles(inner, Math.round(inner / 0.085)).map((x) =>
      rod('wood', [x, 0.44, z], [x, height - 0.06, z], 0.0095),
    ),
  ];
}
