import type { Material } from '../material';
import type { Corner, Stage } from '../stage';
import { add, clamp, normalize, scale, subtract, type Vector } from '../vector';

const EDGE_STEPS = 2;

export interface RoundedBox {
  centre: Vector;
  size: Vector;
  radius: number;
}

/** Grid lines over one face: dense where it curves, one span where it is flat. */
function gridLines(half: number, radius: number): number[] {
  const inner = half - radius;
  const edge = Array.from(
    { length: EDGE_STEPS + 1 },
    (_, step) => inner + radius * Math.tan((step / EDGE_STEPS) * (Math.PI / 4)),
  );
  return [...edge.toReversed().map((line) => -line), ...edge];
}

/** A box whose edges and corners are rounded by `radius`; cheap enough for whole kitchens. */
export function roundedBox(stage: Stage, material: Material, box: RoundedBox): void {
  const half = scale(box.size, 0.5);
  const radius = Math.min(box.radius, half[0], half[1], half[2]) * 0.999;
  const lines = half.map((side) => gridLines(side, radius));
  const shift = box.centre[0] * 3.7 + box.centre[1] * 5.3 + box.centre[2] * 7.1;
  for (const axis of [0, 1, 2]) {
    const others = [0, 1, 2].filter((other) => other !== axis);
    // Grain runs along the longer side of each face.
    const [a, b] = half[others[0]] >= half[others[1]] ? others : [others[1], others[0]];
    for (const side of [-1, 1]) {
      const corner = (i: number, j: number): Corner => {
        const onCube: [number, number, number] = [0, 0, 0];
        onCube[axis] = side * half[axis];
        onCube[a] = lines[a][i];
        onCube[b] = lines[b][j];
        const inner = shrink(onCube, half, radius);
        const normal = normalize(subtract(onCube, inner));
        const point = add(box.centre, add(inner, scale(normal, radius)));
        return { point, normal, uv: [lines[a][i] + shift, lines[b][j] + shift * 0.61] };
      };
      faceOf(stage, material, lines[a].length, corner);
    }
  }
}

const shrink = (point: Vector, half: Vector, radius: number): Vector => [
  clamp(point[0], radius - half[0], half[0] - radius),
  clamp(point[1], radius - half[1], half[1] - radius),
  clamp(point[2], radius - half[2], half[2] - radius),
];

function faceOf(
  stage: Stage,
  material: Material,
  lines: number,
  corner: (i: number, j: number) => Corner,
): void {
  for (let i = 0; i + 1 < lines; i++) {
    for (let j = 0; j + 1 < lines; j++) {
      const [p, q] = [corner(i, j), corner(i + 1, j + 1)];
      stage.triangle(material, p, corner(i + 1, j), q);
      stage.triangle(material, p, q, corner(i, j + 1));
    }
  }
}
