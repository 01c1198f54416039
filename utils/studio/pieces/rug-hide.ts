import type { Piece } from './spec';

export const piece: Piece = {
  id: 'rug-hide',
  label: { en: 'Sheepskin' },
  kind: 'rug',
  size: { width: 1.1, height: 0.03, depth: 0.75 },
  widths: { from: 0.8, to: 2.2 },
  proportional: true,
  stands: 'flat',
  back: 'free',
  rooms: ['living-room', 'bedroom', 'kids-room'],
  parts: ({ width, height, depth }) => [
    {
      shape: { kind: 'rug', size: [width, depth], pile: height, hide: true },
      slot: 'throw',
      at: [0, 0, 0],
    },
  ],
};
