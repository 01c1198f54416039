import { carcass } from './parts/carcass';
import { drawers } from './parts/fronts';
import { fourLegs } from './parts/legs';
import { roundedRectangle } from './parts/outlines';
import { box } from './parts/solids';
import { flatTop } from './parts/tops';
import type { Piece } from './spec';

const top = 0.022;
const tray = 0.11;

export const piece: Piece = {
  id: 'desk-writing',
  label: { en: 'Writing desk' },
  kind: 'desk',
  size: { width: 1.2, height: 0.78, depth: 0.6 },
  widths: { from: 0.9, to: 1.5 },
  stands: 'floor',
  back: 'wall',
  clearance: { front: 0.8 },
  surface: 0.74,
  rooms: ['home-office', 'bedroom', 'living-room', 'kids-room'],
  parts({ width, height, depth }) {
    const board = height - 0.04;
    const y = board - top - tray;
    const inner = width - 0.1;
    return [
      flatTop('top', roundedRectangle(width, depth, 0.025), top, [0, board - top, 0], 0.005),
      box('wood', [width - 0.05, 0.04, 0.016], [0, board, -depth / 2 + 0.014], 0.004),
      ...carcass({
        slot: 'wood',
        width: inner,
        height: tray,
        depth: depth - 0.08,
        y,
        board: 0.015,
      }),
      ...drawers(
        {
          slot: 'wood',
          gripSlot: 'metal',
          grip: 'knob',
          y: y + 0.015,
          z: depth / 2 - 0.04,
          width: inner - 0.032,
          height: tray - 0.032,
          columns: 2,
        },
        [1],
      ),
      ...fourLegs({
        slot: 'legs',
        width: inner - 0.06,
        depth: depth - 0.16,
        height: y,
        radius: 0.022,
        radiusEnd: 0.012,
        splay: 0.045,
      }),
    ];
  },
};
