import { curtainRing, curtainRod } from './parts/curtain-rod';
import { bothSides } from './parts/mirrored';
import { middles } from './parts/place';
import type { Piece } from './spec';

const off = 0.1;

export const piece: Piece = {
  id: 'curtains-heavy',
  label: { en: 'Heavy, gathered curtains' },
  kind: 'curtains',
  size: { width: 2.3, height: 2.45, depth: 0.2 },
  widths: { from: 1.1, to: 5 },
  stands: 'wall',
  back: 'wall',
  rooms: ['living-room', 'bedroom', 'dining-room', 'home-office', 'unknown'],
  parts: ({ width, height }) => {
    const panel = Math.min(0.75, Math.max(0.36, width * 0.24));
    const x = width / 2 - 0.06 - panel / 2;
    const rod = height - 0.03;
    const folds = Math.round(panel / 0.105);
    return [
      ...curtainRod('metal-second', width, rod, off),
      ...bothSides([
        {
          shape: { kind: 'curtain', size: [panel, rod - 0.035, 0.14], folds, gathered: true },
          slot: 'curtain',
          at: [x, 0.004, off],
        },
        ...middles(panel, folds).map((ring) => curtainRing('metal-second', x + ring, rod, off)),
      ]),
    ];
  },
};
