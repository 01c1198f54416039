import type { Vector } from '../space';
import { addGrid, type Mesh } from './mesh';

/** A place on a rounded box: its point, the outward direction, and -1..1 along each axis. */
export interface BoxPlace {
  at: Vector;
  out: Vector;
  part: Vector;
}

export interface RoundedBox {
  size: Vector;
  /** Radius of the edges, metres. */
  radius: number;
  /** Steps along a quarter... half of an edge's arc. */
  arcSteps: number;
  /** Largest distance between corners on the flats, metres; absent: flats stay whole. */
  cell?: number;
  /** Finer columns along one axis, for channels. */
  cellAlongX?: number;
  /** Where a corner ends up; default: where it is. */
  move?: (place: BoxPlace) => Vector;
  tint?: (place: BoxPlace) => number;
}

/** Sides as (column axis, row axis, outward axis, its sign), turned so that each faces outward. */
const sides: readonly (readonly [number, number, number, 1 | -1])[] = [
  [0, 1, 2, 1],
  [1, 0, 2, -1],
  [1, 2, 0, 1],
  [2, 1, 0, -1],
  [2, 0, 1, 1],
  [0, 2, 1, -1],
];

/** Where corners lie along each axis, metres from the middle. */
export function linesOfBox({ size, radius, arcSteps, cell, cellAlongX = cell }: RoundedBox) {
  const lines = (axis: 0 | 1 | 2, spacing?: number) =>
    gridLines(size[axis] / 2, Math.min(radius, ...halvesOf(size)), arcSteps, spacing);
  return [lines(0, cellAlongX), lines(1, cell), lines(2, cell)] as const;
}

export const halvesOf = (size: Vector): Vector => [size[0] / 2, size[1] / 2, size[2] / 2];

/** Adds a box with round edges, its lower middle at the origin. The sides meet in the edges' middle. */
export function addRoundedBox(mesh: Mesh, box: RoundedBox): void {
  const half = halvesOf(box.size);
  const radius = Math.min(box.radius, ...half);
  const lines = linesOfBox(box);
  for (const [across, up, out, sign] of sides) {
    const [columns, rows] = [lines[across] ?? [], lines[up] ?? []];
    addGrid(mesh, columns.length - 1, rows.length - 1, (column, row) => {
      const cube = [0, 0, 0];
      cube[across] = columns[column] ?? 0;
      cube[up] = rows[row] ?? 0;
      cube[out] = sign * (half[out] ?? 0);
      const place = onRoundedBox(cube, half, radius);
      const at = box.move ? box.move(place) : place.at;
      return {
        at: [at[0], at[1] + (half[1] ?? 0), at[2]],
        uv: uvOf(cube, across, up, half),
        tint: box.tint?.(place),
      };
    });
  }
}

/** Where corners lie along an axis: closer together on the arcs at both ends. */
function gridLines(extent: number, radius: number, arcSteps: number, cell?: number): number[] {
  const flat = extent - radius;
  const arc = Array.from(
    { length: arcSteps + 1 },
    (_, step) => radius * Math.tan(((step / arcSteps) * Math.PI) / 4),
  );
  if (arcSteps === 0 || radius === 0) arc.splice(0, arc.length, 0);
  const steps = flat < 1e-6 ? 0 : cell ? Math.max(1, Math.ceil((2 * flat) / cell)) : 1;
  const middle = Array.from(
    { length: Math.max(0, steps - 1) },
    (_, step) => -flat + (2 * flat * (step + 1)) / steps,
  );
  const ends = steps === 0 ? arc.slice(1) : arc;
  const lower = arc.map((distance) => -flat - distance).reverse();
  return [...lower, ...middle, ...ends.map((distance) => flat + distance)];
}

/** Where a place on the cube's skin (from the box's middle) lands on the rounded box. */
export function onRoundedBox(
  cube: readonly number[],
  half: readonly number[],
  radius: number,
): BoxPlace {
  const inner = half.map((extent) => extent - radius);
  const core = cube.map((value, k) => Math.min(inner[k] ?? 0, Math.max(-(inner[k] ?? 0), value)));
  const away = cube.map((value, k) => value - (core[k] ?? 0));
  const reach = Math.hypot(...away) || 1;
  const out = vector((k) => (away[k] ?? 0) / reach);
  return {
    at: vector((k) => (core[k] ?? 0) + out[k] * radius),
    out,
    part: vector((k) => (cube[k] ?? 0) / (half[k] || 1)),
  };
}

/** The grain runs along the longer way of each side. */
function uvOf(
  cube: readonly number[],
  across: number,
  up: number,
  half: readonly number[],
): [number, number] {
  const [first, second] = (half[across] ?? 0) >= (half[up] ?? 0) ? [across, up] : [up, across];
  return [cube[first] ?? 0, cube[second] ?? 0];
}

const vector = (value: (axis: 0 | 1 | 2) => number): Vector => [value(0), value(1), value(2)];
