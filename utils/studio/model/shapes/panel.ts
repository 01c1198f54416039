import { type BufferGeometry, ShapeUtils, Vector2 } from 'three';
import type { Shape } from '@/utils/studio/pieces/shape';
import { addCorner, addGrid, createMesh, type Mesh, toGeometry } from '../mesh';
import type { ShapeOptions } from '../options';

type Outline = readonly (readonly [x: number, y: number])[];

export function buildPanel(
  { outline, depth, edge = 0.0025, grain }: Extract<Shape, { kind: 'panel' }>,
  { detail }: ShapeOptions,
): BufferGeometry {
  const mesh = createMesh();
  const around = counterClockwise(outline);
  const bevel = Math.min(edge, depth / 2);
  const steps = bevel * detail > 0.3 ? 3 : bevel > 0 ? 1 : 0;
  const rings = ringsOf(bevel, depth, steps);
  const loops = rings.map((ring) => ({ z: ring.z, loop: shrunk(around, ring.inset) }));
  loops.slice(1).forEach((loop, index) => {
    const before = loops[index] ?? loop;
    addSides(mesh, before.loop, before.z, loop.loop, loop.z, grain === 'depth');
  });
  const [back, front] = [loops[0], loops[loops.length - 1]];
  if (back) addFace(mesh, back.loop, back.z, false);
  if (front) addFace(mesh, front.loop, front.z, true);
  return toGeometry(mesh, 0.6);
}

/** Outlines from back to front: smaller at both faces, whole between. */
function ringsOf(bevel: number, depth: number, steps: number) {
  const arc = Array.from({ length: steps + 1 }, (_, step) => {
    const angle = steps === 0 ? Math.PI / 2 : ((step / steps) * Math.PI) / 2;
    return { inset: bevel * (1 - Math.sin(angle)), in: bevel * (1 - Math.cos(angle)) };
  });
  return [
    ...arc.map((ring) => ({ inset: ring.inset, z: -depth / 2 + ring.in })),
    ...arc.reverse().map((ring) => ({ inset: ring.inset, z: depth / 2 - ring.in })),
  ];
}

function counterClockwise(outline: Outline): Outline {
  const area = outline.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = outline[(index + 1) % outline.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return area < 0 ? [...outline].reverse() : outline;
}

/** Every side moved inwards by `by`. */
function shrunk(outline: Outline, by: number): Outline {
  const count = outline.length;
  return outline.map(([x, y], index) => {
    const [fromX, fromY] = outline[(index + count - 1) % count] ?? [x, y];
    const [toX, toY] = outline[(index + 1) % count] ?? [x, y];
    const [a, b] = [inward(x - fromX, y - fromY), inward(toX - x, toY - y)];
    const stretch = 1 / Math.max(0.3, (1 + a[0] * b[0] + a[1] * b[1]) / 2);
    return [
      x + ((a[0] + b[0]) / 2) * stretch * by,
      y + ((a[1] + b[1]) / 2) * stretch * by,
    ] as const;
  });
}

function inward(x: number, y: number): [number, number] {
  const reach = Math.hypot(x, y) || 1;
  return [-y / reach, x / reach];
}

function addSides(
  mesh: Mesh,
  back: Outline,
  backZ: number,
  front: Outline,
  frontZ: number,
  grainInDepth: boolean,
): void {
  let run = 0;
  back.forEach((corner, index) => {
    const next = (index + 1) % back.length;
    const [backNext, frontHere, frontNext] = [back[next], front[index], front[next]];
    if (!backNext || !frontHere || !frontNext) return;
    const stretch = Math.hypot(backNext[0] - corner[0], backNext[1] - corner[1]);
    const start = run;
    run += stretch;
    addGrid(mesh, 1, 1, (column, row) => {
      const [x, y] =
        row === 0 ? (column === 0 ? corner : backNext) : column === 0 ? frontHere : frontNext;
      const z = row === 0 ? backZ : frontZ;
      const along = start + column * stretch;
      return { at: [x, y, z], uv: grainInDepth ? [z, along] : [along, z] };
    });
  });
}

function addFace(mesh: Mesh, loop: Outline, z: number, front: boolean): void {
  const spread = (k: 0 | 1) => {
    const values = loop.map((corner) => corner[k]);
    return Math.max(...values) - Math.min(...values);
  };
  const upright = spread(1) > spread(0);
  const corners = loop.map(([x, y]) =>
    addCorner(mesh, { at: [x, y, z], uv: upright ? [y, x] : [x, y] }),
  );
  const triangles = ShapeUtils.triangulateShape(
    loop.map(([x, y]) => new Vector2(x, y)),
    [],
  );
  for (const [a = 0, b = 0, c = 0] of triangles) {
    const order = front ? [a, b, c] : [a, c, b];
    mesh.indices.push(...order.map((corner) => corners[corner] ?? 0));
  }
}
