import {
  Box3,
  Group,
  Mesh,
  MeshStandardMaterial,
  PerspectiveCamera,
  PlaneGeometry,
  Scene,
  Sphere,
  Vector3,
} from 'three';
import { buildPiece } from '../../utils/studio/model/build-piece';
import type { Finishes } from '../../utils/studio/model/default-finishes';
import type { Materials } from '../../utils/studio/model/materials/create-materials';
import type { Piece } from '../../utils/studio/pieces/spec';
import type { Shot } from './page';

/** A piece on its floor, before its wall, and the camera. */
export interface StudioSet {
  scene: Scene;
  camera: PerspectiveCamera;
  middle: Vector3;
  radius: number;
  triangles: number;
}

interface SetOptions {
  piece: Piece;
  shot: Shot;
  finishes: Finishes;
  materials: Materials;
}

export function createSet({ piece, shot, finishes, materials }: SetOptions): StudioSet {
  const scene = new Scene();
  const size = Math.max(piece.size.width, piece.size.height, piece.size.depth);
  const detail = Math.min(90, (shot.width * 0.75 * shot.near) / size / 6);
  const placed = {
    id: piece.id,
    piece: piece.id,
    at: [0, 0, 0] as const,
    turn: 0,
    seed: shot.seed,
  };
  const group = new Group().add(buildPiece({ piece, placed, finishes, materials, detail }));
  const turned = piece.stands === 'wall' ? shot.turn * 0.6 : shot.turn;
  group.rotation.y = turned;
  group.updateMatrixWorld(true);
  scene.add(group);
  const bounds = new Box3().setFromObject(group);
  const { center, radius } = bounds.getBoundingSphere(new Sphere());
  const walls = surroundings(piece, bounds);
  walls.rotation.y = piece.stands === 'wall' ? turned : 0;
  scene.add(walls);
  const camera = cameraFor(bounds, shot, piece);
  return { scene, camera, middle: center, radius, triangles: trianglesOf(group) };
}

/** Looks at the middle from where all corners of the bounds are just seen. */
function cameraFor(bounds: Box3, shot: Shot, piece: Piece): PerspectiveCamera {
  const camera = new PerspectiveCamera(30, shot.width / shot.height, 0.05, 60);
  const middle = bounds.getCenter(new Vector3());
  const rise = { floor: 0.24, flat: 0.5, wall: 0.06, ceiling: -0.1, surface: 0.22 }[piece.stands];
  let distance = bounds.getSize(new Vector3()).length() * 2;
  for (let round = 0; round < 4; round++) {
    camera.position.set(0, Math.sin(rise) * distance, Math.cos(rise) * distance).add(middle);
    camera.lookAt(middle);
    camera.updateMatrixWorld(true);
    distance *=
      Math.max(...cornersOf(bounds).map((corner) => reachOf(corner.project(camera)))) / 0.86;
  }
  camera.zoom = shot.near;
  return camera;
}

const reachOf = ({ x, y }: Vector3) => Math.max(Math.abs(x), Math.abs(y));

function cornersOf({ min, max }: Box3): Vector3[] {
  return [min.x, max.x].flatMap((x) =>
    [min.y, max.y].flatMap((y) => [min.z, max.z].map((z) => new Vector3(x, y, z))),
  );
}

/** A floor and a wall; things that hang from a ceiling get neither. */
function surroundings(piece: Piece, bounds: Box3): Group {
  const group = new Group();
  const plane = (colour: string, shadows = true) => {
    const mesh = new Mesh(
      new PlaneGeometry(30, 30),
      new MeshStandardMaterial({ color: colour, roughness: 0.95 }),
    );
    mesh.receiveShadow = shadows;
    group.add(mesh);
    return mesh;
  };
  // Pale and without shadows: few lamps would draw the piece on it.
  const wall = plane('#efece6', piece.stands === 'wall');
  wall.position.z = piece.stands === 'wall' ? -0.001 : bounds.min.z - 0.35;
  if (piece.stands === 'ceiling' || piece.stands === 'wall') return group;
  plane('#c4ad90').rotation.x = -Math.PI / 2;
  return group;
}

function trianglesOf(group: Group): number {
  let count = 0;
  group.traverse((child) => {
    if (child instanceof Mesh) count += (child.geometry.index?.count ?? 0) / 3;
  });
  return Math.round(count);
}
