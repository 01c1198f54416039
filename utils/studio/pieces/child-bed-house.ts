import { bedding } from './parts/bedding';
import { loosePillows } from './parts/loose-pillows';
import { atCorners } from './parts/place';
import { turnedAround } from './parts/rotated';
import { bar, box } from './parts/solids';
import type { Part, Piece, Size } from './spec';

const post = 0.045;
const eaves = 1.12;
const deck = 0.2;

export const piece: Piece = {
  id: 'child-bed-house',
  label: { en: 'House bed' },
  kind: 'child-bed',
  size: { width: 1.7, height: 1.56, depth: 0.9 },
  stands: 'floor',
  back: 'wall',
  clearance: { front: 0.6 },
  rooms: ['kids-room'],
  parts: (size, seed) => [
    ...house(size),
    ...rails(size),
    ...bed(size, seed),
    ...loosePillows(
      [
        { slot: 'cushion', x: -0.1, size: [0.4, 0.4, 0.14], facing: 0.1 },
        { slot: 'cushion-second', x: 0.32, size: [0.42, 0.3, 0.13], facing: -0.1 },
      ],
      { y: deck + 0.19, z: -size.depth / 2 + 0.22, lean: 0.35, seed },
    ),
  ],
};

/** Four posts, two gables and the beams along eaves and ridge. */
function house({ width, height, depth }: Size): Part[] {
  const [x, z] = [(width - post) / 2, (depth - post) / 2];
  const half = post / 2;
  return [
    ...atCorners(2 * x, 2 * z, (atX, atZ) =>
      box('wood', [post, eaves, post], [atX, 0, atZ], 0.006),
    ),
    ...atCorners(2 * x, 2 * z, (atX, atZ) =>
      bar('wood', [atX, eaves - half, atZ], [atX, height - half, 0], half),
    ),
    ...[-z, z].map((at) => box('wood', [width, post, post], [0, eaves - post, at], 0.006)),
    box('wood', [width, post, post], [0, height - post, 0], 0.006),
  ];
}

function rails({ width, depth }: Size): Part[] {
  const [x, z] = [(width - post) / 2, (depth - post) / 2];
  const long = width - 2 * post;
  return [
    ...[-z, z].map((at) => box('wood', [long, 0.14, 0.024], [0, 0.1, at], 0.006)),
    ...[-x, x].map((at) => box('wood', [0.024, 0.14, 2 * z], [at, 0.1, 0], 0.006)),
    ...[0.36, 0.5].map((y) => box('wood', [long, 0.06, 0.022], [0, y, -z], 0.006)),
    ...[-x, x].flatMap((at) =>
      [0.36, 0.5].map((y) => box('wood', [0.022, 0.06, 2 * z], [at, y, 0], 0.006)),
    ),
    box('wood', [0.42, 0.06, 0.022], [-width / 2 + 0.24, 0.42, z], 0.006),
    box('wood', [0.04, 0.34, 0.03], [-width / 2 + 0.44, 0.14, z], 0.006),
    box('wood', [long, 0.015, 2 * z], [0, deck - 0.015, 0], 0),
  ];
}

const bed = ({ width, depth }: Size, seed: number): Part[] =>
  turnedAround(
    bedding({
      width: depth - 0.1,
      length: width - 0.1,
      y: deck,
      head: -(width - 0.1) / 2,
      seed,
      thickness: 0.15,
      hang: { sides: 0.05, foot: 0.02 },
      pillows: 'one row',
    }),
    Math.PI / 2,
  );
