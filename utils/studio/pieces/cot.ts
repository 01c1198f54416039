import { loosePillows } from './parts/loose-pillows';
import { bothSides } from './parts/mirrored';
import { atCorners, middles } from './parts/place';
import { cloth, cushion } from './parts/soft';
import { box, rod } from './parts/solids';
import type { Part, Piece, Size } from './spec';

const post = 0.04;
const top = 0.88;
const deck = 0.38;

export const piece: Piece = {
  id: 'cot',
  label: { en: 'Cot' },
  kind: 'cot',
  size: { width: 1.26, height: 0.9, depth: 0.68 },
  stands: 'floor',
  back: 'wall',
  clearance: { front: 0.5 },
  rooms: ['kids-room', 'bedroom'],
  parts: (size, seed) => [
    ...frame(size),
    ...slats(size),
    cushion('bedding', [size.width - 0.07, 0.12, size.depth - 0.06], [0, deck, 0], {
      round: 0.03,
      piping: true,
    }),
    cloth('bedding-second', [0.2, deck + 0.122, 0], {
      size: [0.6, size.depth - 0.08],
      thickness: 0.02,
      folds: 4,
    }),
    ...loosePillows([{ slot: 'cushion', x: -0.42, size: [0.3, 0.3, 0.12], facing: 0.3 }], {
      y: deck + 0.12,
      z: -0.12,
      lean: 0.3,
      seed,
    }),
  ],
};

function frame({ width, depth }: Size): Part[] {
  const [x, z] = [width - post, depth - post];
  return [
    ...atCorners(x, z, (atX, atZ) => box('wood', [post, top, post], [atX, 0, atZ], 0.012)),
    ...bothSides([
      box('wood', [0.03, 0.05, z], [x / 2, top - 0.03, 0], 0.012),
      box('wood', [0.024, 0.07, z], [x / 2, 0.3, 0], 0.006),
    ]),
    ...[-z / 2, z / 2].flatMap((at) => [
      box('wood', [x, 0.05, 0.03], [0, top - 0.03, at], 0.012),
      box('wood', [x, 0.07, 0.024], [0, 0.3, at], 0.006),
    ]),
    box('wood', [x, 0.016, z], [0, deck - 0.016, 0], 0),
  ];
}

function slats({ width, depth }: Size): Part[] {
  const [x, z] = [(width - post) / 2, (depth - post) / 2];
  const upright = (atX: number, atZ: number) =>
    rod('wood', [atX, 0.35, atZ], [atX, top - 0.02, atZ], 0.0085);
  return [
    ...middles(2 * x, 15).flatMap((at) => [upright(at, z), upright(at, -z)]),
    ...middles(2 * z, 7).flatMap((at) => [upright(x, at), upright(-x, at)]),
  ];
}
