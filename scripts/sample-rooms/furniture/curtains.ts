import type { Material } from '../material';
import { noise } from '../noise';
import { BRASS } from '../palette';
import { ellipsoid, tube } from '../shapes/round';
import { sheet } from '../shapes/sheet';
import type { Stage } from '../stage';

export interface Curtain {
  /** Wall coordinates, metres. */
  left: number;
  width: number;
  bottom: number;
  top: number;
  /** Number of folds across. */
  folds: number;
  /** Depth of the folds, metres. */
  fullness: number;
  seed: number;
  /** Metres from the wall. */
  distance?: number;
}

/** A hanging curtain whose folds wander a little and open towards the hem. */
export function curtain(stage: Stage, material: Material, shape: Curtain): void {
  const { left, width, bottom, top, folds, fullness, seed, distance = 0.09 } = shape;
  sheet(stage, material, {
    columns: folds * 12,
    rows: 14,
    size: [width * 1.8, top - bottom],
    point: (s, t) => {
      const drift = (noise(s * folds * 0.7 + seed, t * 1.3, seed) - 0.5) * 1.8;
      const phase = s * folds * 2 * Math.PI + drift;
      const depth = fullness * (0.75 + 0.5 * noise(s * folds + seed, 4.5, seed)) * (1.15 - 0.4 * t);
      return [
        left + s * width + 0.25 * depth * Math.sin(2 * phase),
        bottom + t * (top - bottom),
        distance + depth * Math.sin(phase),
      ];
    },
  });
}

/** A curtain rod with round ends; wall coordinates. */
export function curtainRod(
  stage: Stage,
  left: number,
  right: number,
  height: number,
  material: Material = BRASS,
): void {
  tube(
    stage,
    material,
    [
      [left, height, 0.09],
      [right, height, 0.09],
    ],
    0.013,
  );
  for (const x of [left, right])
    ellipsoid(stage, material, [x, height, 0.09], [0.026, 0.026, 0.026]);
  for (const x of [left + 0.08, right - 0.08])
    tube(
      stage,
      material,
      [
        [x, height, 0],
        [x, height, 0.09],
      ],
      0.007,
    );
}
