import { fourLegs } from './parts/legs';
import { cushion } from './parts/soft';
import { box } from './parts/solids';
import type { Piece } from './spec';

export const piece: Piece = {
  id: 'bench-upholstered',
  label: { en: 'Upholstered bench' },
  kind: 'bench',
  size: { width: 1.3, height: 0.46, depth: 0.42 },
  widths: { from: 0.8, to: 1.7 },
  stands: 'floor',
  back: 'free',
  clearance: { front: 0.3 },
  surface: 0.47,
  rooms: ['bedroom', 'hallway', 'living-room', 'dining-room', 'unknown'],
  parts: ({ width, depth }) => [
    box('legs', [width - 0.08, 0.035, depth - 0.06], [0, 0.3, 0], 0.006),
    cushion('seat-second', [width, 0.125, depth], [0, 0.33, 0], {
      round: 0.035,
      piping: true,
      crown: 0.018,
      tufts: [Math.round(width / 0.2), 2],
      creases: 0.2,
    }),
    ...fourLegs({
      slot: 'legs',
      width: width - 0.18,
      depth: depth - 0.14,
      height: 0.305,
      radius: 0.022,
      radiusEnd: 0.013,
      splay: 0.03,
    }),
  ],
};
