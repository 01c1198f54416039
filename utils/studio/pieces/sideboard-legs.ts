import { carcass } from './parts/carcass';
import { doors, drawers } from './parts/fronts';
import { fourLegs } from './parts/legs';
import { box } from './parts/solids';
import type { Piece } from './spec';

const legs = 0.2;
const board = 0.022;

export const piece: Piece = {
  id: 'sideboard-legs',
  label: { en: 'Sideboard' },
  kind: 'sideboard',
  size: { width: 1.6, height: 0.76, depth: 0.43 },
  widths: { from: 1.2, to: 2.1 },
  stands: 'floor',
  back: 'wall',
  clearance: { front: 0.7 },
  surface: 0.76,
  rooms: ['dining-room', 'living-room', 'hallway', 'home-office', 'kitchen'],
  parts({ width, height, depth }) {
    const tall = height - legs;
    const inner = width - 2 * board - 0.004;
    const third = inner / 3;
    const fronts = {
      slot: 'wood' as const,
      gripSlot: 'metal' as const,
      grip: 'edge' as const,
      y: legs + board + 0.001,
      z: depth / 2 - 0.002,
      width: third,
      height: tall - 2 * board - 0.002,
      columns: 1,
    };
    return [
      ...carcass({ slot: 'wood', width, height: tall, depth, y: legs, board }),
      ...doors({ ...fronts, x: -third }),
      ...drawers(fronts, [1.2, 1, 0.9]),
      ...doors({ ...fronts, x: third, gripSide: -1 }),
      box('legs', [width - 0.22, 0.03, 0.022], [0, legs - 0.03, depth / 2 - 0.08]),
      box('legs', [width - 0.22, 0.03, 0.022], [0, legs - 0.03, -depth / 2 + 0.08]),
      ...fourLegs({
        slot: 'legs',
        width: width - 0.24,
        depth: depth - 0.15,
        height: legs,
        radius: 0.02,
        radiusEnd: 0.011,
        splay: 0.03,
      }),
    ];
  },
};
