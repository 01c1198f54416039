import { cushionRow, seatsIn } from './parts/cushion-row';
import { fourLegs } from './parts/legs';
import { type LoosePillow, loosePillows } from './parts/loose-pillows';
import { bothSides, mirrored } from './parts/mirrored';
import { cloth, cushion } from './parts/soft';
import type { Part, Piece, Size } from './spec';

const arm = 0.16;
const armTop = 0.61;
const legHeight = 0.13;
const seatTop = 0.445;

export const piece: Piece = {
  id: 'sofa-track-arm',
  label: { en: 'Sofa with straight arms' },
  kind: 'sofa',
  size: { width: 2.2, height: 0.86, depth: 0.95 },
  widths: { from: 1.5, to: 2.7 },
  stands: 'floor',
  back: 'wall',
  clearance: { front: 0.45 },
  rooms: ['living-room', 'home-office', 'unknown'],
  parts: (size, seed) => {
    const left = [...pillows(size, seed), armThrow(size)];
    return [
      ...frame(size),
      ...cushions(size, seed),
      ...(seed % 2 === 0 ? left : left.map(mirrored)),
      ...fourLegs({
        slot: 'legs',
        width: size.width - 0.2,
        depth: size.depth - 0.18,
        height: legHeight + 0.01,
        radius: 0.024,
        radiusEnd: 0.015,
        splay: 0.02,
      }),
    ];
  },
};

function frame({ width, depth }: Size): Part[] {
  const inner = width - 2 * arm;
  const soft = { round: 0.022, piping: true, creases: 0.15 };
  return [
    cushion('seat', [inner + 0.02, 0.15, depth - 0.04], [0, legHeight, 0], soft),
    cushion('seat', [inner + 0.02, 0.6, 0.17], [0, legHeight, -depth / 2 + 0.085], soft),
    ...bothSides([
      cushion('seat', [arm, armTop - legHeight, depth], [(width - arm) / 2, legHeight, 0], soft),
    ]),
  ];
}

function cushions({ width, depth }: Size, seed: number): Part[] {
  const inner = width - 2 * arm;
  const count = seatsIn(inner);
  const made = { round: 0.05, piping: true, creases: 0.5 };
  return [
    ...cushionRow({
      slot: 'seat',
      width: inner,
      count,
      height: 0.17,
      depth: depth - 0.16,
      y: seatTop - 0.17,
      z: 0.085,
      make: { ...made, crown: 0.022 },
      seed,
    }),
    ...cushionRow({
      slot: 'seat',
      width: inner,
      count,
      height: 0.42,
      depth: 0.17,
      y: seatTop - 0.005,
      z: -depth / 2 + 0.285,
      make: { ...made, round: 0.065, crown: 0.035, front: 'face' },
      lean: 0.19,
      seed: seed + 1,
    }),
  ];
}

function pillows({ width, depth }: Size, seed: number): Part[] {
  const edge = width / 2 - arm;
  const all: readonly LoosePillow[] = [
    { slot: 'cushion', x: -edge + 0.24, size: [0.47, 0.47, 0.17], facing: 0.22, piping: true },
    { slot: 'cushion-third', x: edge - 0.27, size: [0.45, 0.45, 0.16], facing: -0.24 },
    { slot: 'cushion-second', x: -edge + 0.5, size: [0.42, 0.42, 0.15], facing: 0.1, ahead: 0.08 },
  ];
  return loosePillows(all.slice(0, width > 1.75 ? 3 : 2), {
    y: seatTop + 0.012,
    z: -depth / 2 + 0.5,
    lean: 0.37,
    seed,
  });
}

const armThrow = ({ width }: Size): Part =>
  cloth(
    'throw',
    [width / 2 - arm / 2, armTop + 0.004, 0.1],
    {
      size: [0.46, arm + 0.02],
      thickness: 0.012,
      over: { front: 0.38, back: 0.15 },
      folds: 4,
      fringe: true,
    },
    [0, Math.PI / 2, 0],
  );
