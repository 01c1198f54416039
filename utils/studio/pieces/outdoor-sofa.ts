import { cushionRow, seatsIn } from './parts/cushion-row';
import { loosePillows } from './parts/loose-pillows';
import { bothSides } from './parts/mirrored';
import { atCorners, middles } from './parts/place';
import { box } from './parts/solids';
import type { Part, Piece, Size } from './spec';

const post = 0.065;
const seatTop = 0.43;

export const piece: Piece = {
  id: 'outdoor-sofa',
  label: { en: 'Garden sofa' },
  kind: 'outdoor-sofa',
  size: { width: 2, height: 0.78, depth: 0.84 },
  widths: { from: 1.3, to: 2.6 },
  stands: 'floor',
  back: 'wall',
  clearance: { front: 0.4 },
  rooms: ['outdoor'],
  parts: (size, seed) => [
    ...frame(size),
    ...cushions(size, seed),
    ...loosePillows(
      [
        { slot: 'cushion', x: 0.36 - size.width / 2, size: [0.42, 0.42, 0.15], facing: 0.2 },
        {
          slot: 'cushion-second',
          x: size.width / 2 - 0.36,
          size: [0.42, 0.42, 0.15],
          facing: -0.2,
        },
      ],
      { y: seatTop + 0.012, z: 0.03, lean: 0.38, seed },
    ),
  ],
};

/** Square teak posts with slats between them. */
function frame({ width, depth }: Size): Part[] {
  const [x, z] = [width - post, depth - post];
  const slat = 0.07;
  return [
    ...atCorners(x, z, (atX, atZ) =>
      box('wood', [post, atZ < 0 ? 0.7 : 0.58, post], [atX, 0, atZ], 0.006),
    ),
    ...bothSides([
      box('wood', [post + 0.015, 0.03, depth], [x / 2, 0.575, 0], 0.008),
      box('wood', [0.03, 0.09, z], [x / 2, 0.19, 0], 0.005),
      box('wood', [0.022, slat, z], [x / 2, 0.36, 0], 0.004),
      box('wood', [0.022, slat, z], [x / 2, 0.47, 0], 0.004),
    ]),
    box('wood', [x, 0.09, 0.03], [0, 0.19, z / 2], 0.005),
    box('wood', [x, 0.09, 0.03], [0, 0.19, -z / 2], 0.005),
    ...[0.36, 0.48, 0.6].map((y) => box('wood', [x, slat + 0.01, 0.022], [0, y, -z / 2], 0.004)),
    ...middles(z, 8).map((at) => box('wood', [x, 0.02, slat], [0, 0.262, at], 0.003)),
  ];
}

function cushions({ width, depth }: Size, seed: number): Part[] {
  const inner = width - 2 * post - 0.03;
  const row = { slot: 'seat' as const, width: inner, count: seatsIn(inner, 0.62) };
  const made = { round: 0.045, piping: true, creases: 0.3 };
  return [
    ...cushionRow({
      ...row,
      height: 0.15,
      depth: depth - 0.08,
      y: seatTop - 0.15,
      z: 0.03,
      make: { ...made, crown: 0.018 },
      seed,
    }),
    ...cushionRow({
      ...row,
      height: 0.36,
      depth: 0.15,
      y: seatTop - 0.005,
      z: -depth / 2 + 0.175,
      make: { ...made, round: 0.055, crown: 0.03, front: 'face' },
      lean: 0.13,
      seed: seed + 1,
    }),
  ];
}
