import { bulb } from './parts/shades';
import { post, rod, turned } from './parts/solids';
import { roundTop } from './parts/tops';
import type { Piece } from './spec';

export const piece: Piece = {
  id: 'table-lamp-task',
  label: { en: 'Desk lamp' },
  kind: 'table-lamp',
  size: { width: 0.42, height: 0.48, depth: 0.18 },
  stands: 'surface',
  back: 'free',
  rooms: ['home-office', 'bedroom', 'kids-room', 'living-room'],
  parts({ width, height }) {
    const base = -width / 2 + 0.09;
    const head = width / 2 - 0.09;
    const [elbow, knee] = [base - 0.03, 0.27];
    const tip = height - 0.03;
    return [
      roundTop('metal', 0.085, 0.018, [base, 0, 0]),
      post('metal', 0.014, 0.03, [base, 0.018, 0]),
      ...[-0.008, 0.008].flatMap((z) => [
        rod('metal', [base, 0.045, z], [elbow, knee, z], 0.0038),
        rod('metal', [elbow, knee, z], [head - 0.03, tip, z], 0.0038),
      ]),
      joint(base, 0.045),
      joint(elbow, knee),
      joint(head - 0.03, tip),
      { ...turned('metal', cone, [head - 0.035, tip - 0.005, 0]), turn: [0, 0, 0.35] },
      bulb([head + 0.01, tip - 0.13, 0], 0.05),
    ];
  },
};

const joint = (x: number, y: number) => ({
  ...post('metal-second', 0.012, 0.03, [x, y, -0.015]),
  turn: [Math.PI / 2, 0, 0] as const,
});

/** The shade, hanging below its joint. */
const cone = [
  [0.075, -0.13],
  [0.076, -0.128],
  [0.062, -0.085],
  [0.036, -0.045],
  [0.026, -0.03],
  [0.024, 0],
  [0.02, 0.006],
  [0, 0.006],
  [0, 0.002],
  [0.018, -0.002],
  [0.022, -0.03],
  [0.034, -0.049],
  [0.06, -0.088],
  [0.075, -0.13],
] as const;
