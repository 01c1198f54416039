import { curtainRing, curtainRod } from './parts/curtain-rod';
import { bothSides } from './parts/mirrored';
import { middles } from './parts/place';
import type { Piece } from './spec';

const off = 0.09;

export const piece: Piece = {
  id: 'curtains-linen',
  label: { en: 'Linen curtains' },
  kind: 'curtains',
  size: { width: 2.2, height: 2.4, depth: 0.15 },
  widths: { from: 0.9, to: 5 },
  stands: 'wall',
  back: 'wall',
  rooms: ['living-room', 'bedroom', 'dining-room', 'home-office', 'kids-room', 'unknown'],
  parts: ({ width, height }) => {
    const panel = Math.min(0.62, Math.max(0.26, width * 0.2));
    const x = width / 2 - 0.06 - panel / 2;
    const rod = height - 0.03;
    return [
      ...curtainRod('metal', width, rod, off),
      ...bothSides([
        {
          shape: {
            kind: 'curtain',
            size: [panel, rod - 0.035, 0.1],
            folds: Math.round(panel / 0.085),
          },
          slot: 'curtain',
          at: [x, 0.006, off],
        },
        ...middles(panel, Math.round(panel / 0.085)).map((ring) =>
          curtainRing('metal', x + ring, rod, off),
        ),
      ]),
    ];
  },
};
