import { cushionRow, seatsIn } from './parts/cushion-row';
import { loosePillows } from './parts/loose-pillows';
import { atCorners } from './parts/place';
import { cloth, cushion } from './parts/soft';
import { box } from './parts/solids';
import type { Part, Piece, Size } from './spec';

const arm = 0.2;
const deep = 0.98;
const bottom = 0.07;
const seatTop = 0.44;
const chaise = 0.98;

export const piece: Piece = {
  id: 'sofa-sectional',
  label: { en: 'Corner sofa' },
  kind: 'sofa',
  size: { width: 2.8, height: 0.88, depth: 1.62 },
  widths: { from: 2.3, to: 3.3 },
  stands: 'floor',
  back: 'wall',
  clearance: { front: 0.4 },
  corner: { arm: chaise, depth: deep },
  rooms: ['living-room', 'unknown'],
  parts: (size, seed) => [
    ...frame(size),
    ...seats(size, seed),
    ...backs(size, seed),
    ...pillows(size, seed),
    cloth('throw', [size.width / 2 - 0.45, seatTop + 0.022, size.depth / 2 - 0.25], {
      size: [0.52, 0.52],
      thickness: 0.013,
      over: { front: 0.24 },
      folds: 4,
      fringe: true,
    }),
    ...atCorners(size.width - 0.24, size.depth - 0.16, (x, z) =>
      box('legs', [0.05, bottom + 0.01, 0.05], [x, 0, x < 0 && z > 0 ? z - size.depth + deep : z]),
    ),
  ],
};

function frame({ width, depth }: Size): Part[] {
  const soft = { round: 0.03, piping: true, creases: 0.2 };
  const main = -depth / 2 + deep / 2;
  const chaiseX = width / 2 - chaise / 2;
  return [
    cushion('seat', [width - 0.04, 0.2, deep - 0.04], [0, bottom, main], soft),
    cushion('seat', [chaise - 0.03, 0.2, depth - 0.03], [chaiseX - 0.01, bottom, 0.005], soft),
    cushion('seat', [width - 0.04, 0.6, 0.2], [0, bottom, -depth / 2 + 0.1], soft),
    cushion('seat', [arm, 0.53, deep], [-width / 2 + arm / 2, bottom, main], soft),
    cushion('seat', [arm, 0.53, deep], [width / 2 - arm / 2, bottom, main], soft),
  ];
}

const made = { round: 0.055, piping: true, creases: 0.5 };

function seats({ width, depth }: Size, seed: number): Part[] {
  const main = width - arm - chaise;
  const z = (length: number) => -depth / 2 + 0.18 + length / 2;
  return [
    ...cushionRow({
      slot: 'seat',
      width: main,
      count: seatsIn(main, 0.78),
      height: 0.18,
      depth: deep - 0.17,
      x: -width / 2 + arm + main / 2,
      y: seatTop - 0.18,
      z: z(deep - 0.17),
      make: { ...made, crown: 0.025 },
      seed,
    }),
    cushion(
      'seat',
      [chaise - arm - 0.006, 0.18, deep - 0.19],
      [width / 2 - arm - (chaise - arm) / 2, seatTop - 0.18, z(deep - 0.19)],
      { ...made, crown: 0.025 },
    ),
    cushion(
      'seat',
      [chaise - 0.02, 0.18, depth - deep + 0.02],
      [width / 2 - chaise / 2, seatTop - 0.18, depth / 2 - (depth - deep) / 2],
      { ...made, crown: 0.025 },
    ),
  ];
}

function backs({ width, depth }: Size, seed: number): Part[] {
  const inner = width - 2 * arm;
  return cushionRow({
    slot: 'seat',
    width: inner,
    count: seatsIn(inner, 0.78),
    height: 0.41,
    depth: 0.19,
    y: seatTop - 0.005,
    z: -depth / 2 + 0.32,
    make: { ...made, round: 0.07, crown: 0.04, front: 'face' },
    lean: 0.2,
    seed: seed + 1,
  });
}

function pillows({ width, depth }: Size, seed: number): Part[] {
  const edge = width / 2 - arm;
  return loosePillows(
    [
      { slot: 'cushion', x: -edge + 0.26, size: [0.48, 0.48, 0.17], facing: 0.25, piping: true },
      { slot: 'cushion-second', x: -edge + 0.56, size: [0.43, 0.43, 0.15], ahead: 0.08 },
      { slot: 'cushion-third', x: edge - 0.27, size: [0.48, 0.48, 0.17], facing: -0.25 },
      { slot: 'cushion', x: edge - 0.6, size: [0.55, 0.34, 0.14], facing: -0.1, ahead: 0.1 },
    ],
    { y: seatTop + 0.015, z: -depth / 2 + 0.55, lean: 0.37, seed },
  );
}
