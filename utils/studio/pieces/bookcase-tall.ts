import { createRandom } from '../random';
import { type Carcass, carcass, shelf } from './parts/carcass';
import { shelfThings } from './parts/shelf-things';
import { box } from './parts/solids';
import type { Part, Piece } from './spec';

const plinth = 0.07;
const board = 0.024;

export const piece: Piece = {
  id: 'bookcase-tall',
  label: { en: 'Bookcase' },
  kind: 'shelves',
  size: { width: 0.9, height: 2, depth: 0.32 },
  widths: { from: 0.6, to: 1.8 },
  stands: 'floor',
  back: 'wall',
  clearance: { front: 0.6 },
  rooms: ['living-room', 'home-office', 'bedroom', 'kids-room', 'hallway', 'dining-room'],
  parts({ width, height, depth }, seed) {
    const random = createRandom(seed);
    const columns = width > 1.15 ? 2 : 1;
    const body: Carcass = { slot: 'wood', width, height: height - plinth, depth, y: plinth, board };
    const inner = (width - board * (columns + 1)) / columns;
    return [
      box('wood', [width - 0.01, plinth, depth - 0.03], [0, 0, -0.01], 0.002),
      ...carcass(body),
      ...(columns === 2
        ? [box('wood', [board, body.height - 2 * board, depth - 0.02], [0, plinth + board, -0.004])]
        : []),
      ...levels(height).flatMap(({ y, room }, level) => [
        ...(level === 0 ? [] : [shelf(body, y - board)]),
        ...column(columns, inner).flatMap((x): Part[] =>
          shelfThings({ at: [x, y, 0], width: inner - 0.02, height: room, depth }, random),
        ),
      ]),
    ];
  },
};

const column = (columns: number, inner: number) =>
  columns === 1 ? [0] : [-(inner + board) / 2, (inner + board) / 2];

/** Tops of the boards and the free height above each; the lowest shelf is the tallest. */
function levels(height: number) {
  const tops = [plinth + board, 0.5, 0.86, 1.2, 1.52, 1.84 - 0.02].filter((y) => y < height - 0.2);
  const ceiling = height - board;
  return tops.map((y, index) => ({ y, room: (tops[index + 1] ?? ceiling + board) - board - y }));
}
