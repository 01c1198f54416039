import { bedding } from './parts/bedding';
import { atCorners, middles } from './parts/place';
import { turnedAround } from './parts/rotated';
import { box, rod } from './parts/solids';
import type { Part, Piece, Size } from './spec';

const post = 0.06;
const lower = 0.3;
const upper = 1.22;

export const piece: Piece = {
  id: 'bunk-bed',
  label: { en: 'Bunk bed' },
  kind: 'bunk-bed',
  size: { width: 2.12, height: 1.7, depth: 1.04 },
  stands: 'floor',
  back: 'wall',
  clearance: { front: 0.7 },
  rooms: ['kids-room', 'bedroom'],
  parts: (size, seed) => [
    ...posts(size),
    ...[lower, upper].flatMap((y) => deck(size, y)),
    ...guard(size),
    ...ladder(size),
    ...bunk(size, lower, seed),
    ...bunk(size, upper, seed + 3),
  ],
};

function posts({ width, height, depth }: Size): Part[] {
  return atCorners(width - post, depth - 0.15, (x, z) =>
    box('wood', [post, height, post], [x, 0, z], 0.012),
  );
}

/** Side and end boards with slats across, whose tops are at `y`. */
function deck({ width, depth }: Size, y: number): Part[] {
  const [x, z] = [(width - post) / 2, depth / 2 - 0.075];
  return [
    box('wood', [width - post, 0.12, 0.025], [0, y - 0.06, z], 0.006),
    box('wood', [width - post, 0.12, 0.025], [0, y - 0.06, -z], 0.006),
    box('wood', [width - post, 0.015, 2 * z], [0, y - 0.018, 0], 0),
    ...[-x, x].flatMap((at) => [
      box('wood', [0.025, 0.12, 2 * z], [at, y - 0.06, 0], 0.006),
      box('wood', [0.022, 0.07, 2 * z], [at, y + 0.22, 0], 0.006),
      ...middles(2 * z, 6).map((slat) =>
        box('wood', [0.016, 0.2, 0.035], [at, y + 0.05, slat], 0.004),
      ),
    ]),
  ];
}

/** The upper bunk's rail, open where the ladder is. */
function guard({ width, depth, height }: Size): Part[] {
  const z = depth / 2 - 0.075;
  const short = width - 0.56;
  const bars = (length: number, x: number, at: number) =>
    [height - 0.09, height - 0.22].map((y) =>
      box('wood', [length, 0.075, 0.022], [x, y, at], 0.006),
    );
  return [
    ...bars(short, -(width - short) / 2 + post / 2, z),
    ...bars(width - post, 0, -z),
    box('wood', [0.05, 0.42, 0.03], [short - width / 2 + 0.015, upper, z + 0.012], 0.006),
  ];
}

function ladder({ width, depth, height }: Size): Part[] {
  const [x, z] = [width / 2 - 0.28, depth / 2 - 0.028];
  const rungs = [0.25, 0.52, 0.79, 1.06];
  return [
    ...[-0.19, 0.19].map((side) => box('wood', [0.04, height - 0.2, 0.05], [x + side, 0, z], 0.01)),
    ...rungs.map((y) => rod('wood', [x - 0.19, y, z], [x + 0.19, y, z], 0.017)),
  ];
}

function bunk(size: Size, y: number, seed: number): Part[] {
  const made = bedding({
    width: size.depth - 0.18,
    length: size.width - 0.14,
    y,
    head: -(size.width - 0.14) / 2,
    seed,
    thickness: 0.15,
    hang: { sides: 0.06, foot: 0.02 },
    pillows: 'one row',
  });
  return turnedAround(made, Math.PI / 2);
}
