import type { BufferGeometry } from 'three';
import type { Shape } from '@/utils/studio/pieces/shape';
import { createRandom, type Random } from '@/utils/studio/random';
import type { Vector } from '@/utils/studio/space';
import { addGrid, createMesh, type Mesh, type Tint, toGeometry } from '../mesh';

type Books = Extract<Shape, { kind: 'books' }>;

/** Cloth and paper covers; most of a shelf is quiet. */
const covers: readonly Tint[] = [
  [0.86, 0.82, 0.74],
  [0.72, 0.66, 0.56],
  [0.93, 0.91, 0.87],
  [0.2, 0.22, 0.25],
  [0.12, 0.16, 0.22],
  [0.35, 0.16, 0.11],
  [0.42, 0.3, 0.17],
  [0.17, 0.23, 0.19],
  [0.45, 0.47, 0.45],
  [0.6, 0.32, 0.2],
  [0.33, 0.38, 0.44],
  [0.8, 0.72, 0.58],
];
const pages: Tint = [0.9, 0.87, 0.8];

export function buildBooks(books: Books, { seed }: { seed: number }): BufferGeometry {
  const mesh = createMesh();
  const random = createRandom(seed);
  if (books.lying) addStack(mesh, books.size, random);
  else addRow(mesh, books.size, random);
  return toGeometry(mesh, 0.9);
}

/** Side by side, spines to the front, some shorter, the last one leaning. */
function addRow(mesh: Mesh, [width, height, depth]: Vector, random: Random): void {
  let x = -width / 2;
  let run = 0;
  let [tall, deep, tint] = [height, depth, pick(random)];
  while (x < width / 2 - 0.008) {
    if (run-- <= 0) {
      run = random() < 0.3 ? 2 + random() * 4 : 0;
      [tall, deep, tint] = [
        height * (0.68 + random() * 0.32),
        depth * (0.75 + random() * 0.2),
        pick(random),
      ];
    }
    const thick = Math.min(0.012 + random() ** 1.6 * 0.035, width / 2 - x);
    addBook(mesh, {
      at: [x + thick / 2, 0, depth / 2 - deep / 2 - random() * depth * 0.04],
      size: [thick - 0.0012, tall, deep],
      tint,
    });
    x += thick;
  }
}

function addStack(mesh: Mesh, [width, height, depth]: Vector, random: Random): void {
  let y = 0;
  while (y < height - 0.006) {
    const thick = Math.min(0.014 + random() * 0.024, height - y);
    const shrink = 0.78 + random() * 0.2;
    const turn = (random() - 0.5) * 0.22;
    addBook(mesh, {
      at: [0, y, 0],
      size: [width * shrink * 0.94, thick - 0.0006, depth * shrink * 0.94],
      tint: pick(random),
      lying: turn,
    });
    y += thick;
  }
}

const pick = (random: Random): Tint => covers[Math.floor(random() * covers.length)] ?? pages;

interface Book {
  at: Vector;
  size: Vector;
  tint: Tint;
  /** Lies flat with its spine to the front, turned by so much about y. */
  lying?: number;
}

/** A cover of three boards around a block of pages. Standing: thick along x, spine at +z. */
function addBook(mesh: Mesh, { at, size, tint, lying }: Book): void {
  const [thick, tall, deep] = lying === undefined ? size : [size[1], size[0], size[2]];
  const board = Math.min(0.0025, thick / 5);
  const stand = (point: Vector): Vector => {
    if (lying === undefined) return [at[0] + point[0], at[1] + point[1], at[2] + point[2]];
    const [x, y, z] = [point[1] - tall / 2, thick / 2 - point[0], point[2]];
    const [cos, sin] = [Math.cos(lying), Math.sin(lying)];
    return [at[0] + x * cos + z * sin, at[1] + y, at[2] - x * sin + z * cos];
  };
  const block = (from: Vector, to: Vector, colour: Tint) => addBlock(mesh, from, to, stand, colour);
  const half = thick / 2;
  block([-half, 0, -deep / 2], [-half + board, tall, deep / 2 - board], tint);
  block([half - board, 0, -deep / 2], [half, tall, deep / 2 - board], tint);
  block(
    [-half + board, 0.003, -deep / 2 + 0.004],
    [half - board, tall - 0.003, deep / 2 - board],
    pages,
  );
  addSpine(mesh, half, tall, deep / 2 - board, stand, tint);
}

/** Slightly round, with two darker bands for a title. */
function addSpine(
  mesh: Mesh,
  half: number,
  tall: number,
  z: number,
  stand: (point: Vector) => Vector,
  tint: Tint,
): void {
  const bands = [0, 0.12, 0.14, 0.2, 0.22, 0.72, 0.75, 0.86, 0.88, 1];
  const darker: Tint = [tint[0] * 0.75, tint[1] * 0.72, tint[2] * 0.68];
  addGrid(mesh, 4, bands.length - 1, (column, row) => {
    const turn = (column / 4 - 0.5) * Math.PI;
    const y = (bands[row] ?? 0) * tall;
    return {
      at: stand([Math.sin(turn) * half, y, z + Math.cos(turn) * Math.min(0.004, half)]),
      uv: [y, column * half],
      tint: row === 2 || row === 3 || row === 6 || row === 7 ? darker : tint,
    };
  });
}

const blockSides: readonly (readonly [number, number, number, 0 | 1])[] = [
  [0, 1, 2, 1],
  [1, 0, 2, 0],
  [1, 2, 0, 1],
  [2, 1, 0, 0],
  [2, 0, 1, 1],
  [0, 2, 1, 0],
];

function addBlock(
  mesh: Mesh,
  from: Vector,
  to: Vector,
  stand: (point: Vector) => Vector,
  tint: Tint,
): void {
  for (const [across, up, out, end] of blockSides)
    addGrid(mesh, 1, 1, (column, row) => {
      const point: [number, number, number] = [0, 0, 0];
      point[across] = (column === 0 ? from : to)[across] ?? 0;
      point[up] = (row === 0 ? from : to)[up] ?? 0;
      point[out] = (end === 0 ? from : to)[out] ?? 0;
      return { at: stand(point), uv: [point[across] ?? 0, point[up] ?? 0], tint };
    });
}
