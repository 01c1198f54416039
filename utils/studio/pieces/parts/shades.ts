import type { Vector } from '@/utils/studio/space';
import type { Part } from '../spec';
import { ball, post, rod, turned } from './solids';

/** A cloth shade open above and below, its lower rim's middle `at`, with the bulb in it. */
export function clothShade(radius: number, radiusTop: number, height: number, at: Vector): Part[] {
  const wall = 0.003;
  const hem = 0.004;
  return [
    turned(
      'shade',
      [
        [radius - wall, 0],
        [radius, 0.001],
        [radius + 0.0008, hem],
        [radius - (radius - radiusTop) * 0.02, hem + 0.002],
        [radiusTop + (radius - radiusTop) * 0.02, height - hem - 0.002],
        [radiusTop + 0.0008, height - hem],
        [radiusTop, height],
        [radiusTop - wall, height],
        [radius - wall, 0],
      ],
      at,
    ),
    bulb([at[0], at[1] + height * 0.35, at[2]]),
    ...spider(radiusTop - wall, [at[0], at[1] + height - 0.02, at[2]]),
  ];
}

/** A bulb of the usual size, its lower end `at`. */
export function bulb(at: Vector, diameter = 0.055): Part {
  return ball('bulb', diameter, at);
}

/** The thin cross that carries a shade. */
function spider(radius: number, [x, y, z]: Vector): Part[] {
  return [0, 1, 2].map((arm) => {
    const angle = (arm * 2 * Math.PI) / 3;
    return rod(
      'metal',
      [x, y, z],
      [x + radius * Math.cos(angle), y, z + radius * Math.sin(angle)],
      0.0018,
    );
  });
}

/** A canopy under the ceiling and the cable down to `y` (negative). */
export function hanging(y: number, x = 0, z = 0): Part[] {
  return [
    turned(
      'metal',
      [
        [0.012, -0.034],
        [0.046, -0.026],
        [0.054, -0.02],
        [0.055, 0],
      ],
      [x, 0, z],
    ),
    post('black', 0.0026, -y - 0.02, [x, y, z]),
  ];
}
