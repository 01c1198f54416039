import type { Piece } from './spec';

export const piece: Piece = {
  id: 'rug-round',
  label: { en: 'Round rug' },
  kind: 'rug',
  size: { width: 2, height: 0.016, depth: 2 },
  widths: { from: 0.9, to: 3 },
  proportional: true,
  stands: 'flat',
  back: 'free',
  rooms: ['living-room', 'kids-room', 'bedroom', 'dining-room', 'bathroom', 'unknown'],
  parts: ({ width, height, depth }) => [
    {
      shape: { kind: 'rug', size: [width, depth], pile: height, round: true },
      slot: 'rug-second',
      at: [0, 0, 0],
    },
  ],
};
