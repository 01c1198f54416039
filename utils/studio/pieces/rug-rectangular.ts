import type { Piece } from './spec';

export const piece: Piece = {
  id: 'rug-rectangular',
  label: { en: 'Rug' },
  kind: 'rug',
  size: { width: 2.4, height: 0.014, depth: 1.7 },
  widths: { from: 1.2, to: 4.2 },
  proportional: true,
  stands: 'flat',
  back: 'free',
  rooms: [
    'living-room',
    'bedroom',
    'dining-room',
    'home-office',
    'kids-room',
    'hallway',
    'unknown',
  ],
  parts: ({ width, height, depth }) => [
    {
      shape: { kind: 'rug', size: [width - 0.14, depth], pile: height, fringe: true },
      slot: 'rug',
      at: [0, 0, 0],
    },
  ],
};
