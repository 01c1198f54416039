import { BufferAttribute, BufferGeometry } from 'three';
import type { Vector } from '../space';
import { weldedNormals } from './normals';

/** Multiplies the material's colour; above 1 lightens. */
export type Tint = readonly [red: number, green: number, blue: number];

/** One corner of a surface. `uv` is in metres, so that textures keep their real size. */
export interface Corner {
  at: Vector;
  uv: readonly [number, number];
  /** Grey, or a colour; default 1. */
  tint?: number | Tint;
}

/** A surface while it is being made. */
export interface Mesh {
  positions: number[];
  uvs: number[];
  tints: number[];
  indices: number[];
}

export function createMesh(): Mesh {
  return { positions: [], uvs: [], tints: [], indices: [] };
}

/** @returns the index of the corner */
export function addCorner(mesh: Mesh, { at, uv, tint = 1 }: Corner): number {
  mesh.positions.push(at[0], at[1], at[2]);
  mesh.uvs.push(uv[0], uv[1]);
  if (typeof tint === 'number') mesh.tints.push(tint, tint, tint);
  else mesh.tints.push(tint[0], tint[1], tint[2]);
  return mesh.positions.length / 3 - 1;
}

/**
 * Adds `columns` x `rows` quads. `corner` is asked for column 0..columns and row 0..rows; the
 * surface faces the side from which columns run right and rows run up.
 */
export function addGrid(
  mesh: Mesh,
  columns: number,
  rows: number,
  corner: (column: number, row: number) => Corner,
): void {
  const first = mesh.positions.length / 3;
  for (let row = 0; row <= rows; row++)
    for (let column = 0; column <= columns; column++) addCorner(mesh, corner(column, row));
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const a = first + row * (columns + 1) + column;
      const d = a + columns + 1;
      mesh.indices.push(a, a + 1, d + 1, a, d + 1, d);
    }
}

/** Smooth where neighbouring faces meet at less than `sharp` radians, an edge where they don't. */
export function toGeometry(mesh: Mesh, sharp = 0.7): BufferGeometry {
  const geometry = new BufferGeometry();
  const positions = new Float32Array(mesh.positions);
  geometry.setIndex(mesh.indices);
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  geometry.setAttribute(
    'normal',
    new BufferAttribute(weldedNormals(positions, mesh.indices, Math.cos(sharp)), 3),
  );
  geometry.setAttribute('uv', new BufferAttribute(new Float32Array(mesh.uvs), 2));
  geometry.setAttribute('color', new BufferAttribute(new Float32Array(mesh.tints), 3));
  return geometry;
}
