import type { BufferGeometry } from 'three';
import type { Shape } from '@/utils/studio/pieces/shape';
import { createRandom } from '@/utils/studio/random';
import type { Vector } from '@/utils/studio/space';
import { type Drape, drape } from '../drape';
import { addGrid, createMesh, type Mesh, toGeometry } from '../mesh';
import type { ShapeOptions } from '../options';
import { addStrand } from '../strands';
import * as vectors from '../vectors';

type Cloth = Extract<Shape, { kind: 'cloth' }>;

export function buildCloth(cloth: Cloth, { detail, seed }: ShapeOptions): BufferGeometry {
  const mesh = createMesh();
  const draped = drape(cloth, seed);
  const columns = linesOf(draped.left, draped.right, cloth.size[0], detail);
  const rows = linesOf(draped.back, draped.front, cloth.size[1], detail);
  const points = rows.map((t) => columns.map((s) => draped.sheet(s, t)));
  const outward = points.map((row, j) => row.map((_, i) => outwardAt(points, i, j)));
  addSheets(mesh, cloth, { columns, rows, points, outward }, draped);
  if (cloth.fringe) addFringes(mesh, points, seed);
  return toGeometry(mesh, 1.5);
}

interface Sheet {
  columns: readonly number[];
  rows: readonly number[];
  points: readonly (readonly Vector[])[];
  outward: readonly (readonly Vector[])[];
}

/** Closer together near the hem, so that it is round. */
function linesOf(from: number, to: number, flat: number, detail: number): number[] {
  const hem = [0, 0.004, 0.012, 0.026];
  const cell = Math.max(0.016, 1.3 / detail);
  const steps = Math.max(6, Math.round((to - from - 0.052) / cell));
  const inner = Array.from(
    { length: steps - 1 },
    (_, step) => from + 0.026 + ((step + 1) / steps) * (to - from - 0.052),
  );
  const bends = [-flat / 2, flat / 2].flatMap((edge) => [edge, edge + Math.sign(edge) * 0.022]);
  const lines = [...hem.map((by) => from + by), ...inner, ...bends, ...hem.map((by) => to - by)];
  return lines
    .filter((line) => line >= from && line <= to)
    .sort((a, b) => a - b)
    .filter((line, index, all) => index === 0 || line - (all[index - 1] ?? 0) > 0.003);
}

function outwardAt(points: readonly (readonly Vector[])[], i: number, j: number): Vector {
  const at = (column: number, row: number): Vector => {
    const line = points[Math.min(points.length - 1, Math.max(0, row))] ?? [];
    return line[Math.min(line.length - 1, Math.max(0, column))] ?? [0, 0, 0];
  };
  const across = vectors.subtract(at(i + 1, j), at(i - 1, j));
  const along = vectors.subtract(at(i, j + 1), at(i, j - 1));
  return vectors.normalize(vectors.cross(along, across));
}

/** The upper sheet, and the lower one where it may be seen: they meet in a round hem. */
function addSheets(
  mesh: Mesh,
  { thickness }: Cloth,
  sheet: Sheet,
  { left, right, back, front, crease }: Drape,
): void {
  const { columns, rows, points, outward } = sheet;
  const hem = Math.max(0.006, thickness * 0.8);
  const place = (i: number, j: number, upper: boolean) => {
    const [s, t] = [columns[i] ?? 0, rows[j] ?? 0];
    const at = points[j]?.[i] ?? [0, 0, 0];
    const toEdge = Math.min(s - left, right - s, t - back, front - t);
    const full = Math.sqrt(Math.max(0, 1 - (1 - Math.min(1, toEdge / hem)) ** 2));
    const by = upper ? thickness * (0.5 + 0.5 * full) : thickness * 0.5 * (1 - full);
    return {
      at: vectors.along(at, outward[j]?.[i] ?? [0, 1, 0], by),
      uv: [s, -t] as const,
      tint: upper
        ? (1 - 0.1 * Math.exp(-(((toEdge - 0.014) / 0.004) ** 2))) * (1 - 0.2 * crease(s, t))
        : 0.8,
    };
  };
  const [last, end] = [columns.length - 1, rows.length - 1];
  addGrid(mesh, last, end, (column, row) => place(column, end - row, true));
  addGrid(mesh, last, end, (column, row) => place(column, row, false));
}

/** Threads at both ends, front and back. */
function addFringes(mesh: Mesh, points: readonly (readonly Vector[])[], seed: number): void {
  const random = createRandom(seed);
  const count = points.length;
  for (const [edge, inner] of [
    [points[0], points[2]],
    [points[count - 1], points[count - 3]],
  ])
    edge?.slice(1).forEach((to, index) => {
      const from = edge[index] ?? to;
      const within = inner?.[index] ?? from;
      const away = vectors.normalize(vectors.subtract(from, within));
      const strands = Math.max(1, Math.round(vectors.length(vectors.subtract(to, from)) / 0.0048));
      for (let strand = 0; strand < strands; strand++) {
        const part = (strand + random() * 0.6) / strands;
        const start = vectors.add(vectors.scale(from, 1 - part), vectors.scale(to, part));
        const drift: Vector = [(random() - 0.5) * 0.012, 0.001, (random() - 0.5) * 0.012];
        addStrand(mesh, {
          from: start,
          to: vectors.add(vectors.along(start, away, 0.05 + random() * 0.02), drift),
          across: vectors.subtract(to, from),
          width: 0.0036,
          tint: 0.85 + random() * 0.2,
        });
      }
    });
}
