import type { BufferGeometry } from 'three';
import type { Shape } from '@/utils/studio/pieces/shape';
import type { Vector } from '@/utils/studio/space';
import { addBall } from '../ball';
import { createMesh, type Mesh, toGeometry } from '../mesh';
import type { ShapeOptions } from '../options';
import { addRoundedBox, onRoundedBox } from '../rounded-box';
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
    ? Math.max(Math.min(size[0] / tufts[0], depth / tufts[1]) / 8, 0.8 / detail)
    : cell;
  addRoundedBox(mesh, {
    size,
    radius: round,
    arcSteps: Math.round(Math.min(5, Math.max(2, round * detail * 1.2))),
    cell: Math.max(0.006, Math.min(cell, tuftCell)),
    ...(channels ? { cellAlongX: size[0] / (channels * (detail > 25 ? 8 : 6)) } : {}),
    ...upholstery,
  });
  if (cushion.piping) addPiping(mesh, cushion, upholstery, detail);
  if (tufts) addButtons(mesh, cushion, tufts, upholstery);
  return toGeometry(mesh, 1.2);
}

const place = ({ size, round }: Cushion, cube: Vector) => {
  const half = size.map((length) => length / 2);
  return onRoundedBox(cube, half, Math.min(round, ...half));
};

/** A cord around the front and around its opposite, where the sides are sewn on. */
function addPiping(mesh: Mesh, cushion: Cushion, { move }: Upholstery, detail: number): void {
  const axis = cushion.front === 'face' ? 2 : 1;
  const half: Vector = [cushion.size[0] / 2, cushion.size[1] / 2, cushion.size[2] / 2];
  const fine = cushion.bend ? 0.3 : 0.12;
  const steps = Math.max(4, Math.round(fine * detail * Math.max(...cushion.size) * 4));
  for (const end of [1, -1]) {
    const path = squareLoop(steps).map(([a, b]): Vector => {
      const cube: Vector =
        axis === 1
          ? [a * half[0], end * half[1], b * half[2]]
          : [a * half[0], b * half[1], end * half[2]];
      const at = move(place(cushion, cube));
      return [at[0], at[1] + half[1], at[2]];
    });
    addSweep(mesh, {
      path,
      radius: () => PIPING_RADIUS,
      sides: detail > 60 ? 6 : 4,
      closed: true,
    });
  }
}

/** Around the square -1..1, closer together at its corners. */
function squareLoop(steps: number): [number, number][] {
  const side = Array.from({ length: steps }, (_, step) => -Math.cos((step / steps) * Math.PI));
  return [
    ...side.map((t): [number, number] => [t, 1]),
    ...side.map((t): [number, number] => [1, -t]),
    ...side.map((t): [number, number] => [-t, -1]),
    ...side.map((t): [number, number] => [-1, t]),
  ];
}

function addButtons(
  mesh: Mesh,
  cushion: Cushion,
  tufts: readonly [number, number],
  { move }: Upholstery,
): void {
  const [x, y, z] = [cushion.size[0] / 2, cushion.size[1] / 2, cushion.size[2] / 2];
  const face = cushion.front === 'face';
  for (const [u, v] of buttonsOf(tufts)) {
    const at = move(place(cushion, face ? [u * x, v * y, z] : [u * x, y, v * z]));
    addBall(mesh, {
      at: vectors.add(at, [0, y, 0]),
      size: face ? [0.024, 0.024, 0.014] : [0.024, 0.014, 0.024],
      sides: 8,
    });
  }
}
