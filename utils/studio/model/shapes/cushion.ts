import type { BufferGeometry } from 'three';
import type { Shape } from '@/utils/studio/pieces/shape';
import type { Vector } from '@/utils/studio/space';
import { addBall } from '../ball';
import { createMesh, type Mesh, toGeometry } from '../mesh';
import type { ShapeOptions } from '../options';
import {
  addRoundedBox,
  type BoxPlace,
  halvesOf,
  linesOfBox,
  onRoundedBox,
  type RoundedBox,
} from '../rounded-box';
import { addSweep } from '../sweep';
import { buttonsOf, type Upholstery, upholster } from '../upholstery';
import * as vectors from '../vectors';

type Cushion = Extract<Shape, { kind: 'cushion' }>;

const PIPING_RADIUS = 0.0045;

export function buildCushion(cushion: Cushion, { detail, seed }: ShapeOptions): BufferGeometry {
  const mesh = createMesh();
  const { size, round, channels, tufts } = cushion;
  const upholstery = upholster(cushion, seed, detail);
  const cell = Math.max((cushion.creases ?? 0.3) > 0.15 ? 1.4 / detail : 2 / detail, 0.012);
  const depth = cushion.front === 'face' ? size[1] : size[2];
  const tuftCell = tufts
    ? Math.max(Math.min(size[0] / tufts[0], depth / tufts[1]) / 9, 0.35 / detail)
    : cell;
  const box: RoundedBox = {
    size,
    radius: round,
    arcSteps: Math.round(Math.min(5, Math.max(2, round * detail * 1.2))),
    cell: Math.max(0.006, Math.min(cell, tuftCell)),
    ...(channels ? { cellAlongX: size[0] / (channels * (detail > 25 ? 8 : 6)) } : {}),
    ...upholstery,
  };
  addRoundedBox(mesh, box);
  if (cushion.piping && detail > 10) addPiping(mesh, cushion, box);
  if (tufts) addButtons(mesh, cushion, tufts, upholstery);
  return toGeometry(mesh, 1.2);
}

const placeOn = ({ size, round }: Cushion, cube: Vector): BoxPlace => {
  const half = halvesOf(size);
  return onRoundedBox(cube, half, Math.min(round, ...half));
};

/**
 * A cord around the front and around its opposite, where the sides are sewn on. It bends where the
 * mesh below it does, so that it never sinks in.
 */
function addPiping(mesh: Mesh, cushion: Cushion, box: RoundedBox): void {
  const [across, along, out] =
    cushion.front === 'face' ? ([0, 1, 2] as const) : ([0, 2, 1] as const);
  const lines = linesOfBox(box);
  const half = halvesOf(cushion.size);
  for (const end of [1, -1]) {
    const path = around(lines[across], lines[along]).map(([a, b]): Vector => {
      const cube: [number, number, number] = [0, 0, 0];
      cube[across] = a;
      cube[along] = b;
      cube[out] = end * half[out];
      const place = placeOn(cushion, cube);
      const at = vectors.along(place.at, place.out, PIPING_RADIUS * 0.2);
      return vectors.add(box.move?.({ ...place, at }) ?? at, [0, half[1], 0]);
    });
    addSweep(mesh, { path, radius: () => PIPING_RADIUS, sides: 4, closed: true });
  }
}

/** Around a rectangle, stopping at every line. */
function around(columns: readonly number[], rows: readonly number[]): [number, number][] {
  const [left = 0, bottom = 0] = [columns[0], rows[0]];
  const [right = 0, top = 0] = [columns[columns.length - 1], rows[rows.length - 1]];
  return [
    ...columns.slice(0, -1).map((x): [number, number] => [x, top]),
    ...rows
      .slice(1)
      .reverse()
      .map((y): [number, number] => [right, y]),
    ...columns
      .slice(1)
      .reverse()
      .map((x): [number, number] => [x, bottom]),
    ...rows.slice(0, -1).map((y): [number, number] => [left, y]),
  ];
}

function addButtons(
  mesh: Mesh,
  cushion: Cushion,
  tufts: readonly [number, number],
  { move }: Upholstery,
): void {
  const [x, y, z] = halvesOf(cushion.size);
  const face = cushion.front === 'face';
  for (const [u, v] of buttonsOf(tufts)) {
    const at = move(placeOn(cushion, face ? [u * x, v * y, z] : [u * x, y, v * z]));
    addBall(mesh, {
      at: vectors.add(at, [0, y, 0]),
      size: face ? [0.024, 0.024, 0.014] : [0.024, 0.014, 0.024],
      sides: 8,
    });
  }
}
