import { fourLegs } from './parts/legs';
import { bothSides } from './parts/mirrored';
import { cushion } from './parts/soft';
import type { Piece } from './spec';

const bottom = 0.1;

export const piece: Piece = {
  id: 'armchair-club',
  label: { en: 'Club chair' },
  kind: 'armchair',
  size: { width: 0.86, height: 0.78, depth: 0.88 },
  stands: 'floor',
  back: 'free',
  clearance: { front: 0.4 },
  rooms: ['living-room', 'home-office', 'bedroom', 'unknown'],
  parts: ({ width, depth }) => {
    const fat = { round: 0.085, piping: true, creases: 0.4 };
    return [
      cushion('seat-second', [width - 0.14, 0.2, depth - 0.08], [0, bottom, 0], {
        round: 0.04,
        piping: true,
      }),
      ...bothSides([
        cushion('seat-second', [0.2, 0.49, depth - 0.06], [width / 2 - 0.1, bottom, 0.02], {
          ...fat,
          crown: 0.015,
        }),
      ]),
      cushion('seat-second', [width - 0.12, 0.62, 0.18], [0, bottom, -depth / 2 + 0.1], {
        ...fat,
        round: 0.08,
      }),
      cushion('seat-second', [width - 0.4, 0.17, depth - 0.22], [0, 0.28, 0.1], {
        ...fat,
        round: 0.055,
        crown: 0.035,
      }),
      cushion(
        'seat-second',
        [width - 0.41, 0.38, 0.16],
        [0, 0.43, -depth / 2 + 0.27],
        { ...fat, round: 0.07, crown: 0.04, front: 'face' },
        [-0.17, 0, 0],
      ),
      ...fourLegs({
        slot: 'legs',
        width: width - 0.2,
        depth: depth - 0.2,
        height: bottom + 0.02,
        radius: 0.028,
        radiusEnd: 0.018,
      }),
    ];
  },
};
