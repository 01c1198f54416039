import { bulb } from './parts/shades';
import { turned } from './parts/solids';
import type { Piece } from './spec';

export const piece: Piece = {
  id: 'table-lamp-mushroom',
  label: { en: 'Mushroom lamp' },
  kind: 'table-lamp',
  size: { width: 0.3, height: 0.36, depth: 0.3 },
  stands: 'surface',
  back: 'free',
  rooms: ['living-room', 'bedroom', 'home-office', 'kids-room', 'hallway'],
  parts({ width, height }) {
    const radius = width / 2;
    const cap = height * 0.46;
    return [
      turned('ceramic', stem(radius, height - cap), [0, 0, 0]),
      turned('shade', dome(radius, cap), [0, height - cap, 0]),
      bulb([0, height - cap + 0.02, 0]),
    ];
  },
};

const stem = (radius: number, height: number) =>
  [
    [0, 0],
    [radius * 0.56, 0],
    [radius * 0.6, 0.006],
    [radius * 0.56, 0.018],
    [radius * 0.4, 0.04],
    [radius * 0.27, height * 0.42],
    [radius * 0.23, height * 0.7],
    [radius * 0.26, height],
    [radius * 0.3, height + 0.03],
    [0, height + 0.03],
  ] as const;

/** A thin half ball, open below. */
function dome(radius: number, height: number) {
  const wall = 0.004;
  const steps = Array.from({ length: 9 }, (_, step) => (step / 8) * (Math.PI / 2));
  const skin = (r: number, h: number) =>
    steps.map((angle) => [r * Math.cos(angle), h * Math.sin(angle)] as const);
  return [...skin(radius, height), ...skin(radius - wall, height - wall).reverse()];
}
