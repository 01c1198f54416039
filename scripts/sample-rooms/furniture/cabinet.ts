import type { Material } from '../material';
import { block } from '../shapes/flat';
import { roundedBox } from '../shapes/rounded-box';
import type { Stage } from '../stage';
import type { Vector } from '../vector';

/** A rounded box between two corners. */
export function slab(
  stage: Stage,
  material: Material,
  low: Vector,
  high: Vector,
  radius = 0.003,
): void {
  roundedBox(stage, material, {
    centre: [(low[0] + high[0]) / 2, (low[1] + high[1]) / 2, (low[2] + high[2]) / 2],
    size: [high[0] - low[0], high[1] - low[1], high[2] - low[2]],
    radius,
  });
}

/** A front with a 3 mm gap around it; `z` is the front plane. */
export function front(
  stage: Stage,
  material: Material,
  left: number,
  bottom: number,
  width: number,
  height: number,
  z: number,
): void {
  slab(
    stage,
    material,
    [left + 0.0015, bottom + 0.0015, z - 0.019],
    [left + width - 0.0015, bottom + height - 0.0015, z],
    0.002,
  );
}

export interface OpenCase {
  width: number;
  height: number;
  depth: number;
  /** Heights of the shelves' undersides above the case's foot. */
  shelves: readonly number[];
  board?: number;
}

/** An open bookcase from the frame's origin (left, bottom, back) towards +z. */
export function openCase(
  stage: Stage,
  material: Material,
  { width, height, depth, shelves, board = 0.024 }: OpenCase,
): void {
  slab(stage, material, [0, 0, 0], [board, height, depth]);
  slab(stage, material, [width - board, 0, 0], [width, height, depth]);
  for (const y of [0.05, ...shelves, height - board]) {
    slab(stage, material, [board, y, 0.004], [width - board, y + board, depth - 0.004]);
  }
  block(stage, material, [board, 0.05, 0], [width - board, height, 0.006]);
}
