import { carcass } from './parts/carcass';
import { drawers } from './parts/fronts';
import { fourLegs } from './parts/legs';
import type { Piece } from './spec';

const legs = 0.16;

export const piece: Piece = {
  id: 'nightstand-drawers',
  label: { en: 'Nightstand with drawers' },
  kind: 'nightstand',
  size: { width: 0.48, height: 0.54, depth: 0.4 },
  widths: { from: 0.4, to: 0.6 },
  stands: 'floor',
  back: 'wall',
  surface: 0.54,
  rooms: ['bedroom', 'kids-room', 'living-room'],
  parts({ width, height, depth }) {
    const tall = height - legs;
    return [
      ...carcass({ slot: 'wood', width, height: tall, depth, y: legs, board: 0.018 }),
      ...drawers(
        {
          slot: 'wood',
          gripSlot: 'metal',
          grip: 'knob',
          y: legs + 0.019,
          z: depth / 2 - 0.002,
          width: width - 0.038,
          height: tall - 0.038,
          columns: 1,
        },
        [1.15, 1],
      ),
      ...fourLegs({
        slot: 'legs',
        width: width - 0.11,
        depth: depth - 0.11,
        height: legs,
        radius: 0.018,
        radiusEnd: 0.01,
        splay: 0.025,
      }),
    ];
  },
};
