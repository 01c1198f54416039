import { bulb, hanging } from './parts/shades';
import { turned } from './parts/solids';
import type { Piece } from './spec';

export const piece: Piece = {
  id: 'pendant-dome',
  label: { en: 'Dome pendant' },
  kind: 'pendant',
  size: { width: 0.44, height: 0.85, depth: 0.44 },
  widths: { from: 0.3, to: 0.6 },
  proportional: true,
  stands: 'ceiling',
  back: 'free',
  rooms: ['dining-room', 'kitchen', 'living-room', 'home-office', 'hallway', 'bedroom'],
  parts({ width, height }) {
    const radius = width / 2;
    const tall = width * 0.52;
    return [
      ...hanging(-height + tall + 0.05),
      turned('metal', outside(radius, tall), [0, -height, 0]),
      turned('paper', lining(radius - 0.003, tall - 0.003), [0, -height, 0]),
      bulb([0, -height + tall * 0.2, 0], 0.07),
    ];
  },
};

const bow = (radius: number, height: number) =>
  Array.from({ length: 12 }, (_, step) => {
    const angle = (step / 11) * 1.45;
    return [radius * Math.cos(angle), height * Math.sin(angle)] as const;
  });

const outside = (radius: number, height: number) =>
  [
    [radius - 0.003, 0],
    [radius + 0.002, 0.001],
    [radius + 0.002, 0.006],
    ...bow(radius, height).slice(1),
    [0.026, height + 0.004],
    [0.024, height + 0.04],
    [0.012, height + 0.056],
    [0, height + 0.056],
  ] as const;

/** The pale inside, seen from below. */
const lining = (radius: number, height: number) => [...bow(radius, height)].reverse();
