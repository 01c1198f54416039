import type { Slot } from '../finish';
import { createRandom } from '../random';
import { arc } from './parts/outlines';
import { box, post } from './parts/solids';
import type { Part, Piece } from './spec';

const edge = 0.06;
const slots: readonly Slot[] = [
  'wood',
  'paint',
  'cushion',
  'wood-second',
  'cushion-second',
  'paint',
];

export const piece: Piece = {
  id: 'toy-blocks',
  label: { en: 'Building blocks' },
  kind: 'toy',
  size: { width: 0.44, height: 0.3, depth: 0.3 },
  stands: 'floor',
  back: 'free',
  rooms: ['kids-room', 'living-room'],
  parts(_size, seed) {
    const random = createRandom(seed);
    const cube = (x: number, y: number, z: number, index: number): Part => ({
      ...box(slots[index % slots.length], [edge, edge, edge], [x, y, z], 0.004),
      turn: [0, (random() - 0.5) * (y > 0 ? 0.25 : 0.9), 0],
    });
    return [
      cube(-0.06, 0, -0.06, 0),
      cube(0.06, 0, -0.05, 1),
      box('wood', [0.2, 0.03, edge], [0, edge, -0.055], 0.004),
      cube(-0.035, edge + 0.03, -0.055, 2),
      cube(-0.03, 2 * edge + 0.03, -0.055, 3),
      { ...roof(), at: [-0.03, 3 * edge + 0.03, -0.055] },
      post('cushion-third', edge / 2, edge, [0.055, edge + 0.03, -0.055]),
      cube(-0.16, 0, 0.07, 4),
      cube(0.17, 0, 0.06, 5),
      { ...bridge(), at: [0.04, 0, 0.1], turn: [0, 0.4, 0] },
    ];
  },
};

const roof = (): Part => ({
  shape: {
    kind: 'panel',
    outline: [
      [-edge / 2, 0],
      [edge / 2, 0],
      [0, edge * 0.75],
    ],
    depth: edge,
    edge: 0.003,
  },
  slot: 'cushion',
  at: [0, 0, 0],
});

const bridge = (): Part => ({
  shape: {
    kind: 'panel',
    outline: [
      [-edge, 0],
      [-edge * 0.5, 0],
      ...arc([0, 0], edge * 0.5, Math.PI, 0, 10).slice(1, -1),
      [edge * 0.5, 0],
      [edge, 0],
      [edge, edge],
      [-edge, edge],
    ],
    depth: edge,
    edge: 0.003,
  },
  slot: 'wood-second',
  at: [0, 0, 0],
});
