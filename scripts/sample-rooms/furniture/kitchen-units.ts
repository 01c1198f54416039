import { framed } from '../frame';
import type { Material } from '../material';
import { BLACK_GLASS, BLACK_PLASTIC, CHROME, STEEL } from '../palette';
import { bridge, loft, type Ring } from '../shapes/loft';
import { cylinder, lathe, tube } from '../shapes/round';
import type { Stage } from '../stage';
import type { Vector } from '../vector';
import { front, slab } from './cabinet';

export const WORKTOP_HEIGHT = 0.91;
const BASE_DEPTH = 0.58;
const PLINTH = 0.12;

/** A bar handle lying along x. */
function barHandle(stage: Stage, x: number, y: number, z: number, width: number): void {
  tube(
    stage,
    STEEL,
    [
      [x - width / 2, y, z],
      [x - width / 2, y, z + 0.028],
      [x + width / 2, y, z + 0.028],
      [x + width / 2, y, z],
    ],
    0.006,
  );
}

/** A base unit with a door or `drawers`; origin left, floor, wall. */
export function baseUnit(
  stage: Stage,
  material: Material,
  left: number,
  width: number,
  drawers = 0,
): void {
  const top = WORKTOP_HEIGHT - 0.04;
  slab(stage, BLACK_PLASTIC, [left, 0, 0], [left + width, PLINTH, BASE_DEPTH - 0.06]);
  slab(stage, material, [left, PLINTH, 0], [left + width, top, BASE_DEPTH - 0.02]);
  const rows = drawers || 1;
  const height = (top - PLINTH) / rows;
  for (let row = 0; row < rows; row++) {
    const y = PLINTH + row * height;
    front(stage, material, left, y, width, height, BASE_DEPTH);
    barHandle(stage, left + width / 2, y + height - 0.05, BASE_DEPTH, width * 0.45);
  }
}

/** A wall unit with one door, from `bottom` to `top`. */
export function hangingUnit(
  stage: Stage,
  material: Material,
  left: number,
  width: number,
  bottom: number,
  top: number,
): void {
  slab(stage, material, [left, bottom, 0], [left + width, top, 0.33]);
  front(stage, material, left, bottom, width, top - bottom, 0.35);
  barHandle(stage, left + width / 2, bottom + 0.05, 0.35, width * 0.4);
}

/** A built-under oven with its door glass, bar and knobs. */
export function oven(stage: Stage, left: number): void {
  slab(stage, BLACK_PLASTIC, [left, 0, 0], [left + 0.6, PLINTH, BASE_DEPTH - 0.06]);
  slab(
    stage,
    STEEL,
    [left + 0.003, PLINTH, 0],
    [left + 0.597, WORKTOP_HEIGHT - 0.04, BASE_DEPTH],
    0.004,
  );
  slab(
    stage,
    BLACK_GLASS,
    [left + 0.012, 0.2, BASE_DEPTH - 0.01],
    [left + 0.588, 0.72, BASE_DEPTH + 0.012],
    0.006,
  );
  tube(
    stage,
    STEEL,
    [
      [left + 0.07, 0.68, BASE_DEPTH],
      [left + 0.07, 0.68, BASE_DEPTH + 0.05],
      [left + 0.53, 0.68, BASE_DEPTH + 0.05],
      [left + 0.53, 0.68, BASE_DEPTH],
    ],
    0.01,
  );
  for (const x of [0.12, 0.22, 0.38, 0.48]) {
    stage.within(framed([left + x, 0.795, BASE_DEPTH], 0, 90), () =>
      cylinder(stage, BLACK_PLASTIC, [0, 0, 0], 0.019, 0.026),
    );
  }
  slab(
    stage,
    BLACK_GLASS,
    [left + 0.27, 0.775, BASE_DEPTH - 0.002],
    [left + 0.33, 0.815, BASE_DEPTH + 0.002],
    0.001,
  );
}

/** A glass hob let into the worktop. */
export function hob(stage: Stage, left: number): void {
  slab(
    stage,
    BLACK_GLASS,
    [left + 0.015, WORKTOP_HEIGHT, 0.07],
    [left + 0.585, WORKTOP_HEIGHT + 0.006, 0.57],
    0.003,
  );
  const rings: readonly Vector[] = [
    [0.16, 0.09, 0.19],
    [0.43, 0.075, 0.19],
    [0.16, 0.075, 0.43],
    [0.43, 0.1, 0.43],
  ];
  for (const [x, radius, z] of rings) {
    lathe(
      stage,
      STEEL,
      [left + x, WORKTOP_HEIGHT + 0.0063, z],
      [
        [radius - 0.0015, 0],
        [radius + 0.0015, 0],
      ],
      48,
    );
  }
}

/** A flat hood above the hob. */
export function hood(stage: Stage, left: number, bottom: number, ceiling: number): void {
  slab(stage, STEEL, [left, bottom, 0], [left + 0.6, bottom + 0.05, 0.48], 0.006);
  slab(
    stage,
    STEEL,
    [left + 0.17, bottom + 0.05, 0.02],
    [left + 0.43, ceiling - 0.002, 0.26],
    0.004,
  );
}

const ring = (x: number, y: number, z: number, halfX: number, halfZ: number): Ring => ({
  centre: [x, y, z],
  halfX,
  halfZ,
  squareness: 0.85,
});

/** A steel bowl with a drainer and a swan-neck tap, dropped onto the worktop. */
export function sink(stage: Stage, left: number): void {
  const y = WORKTOP_HEIGHT + 0.004;
  const [x, z] = [left + 0.28, 0.31];
  const rim = ring(x, y, z, 0.235, 0.205);
  const lip = ring(x, y, z, 0.215, 0.185);
  slab(stage, STEEL, [left + 0.52, y - 0.006, 0.09], [left + 0.95, y + 0.001, 0.53], 0.004);
  for (let groove = 0; groove < 7; groove++)
    slab(
      stage,
      STEEL,
      [left + 0.56, y, 0.15 + groove * 0.05],
      [left + 0.92, y + 0.005, 0.165 + groove * 0.05],
      0.003,
    );
  loft(stage, STEEL, [
    ring(x, y - 0.003, z, 0.242, 0.212),
    rim,
    ...bridge(rim, lip, 0.003),
    lip,
    ring(x, y - 0.02, z, 0.205, 0.175),
    ring(x, y - 0.15, z, 0.185, 0.155),
    ring(x, y - 0.165, z, 0.15, 0.12),
    ring(x, y - 0.168, z, 0.001, 0.001),
  ]);
  const tap = [x + 0.02, y, 0.065] as const;
  cylinder(stage, CHROME, [tap[0], y, tap[2]], 0.026, 0.05);
  const neck = Array.from({ length: 13 }, (_, step): Vector => {
    const angle = (step / 12) * Math.PI;
    return [tap[0], y + 0.3 + 0.085 * Math.sin(angle), tap[2] + 0.085 - 0.085 * Math.cos(angle)];
  });
  tube(
    stage,
    CHROME,
    [[tap[0], y, tap[2]], [tap[0], y + 0.15, tap[2]], ...neck, [tap[0], y + 0.25, tap[2] + 0.17]],
    0.011,
    16,
  );
  tube(
    stage,
    CHROME,
    [
      [tap[0] + 0.02, y + 0.06, tap[2]],
      [tap[0] + 0.09, y + 0.09, tap[2]],
    ],
    0.007,
  );
}

/** A tall fridge-freezer; origin left, floor, wall. */
export function fridge(stage: Stage, material: Material, left: number): void {
  const [width, depth, height] = [0.6, 0.64, 1.86];
  slab(stage, material, [left, 0.03, 0], [left + width, height, depth - 0.06], 0.006);
  slab(stage, material, [left, 0.05, depth - 0.055], [left + width, 0.7, depth], 0.014);
  slab(stage, material, [left, 0.708, depth - 0.055], [left + width, height, depth], 0.014);
  for (const [from, to] of [
    [0.42, 0.66],
    [0.75, 1.1],
  ]) {
    tube(
      stage,
      STEEL,
      [
        [left + 0.05, from, depth],
        [left + 0.05, from, depth + 0.045],
        [left + 0.05, to, depth + 0.045],
        [left + 0.05, to, depth],
      ],
      0.01,
    );
  }
}
