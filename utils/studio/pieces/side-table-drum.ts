import { flutedCircle } from './parts/outlines';
import { post } from './parts/solids';
import { roundTop } from './parts/tops';
import type { Piece } from './spec';

const top = 0.022;

export const piece: Piece = {
  id: 'side-table-drum',
  label: { en: 'Fluted drum table' },
  kind: 'side-table',
  size: { width: 0.42, height: 0.5, depth: 0.42 },
  widths: { from: 0.36, to: 0.5 },
  proportional: true,
  stands: 'floor',
  back: 'free',
  surface: 0.5,
  rooms: ['living-room', 'bedroom', 'bathroom', 'outdoor'],
  parts({ width, height }) {
    const radius = width / 2;
    const drum = height - top - 0.02;
    return [
      post('black', radius * 0.85, 0.02, [0, 0, 0]),
      {
        shape: {
          kind: 'panel',
          outline: flutedCircle(radius - 0.008, 40, 0.009),
          depth: drum,
          edge: 0.002,
          grain: 'depth',
        },
        slot: 'wood',
        at: [0, 0.02 + drum / 2, 0],
        turn: [-Math.PI / 2, 0, 0],
      },
      roundTop('top', radius, top, [0, height - top, 0]),
    ];
  },
};
