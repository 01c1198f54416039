import type { Vector } from '../space';
import { addCorner, type Mesh } from './mesh';
import * as vectors from './vectors';

interface Strand {
  from: Vector;
  to: Vector;
  /** Direction across the strand. */
  across: Vector;
  width: number;
  tint: number;
}

/** A flat thread that narrows to its end, seen from both sides. */
export function addStrand(mesh: Mesh, { from, to, across, width, tint }: Strand): void {
  const side = vectors.scale(vectors.normalize(across), width / 2);
  const corners = [
    vectors.subtract(from, side),
    vectors.add(from, side),
    vectors.along(to, side, 0.75),
    vectors.along(to, side, -0.75),
  ];
  for (const order of [
    [0, 1, 2, 3],
    [3, 2, 1, 0],
  ]) {
    const [a = 0, b = 0, c = 0, d = 0] = order.map((index) => {
      const at = corners[index] ?? from;
      return addCorner(mesh, { at, uv: [at[0], at[1] + at[2]], tint });
    });
    mesh.indices.push(a, b, c, a, c, d);
  }
}
