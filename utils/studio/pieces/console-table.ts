import { carcass } from './parts/carcass';
import { drawers } from './parts/fronts';
import { fourLegs } from './parts/legs';
import { moved } from './parts/place';
import { box } from './parts/solids';
import type { Piece } from './spec';

export const piece: Piece = {
  id: 'console-table',
  label: { en: 'Console table' },
  kind: 'console-table',
  size: { width: 1.2, height: 0.78, depth: 0.34 },
  widths: { from: 0.8, to: 1.5 },
  stands: 'floor',
  back: 'wall',
  clearance: { front: 0.7 },
  surface: 0.78,
  rooms: ['hallway', 'living-room', 'dining-room', 'bedroom'],
  parts({ width, height, depth }) {
    const tray = 0.13;
    const y = height - tray - 0.022;
    const inner = width - 0.06;
    return [
      box('top', [width, 0.022, depth], [0, height - 0.022, 0], 0.004),
      ...carcass({
        slot: 'wood',
        width: inner,
        height: tray,
        depth: depth - 0.04,
        y,
        board: 0.016,
      }),
      ...drawers(
        {
          slot: 'wood',
          gripSlot: 'metal',
          grip: 'knob',
          y: y + 0.016,
          z: depth / 2 - 0.02,
          width: inner - 0.034,
          height: tray - 0.034,
          columns: width > 1 ? 3 : 2,
        },
        [1],
      ),
      ...fourLegs({
        slot: 'legs',
        width: inner - 0.04,
        depth: depth - 0.08,
        height: y,
        radius: 0.02,
        radiusEnd: 0.012,
        square: true,
      }),
      ...moved([box('wood', [inner - 0.02, 0.018, depth - 0.06], [0, 0, 0], 0.003)], [0, 0.16, 0]),
    ];
  },
};
