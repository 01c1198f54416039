import { superEllipse } from './parts/outlines';
import { post } from './parts/solids';
import { flatTop } from './parts/tops';
import type { Piece } from './spec';

const top = 0.036;

export const piece: Piece = {
  id: 'coffee-table-stone',
  label: { en: 'Stone coffee table' },
  kind: 'coffee-table',
  size: { width: 1.15, height: 0.36, depth: 0.7 },
  widths: { from: 0.9, to: 1.3 },
  stands: 'floor',
  back: 'free',
  clearance: { front: 0.4, sides: 0.4 },
  surface: 0.36,
  rooms: ['living-room', 'outdoor'],
  parts({ width, height, depth }) {
    const under = height - top;
    const column = (x: number, z: number, radius: number) =>
      post('stone', radius, under, [x, 0, z]);
    return [
      flatTop('stone', superEllipse(width, depth, 2.7), top, [0, under, 0], 0.014),
      column(-width * 0.24, 0.06, depth * 0.21),
      column(width * 0.26, -0.05, depth * 0.17),
    ];
  },
};
