import { cushionRow, seatsIn } from './parts/cushion-row';
import { loosePillows } from './parts/loose-pillows';
import { bothSides } from './parts/mirrored';
import { arc } from './parts/outlines';
import { atCorners } from './parts/place';
import { cushion } from './parts/soft';
import { turned } from './parts/solids';
import type { Part, Piece, Size } from './spec';

const roll = 0.1;
const rollHeight = 0.635;
const bottom = 0.1;
const seatTop = 0.445;
const quarter = Math.PI / 2;

export const piece: Piece = {
  id: 'sofa-chesterfield',
  label: { en: 'Buttoned sofa with rolled arms' },
  kind: 'sofa',
  size: { width: 2.15, height: 0.8, depth: 0.92 },
  widths: { from: 1.55, to: 2.5 },
  stands: 'floor',
  back: 'wall',
  clearance: { front: 0.45 },
  rooms: ['living-room', 'home-office', 'unknown'],
  parts: (size, seed) => [
    cushion('seat', [size.width - 0.1, 0.19, size.depth - 0.06], [0, bottom, 0], {
      round: 0.02,
      piping: true,
    }),
    ...back(size),
    ...bothSides(arm(size)),
    ...cushionRow({
      slot: 'seat',
      width: size.width - 0.44,
      count: seatsIn(size.width - 0.44, 0.58),
      height: 0.16,
      depth: size.depth - 0.2,
      y: seatTop - 0.16,
      z: 0.085,
      make: { round: 0.045, piping: true, crown: 0.022, creases: 0.5 },
      seed,
    }),
    ...loosePillows(
      [
        { slot: 'cushion', x: 0.48 - size.width / 2, size: [0.43, 0.43, 0.15], facing: 0.3 },
        { slot: 'cushion-second', x: size.width / 2 - 0.5, size: [0.55, 0.34, 0.14], facing: -0.3 },
      ],
      { y: seatTop + 0.012, z: -0.12, lean: 0.3, seed },
    ),
    ...feet(size),
  ],
};

/** A fat roll of leather lying along x or z, its middle `at`. */
function bolster(length: number, at: readonly [number, number, number], along: 'x' | 'z'): Part {
  const [x, y, z] = at;
  return {
    shape: { kind: 'cylinder', radius: roll, height: length, edge: 0.03 },
    slot: 'seat',
    at: along === 'x' ? [x - length / 2, y, z] : [x, y, z - length / 2],
    turn: along === 'x' ? [0, 0, -quarter] : [quarter, 0, 0],
  };
}

function back({ width, depth }: Size): Part[] {
  const z = -depth / 2 + roll;
  return [
    cushion('seat', [width - 0.16, 0.52, 0.12], [0, bottom, z - 0.03], { round: 0.03 }),
    cushion(
      'seat',
      [width - 0.36, 0.4, 0.13],
      [0, seatTop - 0.12, z + 0.085],
      { round: 0.05, tufts: [Math.round(width * 5), 3], front: 'face', crown: 0.02, creases: 0.3 },
      [-0.12, 0, 0],
    ),
    bolster(width - 0.1, [0, rollHeight, z], 'x'),
  ];
}

function arm({ width, depth }: Size): Part[] {
  const x = width / 2 - roll;
  return [
    cushion('seat', [0.13, 0.5, depth - 0.05], [x - 0.01, bottom, 0.005], { round: 0.03 }),
    cushion(
      'seat',
      [depth - 0.24, 0.38, 0.1],
      [x - 0.08, seatTop - 0.12, 0.05],
      { round: 0.045, tufts: [4, 3], front: 'face', crown: 0.015, creases: 0.3 },
      [0, -quarter, 0],
    ),
    bolster(depth - 0.05, [x, rollHeight, 0.01], 'z'),
    {
      shape: { kind: 'panel', outline: scroll, depth: 0.03, edge: 0.012 },
      slot: 'seat',
      at: [x, bottom, depth / 2 - 0.02],
    },
  ];
}

/** The face of an arm: a post below, the end of the roll above. */
const scroll = [
  [-0.075, 0],
  [0.06, 0],
  ...arc([0, rollHeight - bottom], roll - 0.008, -0.85, Math.PI + 0.7, 22),
] as const;

const feet = ({ width, depth }: Size): Part[] =>
  atCorners(width - 0.2, depth - 0.16, (x, z) =>
    turned(
      'legs',
      [
        [0, 0],
        [0.022, 0],
        [0.03, 0.012],
        [0.036, 0.04],
        [0.03, 0.068],
        [0.02, 0.08],
        [0.032, 0.09],
        [0.032, bottom + 0.01],
        [0, bottom + 0.01],
      ],
      [x, 0, z],
    ),
  );
