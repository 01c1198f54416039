import { bars } from './parts/frames';
import { moved, tilted } from './parts/place';
import { box } from './parts/solids';
import type { Piece } from './spec';

const thick = 0.035;
const rim = 0.035;

export const piece: Piece = {
  id: 'mirror-leaning',
  label: { en: 'Leaning mirror' },
  kind: 'mirror',
  size: { width: 0.8, height: 1.85, depth: 0.24 },
  widths: { from: 0.6, to: 1 },
  stands: 'floor',
  back: 'wall',
  rooms: ['bedroom', 'hallway', 'living-room'],
  parts({ width, height, depth }) {
    const lean = Math.asin((depth - thick) / height);
    const tall = (height - thick * Math.sin(lean)) / Math.cos(lean);
    const upright = [
      ...bars('frame', width, tall, rim, thick, [0, 0, 0]),
      box('mirror', [width - rim, tall - rim, 0.01], [0, rim / 2, thick * 0.55], 0),
      box('black', [width - rim, tall - rim, 0.008], [0, rim / 2, thick * 0.25], 0),
    ];
    const foot = depth / 2 - thick * Math.cos(lean);
    return moved(tilted(upright, -lean), [0, thick * Math.sin(lean), foot]);
  },
};
