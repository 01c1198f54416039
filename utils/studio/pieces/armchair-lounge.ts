import { loosePillows } from './parts/loose-pillows';
import { bothSides } from './parts/mirrored';
import { rotated } from './parts/rotated';
import { cushion } from './parts/soft';
import { box, rod } from './parts/solids';
import type { Part, Piece, Size } from './spec';

const lean = 0.32;
const seatLean = 0.1;

export const piece: Piece = {
  id: 'armchair-lounge',
  label: { en: 'Lounge chair with a wooden frame' },
  kind: 'armchair',
  size: { width: 0.72, height: 0.84, depth: 0.82 },
  stands: 'floor',
  back: 'free',
  clearance: { front: 0.4 },
  rooms: ['living-room', 'bedroom', 'home-office', 'unknown'],
  parts: (size, seed) => [
    ...bothSides(side(size)),
    ...frame(size),
    ...upholstery(),
    ...loosePillows([{ slot: 'cushion', x: 0, size: [0.42, 0.32, 0.13] }], {
      y: 0.432,
      z: 0.02,
      lean: 0.36,
      seed,
    }),
  ],
};

/** Front leg, raked back leg that carries the back, and the arm on both. */
function side({ width }: Size): Part[] {
  const x = width / 2 - 0.035;
  return [
    rod('wood', [x, 0.575, 0.25], [x, 0, 0.33], 0.02, 0.014),
    rod('wood', [x, 0.56, -0.2], [x, 0, -0.36], 0.021, 0.014),
    rotated(box('wood', [0.06, 0.026, 0.62], [x, 0.56, 0.02], 0.012), [-0.04, 0, 0]),
    rotated(box('wood', [0.026, 0.055, 0.6], [x, 0.285, 0.0], 0.008), [-seatLean, 0, 0]),
  ];
}

function frame({ width }: Size): Part[] {
  const long = width - 0.07;
  const [low, high] = [
    [0.3, -0.2],
    [0.8, -0.37],
  ] as const;
  const slats = [-0.2, -0.1, 0, 0.1, 0.2];
  return [
    box('wood', [long, 0.05, 0.026], [0, 0.305, 0.27], 0.008),
    box('wood', [long, 0.05, 0.026], [0, 0.25, -0.23], 0.008),
    ...bothSides([rod('wood', [0.27, low[0], low[1]], [0.27, high[0], high[1]], 0.017, 0.013)]),
    rod('wood', [-0.285, 0.79, -0.367], [0.285, 0.79, -0.367], 0.016),
    rod('wood', [-0.27, 0.42, -0.241], [0.27, 0.42, -0.241], 0.012),
    ...slats.map((x) => rod('wood', [x, 0.42, -0.241], [x, 0.79, -0.367], 0.008)),
  ];
}

function upholstery(): Part[] {
  const made = { round: 0.045, piping: true, creases: 0.35 };
  return [
    cushion('seat-second', [0.6, 0.13, 0.62], [0, 0.305, 0.045], { ...made, crown: 0.025 }, [
      -seatLean,
      0,
      0,
    ]),
    cushion(
      'seat-second',
      [0.58, 0.48, 0.13],
      [0, 0.41, -0.15],
      { ...made, crown: 0.03, front: 'face' },
      [-lean, 0, 0],
    ),
  ];
}
