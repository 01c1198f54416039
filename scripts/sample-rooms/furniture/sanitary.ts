import { framed } from '../frame';
import type { Material } from '../material';
import { CHROME, WHITE_CERAMIC, WHITE_PLASTIC } from '../palette';
import { bridge, loft, type Ring } from '../shapes/loft';
import { cylinder, tube } from '../shapes/round';
import type { Stage } from '../stage';
import { slab } from './cabinet';

const ring = (
  y: number,
  halfX: number,
  halfZ: number,
  z: number,
  squareness: number,
  x = 0,
): Ring => ({ centre: [x, y, z], halfX, halfZ, squareness });

/** A built-in bath along x, `length` by 0.75 m, its tiled panel facing +z; origin left, floor, wall. */
export function bathtub(stage: Stage, panel: Material, span: number): void {
  const [depth, top] = [0.75, 0.57];
  const [x, z] = [span / 2, depth / 2];
  slab(stage, panel, [0, 0, depth - 0.02], [span, top - 0.035, depth], 0.002);
  slab(stage, panel, [span - 0.02, 0, 0], [span, top - 0.035, depth], 0.002);
  const outer = ring(top - 0.004, span / 2, depth / 2, z, 1, x);
  const edge = ring(top, span / 2 - 0.006, depth / 2 - 0.006, z, 1, x);
  const lip = ring(top, span / 2 - 0.075, depth / 2 - 0.07, z, 0.72, x);
  loft(stage, WHITE_CERAMIC, [
    ring(top - 0.04, span / 2, depth / 2, z, 1, x),
    outer,
    edge,
    lip,
    ring(top - 0.006, span / 2 - 0.085, depth / 2 - 0.08, z, 0.7, x),
    ring(top - 0.03, span / 2 - 0.095, depth / 2 - 0.09, z, 0.68, x),
    ring(top - 0.28, span / 2 - 0.15, depth / 2 - 0.13, z, 0.6, x),
    ring(top - 0.38, span / 2 - 0.2, depth / 2 - 0.17, z, 0.55, x),
    ring(top - 0.42, span / 2 - 0.3, depth / 2 - 0.24, z, 0.5, x),
    ring(top - 0.425, 0.001, 0.001, z, 0.5, x),
  ]);
}

/** A wall-hung basin with a tap; origin on the wall under its middle, faces +z. */
export function basin(stage: Stage, top: number): void {
  const z = 0.25;
  const rim = ring(top, 0.3, 0.24, z, 0.6);
  const lip = ring(top, 0.255, 0.165, z + 0.03, 0.35);
  loft(stage, WHITE_CERAMIC, [
    ring(top - 0.17, 0.11, 0.12, z - 0.06, 0.5),
    ring(top - 0.15, 0.18, 0.17, z - 0.03, 0.55),
    ring(top - 0.06, 0.285, 0.232, z, 0.6),
    ring(top - 0.012, 0.302, 0.241, z, 0.6),
    rim,
    ...bridge(rim, lip, 0.006),
    lip,
    ring(top - 0.02, 0.245, 0.155, z + 0.03, 0.32),
    ring(top - 0.09, 0.19, 0.11, z + 0.03, 0.2),
    ring(top - 0.12, 0.08, 0.05, z + 0.03, 0),
    ring(top - 0.123, 0.001, 0.001, z + 0.03, 0),
  ]);
  mixer(stage, [0, top + 0.004, 0.08], 0.12);
  tube(
    stage,
    CHROME,
    [
      [0, top - 0.16, 0.2],
      [0, top - 0.3, 0.2],
      [0, top - 0.34, 0.14],
      [0, top - 0.34, 0],
    ],
    0.018,
    20,
  );
}

/** A single-lever tap with its spout towards +z. */
export function mixer(
  stage: Stage,
  [x, y, z]: readonly [number, number, number],
  reach: number,
): void {
  cylinder(stage, CHROME, [x, y, z], 0.023, 0.12);
  tube(
    stage,
    CHROME,
    [
      [x, y + 0.09, z],
      [x, y + 0.1, z + reach * 0.6],
      [x, y + 0.085, z + reach],
    ],
    0.013,
    16,
  );
  tube(
    stage,
    CHROME,
    [
      [x, y + 0.115, z],
      [x, y + 0.15, z - 0.02],
      [x, y + 0.165, z + 0.05],
    ],
    0.008,
  );
}

/** A wall-hung toilet with a plate for the flush; origin on the wall, faces +z. */
export function toilet(stage: Stage): void {
  const z = 0.28;
  loft(stage, WHITE_CERAMIC, [
    ring(0.1, 0.1, 0.14, 0.16, 0.5),
    ring(0.13, 0.125, 0.18, 0.19, 0.45),
    ring(0.24, 0.16, 0.245, z - 0.03, 0.35),
    ring(0.35, 0.18, 0.275, z, 0.3),
    ring(0.4, 0.182, 0.28, z, 0.3),
    ring(0.4, 0.001, 0.001, z, 0),
  ]);
  const seat = ring(0.432, 0.178, 0.23, z + 0.045, 0.3);
  const top = ring(0.445, 0.15, 0.2, z + 0.045, 0.3);
  loft(stage, WHITE_PLASTIC, [
    ring(0.404, 0.182, 0.235, z + 0.045, 0.3),
    ring(0.425, 0.184, 0.237, z + 0.045, 0.3),
    seat,
    ...bridge(seat, top, 0.004),
    top,
    ring(0.447, 0.001, 0.001, z + 0.045, 0),
  ]);
  slab(stage, CHROME, [-0.12, 1.0, 0], [0.12, 1.165, 0.012], 0.004);
  slab(stage, WHITE_PLASTIC, [-0.105, 1.015, 0.01], [0.03, 1.15, 0.016], 0.003);
  slab(stage, WHITE_PLASTIC, [0.036, 1.015, 0.01], [0.105, 1.15, 0.016], 0.003);
}

/** A roll of paper on its holder, wall coordinates. */
export function paperRoll(stage: Stage, paper: Material, x: number, y: number): void {
  tube(
    stage,
    CHROME,
    [
      [x + 0.08, y, 0],
      [x + 0.08, y, 0.07],
      [x - 0.07, y, 0.07],
    ],
    0.006,
  );
  tube(
    stage,
    paper,
    [
      [x - 0.055, y, 0.07],
      [x + 0.055, y, 0.07],
    ],
    0.05,
    28,
  );
  stage.within(framed([x - 0.055, y, 0.07]), () =>
    slab(stage, paper, [0, -0.13, 0.047], [0.11, 0, 0.0485], 0.0005),
  );
}
