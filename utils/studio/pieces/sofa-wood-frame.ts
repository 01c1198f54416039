import { cushionRow, seatsIn } from './parts/cushion-row';
import { loosePillows } from './parts/loose-pillows';
import { bothSides } from './parts/mirrored';
import { middles } from './parts/place';
import { rotated } from './parts/rotated';
import { box, rod } from './parts/solids';
import type { Part, Piece, Size } from './spec';

const seatTop = 0.44;
const rail = 0.25;
const lean = 0.22;

export const piece: Piece = {
  id: 'sofa-wood-frame',
  label: { en: 'Wooden-frame sofa' },
  kind: 'sofa',
  size: { width: 1.95, height: 0.82, depth: 0.84 },
  widths: { from: 1.3, to: 2.4 },
  stands: 'floor',
  back: 'wall',
  clearance: { front: 0.45 },
  rooms: ['living-room', 'home-office', 'unknown'],
  parts: (size, seed) => [
    ...bothSides(side(size)),
    ...rails(size),
    ...spindles(size),
    ...cushions(size, seed),
    ...loosePillows(
      [
        { slot: 'cushion', x: 0.36 - size.width / 2, size: [0.43, 0.43, 0.15], facing: 0.2 },
        { slot: 'cushion-second', x: size.width / 2 - 0.38, size: [0.5, 0.32, 0.13], facing: -0.2 },
      ],
      { y: seatTop + 0.012, z: 0.04, lean: 0.38, seed },
    ),
  ],
};

/** One end: two legs, the rail between them and a paddle arm. */
function side({ width, depth }: Size): Part[] {
  const x = width / 2 - 0.045;
  const [front, back] = [depth / 2 - 0.09, -depth / 2 + 0.16];
  return [
    rod('wood', [x, 0.59, front - 0.03], [x + 0.012, 0, front + 0.03], 0.022, 0.014),
    rod('wood', [x, 0.575, back + 0.02], [x + 0.012, 0, back - 0.08], 0.022, 0.014),
    box('wood', [0.03, 0.06, front - back + 0.06], [x - 0.005, rail, (front + back) / 2], 0.008),
    rotated(box('wood', [0.065, 0.028, depth - 0.16], [x, 0.575, 0.005], 0.013), [-0.03, 0, 0]),
  ];
}

function rails({ width, depth }: Size): Part[] {
  const long = width - 0.09;
  const top = backPoint(depth, 0.72);
  return [
    box('wood', [long, 0.065, 0.028], [0, rail, depth / 2 - 0.13], 0.008),
    box('wood', [long, 0.065, 0.028], [0, rail, -depth / 2 + 0.2], 0.008),
    rotated(box('wood', [long - 0.04, 0.06, 0.028], top, 0.012), [-lean, 0, 0]),
    ...bothSides([
      rod(
        'wood',
        [long / 2 - 0.03, rail + 0.01, -depth / 2 + 0.2],
        [long / 2 - 0.03, top[1] + 0.03, top[2]],
        0.018,
      ),
    ]),
    box('black', [long - 0.02, 0.012, depth - 0.34], [0, rail + 0.045, 0.035], 0.003),
  ];
}

/** Where the leaning back is at a height. */
const backPoint = (depth: number, y: number) =>
  [0, y, -depth / 2 + 0.2 - (y - rail) * Math.tan(lean)] as const;

function spindles({ width, depth }: Size): Part[] {
  const count = Math.round((width - 0.2) / 0.11);
  return middles(width - 0.2, count).map((x) => {
    const [low, high] = [backPoint(depth, rail + 0.02), backPoint(depth, 0.74)];
    return rod('wood', [x, low[1], low[2]], [x, high[1], high[2]], 0.009, 0.0075);
  });
}

function cushions({ width, depth }: Size, seed: number): Part[] {
  const inner = width - 0.15;
  const count = seatsIn(inner, 0.62);
  return [
    ...cushionRow({
      slot: 'seat',
      width: inner,
      count,
      height: 0.135,
      depth: depth - 0.26,
      y: seatTop - 0.135,
      z: 0.045,
      make: { round: 0.04, piping: true, crown: 0.02, creases: 0.35 },
      seed,
    }),
    ...cushionRow({
      slot: 'seat',
      width: inner,
      count,
      height: 0.4,
      depth: 0.14,
      y: seatTop - 0.01,
      z: -depth / 2 + 0.255,
      make: { round: 0.05, piping: true, crown: 0.025, front: 'face', creases: 0.35 },
      lean,
      seed: seed + 1,
    }),
  ];
}
