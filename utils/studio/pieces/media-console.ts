import { createRandom } from '../random';
import { carcass } from './parts/carcass';
import { flutedStrip } from './parts/outlines';
import { box } from './parts/solids';
import type { Part, Piece } from './spec';

const foot = 0.12;
const board = 0.024;

export const piece: Piece = {
  id: 'media-console',
  label: { en: 'Media console' },
  kind: 'media-console',
  size: { width: 1.7, height: 0.52, depth: 0.42 },
  widths: { from: 1.2, to: 2.3 },
  stands: 'floor',
  back: 'wall',
  clearance: { front: 0.6 },
  surface: 0.52,
  rooms: ['living-room', 'bedroom', 'kids-room'],
  parts({ width, height, depth }, seed) {
    const tall = height - foot;
    const inner = width - 2 * board;
    const niche = inner * 0.3;
    const door = (inner - niche) / 2;
    const doorAt = niche / 2 + door / 2;
    return [
      ...carcass({ slot: 'wood', width, height: tall, depth, y: foot, board }),
      ...[-1, 1].flatMap((side) => [
        tambour(side * doorAt, door - 0.004, tall - 2 * board - 0.004, depth / 2 - 0.004),
        box(
          'wood',
          [board, tall - 2 * board, depth - 0.03],
          [(side * niche) / 2, foot + board, -0.01],
        ),
        box('legs', [0.05, foot, depth - 0.1], [side * (width / 2 - 0.16), 0, -0.01], 0.004),
      ]),
      box('wood', [niche - board, 0.018, depth - 0.05], [0, foot + tall * 0.5, -0.015]),
      ...equipment(niche - board, foot + board, tall * 0.5 + foot + 0.018, depth, seed),
    ];
  },
};

/** A sliding door of half-round staves. */
function tambour(x: number, width: number, height: number, z: number): Part {
  const staves = Math.round(width / 0.024);
  return {
    shape: {
      kind: 'panel',
      outline: flutedStrip(width, 0.016, staves),
      depth: height,
      edge: 0.0005,
      grain: 'depth',
    },
    slot: 'wood',
    at: [x, foot + board + 0.002 + height / 2, z - 0.016],
    turn: [-Math.PI / 2, 0, 0],
  };
}

function equipment(width: number, low: number, high: number, depth: number, seed: number): Part[] {
  const random = createRandom(seed);
  return [
    box('black', [width * 0.72, 0.07, depth - 0.14], [-width * 0.08, low, -0.02], 0.006),
    {
      shape: { kind: 'books', size: [0.26, 0.05 + random() * 0.03, 0.19], lying: true },
      slot: 'paper',
      at: [(random() - 0.5) * 0.1, high, 0],
    },
  ];
}
