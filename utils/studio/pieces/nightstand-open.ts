import { createRandom } from '../random';
import { drawers } from './parts/fronts';
import { fourPosts } from './parts/legs';
import { roundedRectangle } from './parts/outlines';
import { box } from './parts/solids';
import { flatTop } from './parts/tops';
import type { Piece } from './spec';

const board = 0.018;
const tray = 0.1;

export const piece: Piece = {
  id: 'nightstand-open',
  label: { en: 'Open nightstand' },
  kind: 'nightstand',
  size: { width: 0.45, height: 0.52, depth: 0.38 },
  widths: { from: 0.36, to: 0.55 },
  stands: 'floor',
  back: 'wall',
  surface: 0.52,
  rooms: ['bedroom', 'kids-room', 'living-room'],
  parts({ width, height, depth }, seed) {
    const random = createRandom(seed);
    const under = height - board - tray;
    const inner = width - 0.05;
    const low = 0.14;
    return [
      flatTop('top', roundedRectangle(width, depth, 0.03), board, [0, height - board, 0], 0.005),
      box('wood', [inner, tray, 0.016], [0, under, -depth / 2 + 0.033]),
      ...[-1, 1].map((side) =>
        box('wood', [0.016, tray, depth - 0.05], [(side * (inner - 0.016)) / 2, under, 0]),
      ),
      box('wood', [inner - 0.032, 0.012, depth - 0.06], [0, under, 0]),
      ...drawers(
        {
          slot: 'wood',
          gripSlot: 'metal',
          grip: 'knob',
          y: under + 0.002,
          z: depth / 2 - 0.024,
          width: inner - 0.034,
          height: tray - 0.004,
          columns: 1,
        },
        [1],
      ),
      ...fourPosts({
        slot: 'legs',
        width: inner - 0.022,
        depth: depth - 0.072,
        height: height - board,
        radius: 0.013,
      }),
      flatTop('wood', roundedRectangle(inner - 0.01, depth - 0.06, 0.02), 0.016, [0, low, 0]),
      {
        shape: { kind: 'books', size: [0.23, 0.05 + random() * 0.04, 0.17], lying: true },
        slot: 'paper',
        at: [(random() - 0.5) * 0.06, low + 0.016, 0],
      },
    ];
  },
};
