import type { Material } from '../material';
import type { Stage } from '../stage';
import { add, length, scale, type Vector } from '../vector';
import { sheet } from './sheet';

/** The parallelogram `corner + s*across + t*up`, textured in metres from `uvOrigin`. */
export function quad(
  stage: Stage,
  material: Material,
  corner: Vector,
  across: Vector,
  up: Vector,
  uvOrigin: readonly [number, number] = [0, 0],
): void {
  sheet(stage, material, {
    columns: 1,
    rows: 1,
    point: (s, t) => add(corner, add(scale(across, s), scale(up, t))),
    size: [length(across), length(up)],
    uvOrigin,
  });
}

/** A sharp-edged box between two opposite corners; textures run along its longest side. */
export function block(stage: Stage, material: Material, low: Vector, high: Vector): void {
  const [x, y, z] = [high[0] - low[0], high[1] - low[1], high[2] - low[2]];
  // Different offsets keep the faces and boxes from showing the same bit of texture.
  const shift = low[0] * 3.7 + low[1] * 5.3 + low[2] * 7.1;
  const face = (corner: Vector, a: Vector, b: Vector): void => {
    const [along, across] = length(a) >= length(b) ? [a, b] : [b, a];
    quad(stage, material, corner, along, across, [shift, shift * 0.61]);
  };
  face(low, [x, 0, 0], [0, y, 0]);
  face([low[0], low[1], high[2]], [x, 0, 0], [0, y, 0]);
  face(low, [0, 0, z], [0, y, 0]);
  face([high[0], low[1], low[2]], [0, 0, z], [0, y, 0]);
  face(low, [x, 0, 0], [0, 0, z]);
  face([low[0], high[1], low[2]], [x, 0, 0], [0, 0, z]);
}
