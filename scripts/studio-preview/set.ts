import {
  Box3,
  Group,
  Mesh,
  MeshStandardMaterial,
  PerspectiveCamera,
  PlaneGeometry,
  Scene,
  Sphere,
  type Vector3,
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
  const detail = Math.min(90, (shot.width * 0.75 * shot.near) / size / 5);
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
  const camera = cameraFor(center, radius / shot.near, shot, piece);
  return { scene, camera, middle: center, radius, triangles: trianglesOf(group) };
}

function cameraFor(middle: Vector3, radius: number, shot: Shot, piece: Piece): PerspectiveCamera {
  const camera = new PerspectiveCamera(30, shot.width / shot.height, 0.05, 40);
  const distance = (radius * 0.92) / Math.sin((15 * Math.PI) / 180);
  const rise = { floor: 0.24, flat: 0.5, wall: 0.06, ceiling: -0.1, surface: 0.22 }[piece.stands];
  camera.position.set(0, Math.sin(rise) * distance, Math.cos(rise) * distance).add(middle);
  camera.lookAt(middle);
  camera.updateMatrixWorld(true);
  return camera;
}

/** A floor and a wall; things that hang from a ceiling get neither. */
function surroundings(piece: Piece, bounds: Box3): Group {
  const group = new Group();
  const plane = (colour: string) => {
    const mesh = new Mesh(
      new PlaneGeometry(30, 30),
      new MeshStandardMaterial({ color: colour, roughness: 0.95 }),
    );
    mesh.receiveShadow = true;
    group.add(mesh);
    return mesh;
  };
  const wall = plane('#dcd9d3');
  wall.position.z = piece.stands === 'wall' ? -0.001 : bounds.min.z - 0.35;
  if (piece.stands === 'ceiling' || piece.stands === 'wall') return group;
  plane('#b9a38a').rotation.x = -Math.PI / 2;
  return group;
}

function trianglesOf(group: Group): number {
  let count = 0;
  group.traverse((child) => {
    if (child instanceof Mesh) count += (child.geometry.index?.count ?? 0) / 3;
  });
  return Math.round(count);
}
