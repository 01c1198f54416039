import type { Vector } from '../space';
import { clothShade, hanging } from './parts/shades';
import { post, tube, turned } from './parts/solids';
import type { Part, Piece } from './spec';

const arms = 6;

export const piece: Piece = {
  id: 'chandelier',
  label: { en: 'Chandelier' },
  kind: 'pendant',
  size: { width: 0.7, height: 0.9, depth: 0.7 },
  widths: { from: 0.55, to: 0.95 },
  proportional: true,
  stands: 'ceiling',
  back: 'free',
  rooms: ['dining-room', 'living-room', 'bedroom', 'hallway'],
  parts({ width, height }) {
    const low = -height;
    return [
      ...hanging(low + 0.4),
      turned('metal', stem, [0, low, 0]),
      ...Array.from({ length: arms }, (_, index) => (index / arms) * 2 * Math.PI + 0.2).flatMap(
        (angle) => arm(angle, width / 2 - 0.06, low),
      ),
    ];
  },
};

/** An S-shaped arm with its cup, candle and small shade. */
function arm(angle: number, reach: number, low: number): Part[] {
  const at = (share: number, y: number): Vector => [
    Math.cos(angle) * reach * share,
    low + y,
    Math.sin(angle) * reach * share,
  ];
  return [
    tube(
      'metal',
      [at(0.04, 0.15), at(0.3, 0.08), at(0.62, 0.045), at(0.9, 0.07), at(1, 0.13)],
      0.0065,
    ),
    turned('metal', cup, at(1, 0.125)),
    post('paper', 0.0105, 0.07, at(1, 0.138)),
    ...clothShade(0.06, 0.038, 0.085, at(1, 0.19)),
  ];
}

const cup = [
  [0, 0],
  [0.012, 0.001],
  [0.031, 0.009],
  [0.034, 0.014],
  [0.013, 0.014],
  [0, 0.014],
] as const;

const stem = [
  [0, 0.02],
  [0.012, 0.024],
  [0.02, 0.04],
  [0.012, 0.058],
  [0.01, 0.07],
  [0.034, 0.1],
  [0.046, 0.135],
  [0.036, 0.17],
  [0.014, 0.195],
  [0.011, 0.26],
  [0.021, 0.3],
  [0.024, 0.33],
  [0.012, 0.37],
  [0.008, 0.42],
  [0, 0.42],
] as const;
