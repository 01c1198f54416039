import type { Material } from '../material';
import type { Corner, Stage } from '../stage';
import { add, cross, length, normalize, subtract, type Vector } from '../vector';

export interface Sheet {
  columns: number;
  rows: number;
  /** Position for `s`, `t` in 0 to 1. */
  point(s: number, t: number): Vector;
  /** Texture size in metres of the whole sheet. */
  size: readonly [number, number];
  /** Texture coordinates of the first corner, metres. */
  uvOrigin?: readonly [number, number];
  /** Whether textures run along `t` instead of `s` (the grain of turned and bent wood). */
  turned?: boolean;
  /** Whether the last column meets the first, so that the seam is smooth. */
  closed?: boolean;
}

/** A curved surface over a grid, with normals averaged from its faces. */
export function sheet(stage: Stage, material: Material, shape: Sheet): void {
  const { columns, rows } = shape;
  const points = Array.from({ length: rows + 1 }, (_, row) =>
    Array.from({ length: columns + 1 }, (_, column) => shape.point(column / columns, row / rows)),
  );
  const normals = averageNormals(points, shape.closed ?? false);
  const [u0, v0] = shape.uvOrigin ?? [0, 0];
  const textureAt = (s: number, t: number): [number, number] => {
    const [u, v] = [u0 + s * shape.size[0], v0 + t * shape.size[1]];
    return shape.turned ? [v, u] : [u, v];
  };
  const corner = (row: number, column: number): Corner => ({
    point: points[row][column],
    normal: normals[row][column],
    uv: textureAt(column / columns, row / rows),
  });
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [a, b] = [corner(row, column), corner(row, column + 1)];
      const [c, d] = [corner(row + 1, column + 1), corner(row + 1, column)];
      if (hasArea(a, b, c)) stage.triangle(material, a, b, c);
      if (hasArea(a, c, d)) stage.triangle(material, a, c, d);
    }
  }
}

const faceNormal = (a: Vector, b: Vector, c: Vector): Vector =>
  cross(subtract(b, a), subtract(c, a));

const hasArea = (a: Corner, b: Corner, c: Corner): boolean =>
  length(faceNormal(a.point, b.point, c.point)) > 1e-10;

function averageNormals(points: readonly Vector[][], closed: boolean): Vector[][] {
  const columns = points[0].length - 1;
  const sums: Vector[][] = points.map((row) => row.map((): Vector => [0, 0, 0]));
  const include = (row: number, column: number, normal: Vector): void => {
    sums[row][column] = add(sums[row][column], normal);
    if (!closed || (column !== 0 && column !== columns)) return;
    sums[row][columns - column] = add(sums[row][columns - column], normal);
  };
  for (let row = 0; row + 1 < points.length; row++) {
    for (let column = 0; column < columns; column++) {
      const [a, b] = [points[row][column], points[row][column + 1]];
      const [c, d] = [points[row + 1][column + 1], points[row + 1][column]];
      const normal = add(faceNormal(a, b, c), faceNormal(a, c, d));
      include(row, column, normal);
      include(row, column + 1, normal);
      include(row + 1, column, normal);
      include(row + 1, column + 1, normal);
    }
  }
  return sums.map((row) => row.map(normalize));
}
