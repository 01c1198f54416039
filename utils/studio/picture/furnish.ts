import { Group, Mesh, type Object3D, type Texture } from 'three';
import { project } from '../camera/projection';
import { buildPiece } from '../model/build-piece';
import type { Finishes } from '../model/default-finishes';
import { createMaterials, type Materials } from '../model/materials/create-materials';
import { findPiece } from '../pieces/registry';
import type { Placed, Scene } from '../scene';
import type { Camera } from '../space';
import { letFloorLightPass } from './beam-lights';
import { createIdleMaps, shareProgram } from './share-program';

/** The pieces of a scene, kept from one picture to the next while they stay what they are. */
export interface Stock {
  /** All pieces of the scene, where they stand. Pieces that no longer exist are left out. */
  furnish(scene: Scene, finishes: Finishes, camera: Camera): Furnished;
  dispose(): void;
}

export interface Furnished {
  group: Group;
  triangles: number;
}

/** Mesh cells a metre for a piece that is one pixel of the picture large per millimetre. */
const FINEST = 44;
const COARSEST = 8;
/** Pixels of the picture that a cell should cover. */
const PIXELS_PER_CELL = 7;

/** @param environment what shiny parts mirror */
export function createStock(environment: Texture): Stock {
  const kept = new Map<string, Group>();
  const group = new Group();
  const idle = createIdleMaps();
  let materials = createMaterials({ environment });
  let madeWith = '';
  const drop = (keep: ReadonlySet<string>) => {
    for (const [key, piece] of kept) {
      if (keep.has(key)) continue;
      disposeOf(piece);
      kept.delete(key);
    }
  };
  return {
    furnish(scene, finishes, camera) {
      const wanted = JSON.stringify(finishes);
      if (wanted !== madeWith) {
        drop(new Set());
        materials.dispose();
        materials = createMaterials({ environment });
        madeWith = wanted;
      }
      group.clear();
      const used = new Set<string>();
      for (const placed of scene.placed) {
        const detail = detailOf(placed, camera);
        const key = keyOf(placed, detail);
        const piece = kept.get(key) ?? make(placed, finishes, materials, detail);
        if (!piece) continue;
        if (!kept.has(key)) shareProgram(piece, idle);
        kept.set(key, piece);
        used.add(key);
        piece.position.set(...placed.at);
        piece.rotation.y = placed.turn;
        group.add(piece);
      }
      drop(used);
      group.updateMatrixWorld(true);
      return { group, triangles: trianglesOf(group) };
    },
    dispose() {
      group.clear();
      drop(new Set());
      materials.dispose();
      idle.dispose();
    },
  };
}

/** What a piece looks like depends on these and not on where it stands. */
function keyOf({ id, piece, width, colours, seed }: Placed, detail: number): string {
  return JSON.stringify([id, piece, width, colours, seed, detail]);
}

function make(placed: Placed, finishes: Finishes, materials: Materials, detail: number) {
  const piece = findPiece(placed.piece);
  if (!piece) return undefined;
  const group = buildPiece({ piece, placed, finishes, materials, detail });
  if (piece.stands === 'flat') letFloorLightPass(group);
  return group;
}

/** Finer meshes for what is near, in few steps so that a drag seldom makes a piece anew. */
function detailOf({ at }: Placed, camera: Camera): number {
  const depth = Math.max(0.8, project(camera, at).depth);
  const pixelsPerMetre = camera.focalLength / depth;
  const fine = Math.min(FINEST, Math.max(COARSEST, pixelsPerMetre / PIXELS_PER_CELL));
  return COARSEST * 2 ** Math.round(Math.log2(fine / COARSEST));
}

function disposeOf(object: Object3D): void {
  object.traverse((part) => {
    if (part instanceof Mesh) part.geometry.dispose();
  });
}

function trianglesOf(group: Group): number {
  let triangles = 0;
  group.traverse((part) => {
    if (!(part instanceof Mesh)) return;
    const { index, attributes } = part.geometry;
    triangles += (index?.count ?? attributes.position?.count ?? 0) / 3;
  });
  return Math.round(triangles);
}
