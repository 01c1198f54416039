import { bothSides } from './parts/mirrored';
import { cushion } from './parts/soft';
import { rod } from './parts/solids';
import type { Part, Piece } from './spec';

const lean = 0.17;
const quarter = Math.PI / 2;

export const piece: Piece = {
  id: 'armchair-wing',
  label: { en: 'Wing chair' },
  kind: 'armchair',
  size: { width: 0.76, height: 1.08, depth: 0.84 },
  stands: 'floor',
  back: 'free',
  clearance: { front: 0.4 },
  rooms: ['living-room', 'bedroom', 'home-office', 'unknown'],
  parts: () => [
    cushion('seat-second', [0.66, 0.15, 0.66], [0, 0.2, 0.03], { round: 0.03, piping: true }),
    cushion('seat-second', [0.53, 0.13, 0.6], [0, 0.34, 0.08], {
      round: 0.045,
      piping: true,
      crown: 0.03,
      creases: 0.3,
    }),
    cushion(
      'seat-second',
      [0.56, 0.78, 0.13],
      [0, 0.29, -0.245],
      { round: 0.05, piping: true, tufts: [3, 3], crown: 0.02, front: 'face' },
      [-lean, 0, 0],
    ),
    ...bothSides([...side(), ...legs()]),
  ],
};

/** A wing that sweeps down from the back, and the rolled arm that it ends on. */
function side(): Part[] {
  return [
    {
      shape: { kind: 'panel', outline: wing, depth: 0.07, edge: 0.03 },
      slot: 'seat-second',
      at: [0.3, 0, 0],
      turn: [0, -quarter, 0],
    },
    cushion('seat-second', [0.1, 0.36, 0.56], [0.31, 0.21, 0.06], { round: 0.04, piping: true }),
    {
      shape: { kind: 'cylinder', radius: 0.06, height: 0.5, edge: 0.025 },
      slot: 'seat-second',
      at: [0.315, 0.575, -0.14],
      turn: [quarter, 0, 0],
    },
  ];
}

/** Seen from the side: x here runs towards the chair's front. */
const wing = [
  [-0.29, 0.3],
  [-0.1, 0.3],
  [-0.06, 0.56],
  [-0.075, 0.64],
  [-0.1, 0.72],
  [-0.125, 0.82],
  [-0.16, 0.94],
  [-0.21, 1.02],
  [-0.28, 1.055],
  [-0.37, 1.05],
  [-0.41, 1.0],
] as const;

function legs(): Part[] {
  return [
    rod('legs', [0.28, 0.21, 0.3], [0.29, 0, 0.32], 0.024, 0.014),
    rod('legs', [0.27, 0.21, -0.24], [0.28, 0, -0.36], 0.022, 0.014),
  ];
}
