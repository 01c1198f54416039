import { carcass } from './parts/carcass';
import { drawers, type Fronts } from './parts/fronts';
import { fourLegs } from './parts/legs';
import { box } from './parts/solids';
import type { Piece } from './spec';

const legs = 0.15;

export const piece: Piece = {
  id: 'dresser',
  label: { en: 'Chest of drawers' },
  kind: 'dresser',
  size: { width: 1.2, height: 0.82, depth: 0.46 },
  widths: { from: 0.8, to: 1.6 },
  stands: 'floor',
  back: 'wall',
  clearance: { front: 0.7 },
  surface: 0.82,
  rooms: ['bedroom', 'kids-room', 'hallway'],
  parts({ width, height, depth }) {
    const tall = height - legs;
    const inner = width - 0.046;
    const fronts: Fronts = {
      slot: 'wood',
      gripSlot: 'metal',
      grip: 'bar',
      y: legs + 0.023,
      z: depth / 2 - 0.002,
      width: inner,
      height: (tall - 0.046) * 0.72,
      columns: 2,
    };
    const upper = {
      ...fronts,
      y: fronts.y + fronts.height,
      height: tall - 0.046 - fronts.height,
      columns: 3,
    };
    return [
      ...carcass({ slot: 'wood', width, height: tall, depth, y: legs, board: 0.022 }),
      ...drawers(fronts, [1.1, 1]),
      ...drawers({ ...upper, grip: 'knob' }, [1]),
      box('wood', [width - 0.16, 0.035, 0.02], [0, legs - 0.035, depth / 2 - 0.06]),
      ...fourLegs({
        slot: 'legs',
        width: width - 0.14,
        depth: depth - 0.12,
        height: legs,
        radius: 0.022,
        radiusEnd: 0.012,
        splay: 0.02,
      }),
    ];
  },
};
