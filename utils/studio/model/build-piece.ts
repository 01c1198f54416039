import {
  Box3,
  type BufferGeometry,
  Euler,
  Group,
  Matrix4,
  Mesh,
  type MeshStandardMaterial,
} from 'three';
import type { Slot } from '../finish';
import { type Part, type Piece, sizeOf } from '../pieces/spec';
import { createRandom, partSeed } from '../random';
import type { Placed } from '../scene';
import { buildShape } from './build-shape';
import { bulge } from './bulge';
import type { Finishes } from './default-finishes';
import type { Drawn, Materials } from './materials/create-materials';
import { mergeGeometries } from './merge-geometries';
import { recoloured } from './recolour';

/** What a piece's group says of itself in `userData`. */
export interface PieceMarks {
  /** `id` of the `Placed`. */
  placedId: string;
  /** Lies on the floor: lights from below must pass through it. */
  isRug: boolean;
}

interface PieceOptions {
  piece: Piece;
  placed: Placed;
  finishes: Finishes;
  materials: Materials;
  /** Cells of mesh for every metre: about 40 up close, 8 far away. */
  detail: number;
}

/**
 * A piece as three.js objects: one mesh for each of its materials, standing where it was placed.
 * `userData` holds `PieceMarks`.
 */
export function buildPiece(options: PieceOptions): Group {
  const { piece, placed } = options;
  const group = new Group();
  for (const [material, geometries] of geometriesByMaterial(options)) {
    const mesh = new Mesh(mergeGeometries(geometries), material);
    for (const geometry of geometries) geometry.dispose();
    mesh.castShadow = !material.transparent;
    mesh.receiveShadow = true;
    group.add(mesh);
  }
  group.position.set(...placed.at);
  group.rotation.y = placed.turn;
  const marks: PieceMarks = { placedId: placed.id, isRug: piece.kind === 'rug' };
  Object.assign(group.userData, marks);
  return group;
}

function geometriesByMaterial(options: PieceOptions): Map<MeshStandardMaterial, BufferGeometry[]> {
  const { piece, placed, materials, detail } = options;
  const size = sizeOf(piece, placed.width);
  const groups = new Map<MeshStandardMaterial, BufferGeometry[]>();
  piece.parts(size, placed.seed).forEach((part, index) => {
    const seed = partSeed(placed.seed, index);
    const geometry = buildShape(part.shape, { detail, seed });
    const drawn = drawnOf(part, seed);
    if (!drawn) shiftTexture(geometry, seed);
    const finish = finishOf(options, part.slot);
    if (finish.kind === 'mirror') bulge(geometry);
    geometry.applyMatrix4(standing(part));
    if (piece.stands === 'floor') darkenFoot(geometry);
    const material = materials.of(finish, drawn, part.shape.kind === 'curtain');
    const group = groups.get(material);
    if (group) group.push(geometry);
    else groups.set(material, [geometry]);
  });
  return groups;
}

function finishOf({ finishes, placed }: PieceOptions, slot: Slot) {
  const colour = placed.colours?.[slot];
  return colour ? recoloured(finishes[slot], colour) : finishes[slot];
}

function standing({ at, turn = [0, 0, 0] }: Part): Matrix4 {
  return new Matrix4().makeRotationFromEuler(new Euler(...turn, 'XYZ')).setPosition(...at);
}

function drawnOf({ shape }: Part, seed: number): Drawn | undefined {
  if (shape.kind === 'rug') return { size: shape.size, hide: shape.hide, seed: 1 };
  return shape.kind === 'picture' ? { size: shape.size, seed } : undefined;
}

/** Light that the floor and what stands around takes from a part that stands on it. */
const FOOT_DARKER = 0.42;
const FOOT_METRES = 0.09;
/** Parts taller than this are darkened less: few corners carry the change far up. */
const FOOT_TALL = 0.3;

/** The lowest hand's breadth of what stands on the floor lies in shade that few lights don't tell. */
function darkenFoot(geometry: BufferGeometry): void {
  geometry.computeBoundingBox();
  const { min, max } = geometry.boundingBox ?? new Box3();
  if (min.y > FOOT_METRES) return;
  const most = FOOT_DARKER * Math.min(1, FOOT_TALL / (max.y - min.y));
  const [place, tint] = [geometry.getAttribute('position'), geometry.getAttribute('color')];
  for (let corner = 0; corner < place.count; corner++) {
    const kept = 1 - most * Math.exp(-Math.max(0, place.getY(corner)) / FOOT_METRES);
    const [red, green, blue] = [tint.getX(corner), tint.getY(corner), tint.getZ(corner)];
    tint.setXYZ(corner, red * kept, green * kept, blue * kept);
  }
}

/** No two boards are cut from the same place. */
function shiftTexture(geometry: BufferGeometry, seed: number): void {
  const random = createRandom(seed);
  const [u, v] = [random() * 4, random() * 4];
  const uv = geometry.getAttribute('uv');
  for (let corner = 0; corner < uv.count; corner++)
    uv.setXY(corner, uv.getX(corner) + u, uv.getY(corner) + v);
}
