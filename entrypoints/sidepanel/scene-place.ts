/** Where a key or a dragging hand takes a piece. */
import { castToHeight, castToWall, eyeOf, project } from '@/utils/studio/camera/projection';
import { movePiece, raisePiece } from '@/utils/studio/edit-scene';
import { type Box, boxOf, isPointOn } from '@/utils/studio/layout/box';
import { wallsOf } from '@/utils/studio/layout/walls';
import { findPiece, pieces } from '@/utils/studio/pieces/registry';
import type { Piece } from '@/utils/studio/pieces/spec';
import type { Placed, Scene } from '@/utils/studio/scene';
import type { Calibration, FloorPoint, Point, Vector } from '@/utils/studio/space';

/** As the person sees it in the photo. */
export type Way = 'left' | 'right' | 'away' | 'nearer';

const QUARTER = Math.PI / 2;

const find = (scene: Scene, id: string) => scene.placed.find((one) => one.id === id);

/** Moves a piece a little; one that hangs on a wall goes along it, up or down. No wall draws it near. */
export function nudgePiece(scene: Scene, id: string, way: Way, metres: number): Scene {
  const placed = find(scene, id);
  const piece = placed && findPiece(placed.piece);
  if (!placed || !piece) return scene;
  const [x, y, z] = placed.at;
  const onWall = piece.stands === 'wall';
  if (onWall && (way === 'away' || way === 'nearer')) {
    return raisePiece(scene, id, y + (way === 'away' ? metres : -metres));
  }
  const step = stepOf(way, onWall ? placed.turn : scene.calibration.camera.yaw, metres);
  const loose = pieces.map((one) => (one === piece ? { ...one, back: 'free' as const } : one));
  return settled(movePiece(scene, id, [x + step[0], z + step[1]], loose), id);
}

/** A step along the room's axis that is nearest to what the person means. @param turn radians */
function stepOf(way: Way, turn: number, metres: number): FloorPoint {
  const angle = Math.round(turn / QUARTER) * QUARTER;
  const [sin, cos] = [Math.sin(angle) * metres, Math.cos(angle) * metres];
  const steps: Record<Way, FloorPoint> = {
    left: [-cos, sin],
    right: [cos, -sin],
    away: [-sin, -cos],
    nearer: [sin, cos],
  };
  return steps[way];
}

/** Where a piece touches what it stands on or hangs from, in pixels of the calibration. */
export function footOf({ calibration }: Scene, { at }: Placed): Point {
  return project(calibration.camera, at);
}

/** Moves a piece so that its foot is seen at a pixel; as it was where the room has no such place. */
export function dragPiece(scene: Scene, id: string, foot: Point): Scene {
  const placed = find(scene, id);
  const piece = placed && findPiece(placed.piece);
  if (!placed || !piece) return scene;
  if (piece.stands === 'wall') {
    const hit = wallSeenAt(scene.calibration, foot);
    if (!hit) return scene;
    const moved = movePiece(scene, id, [hit[0], hit[2]]);
    return piece.kind === 'curtains' ? moved : raisePiece(moved, id, hit[1]);
  }
  const hit = placeSeenAt(scene, placed, piece, foot);
  return hit ? settled(movePiece(scene, id, [hit[0], hit[2]]), id) : scene;
}

/** What the foot would stand on at a pixel: a small thing any top that is seen there, or the floor. */
function placeSeenAt(scene: Scene, placed: Placed, piece: Piece, foot: Point): Vector | undefined {
  const { camera } = scene.calibration;
  if (piece.stands !== 'surface') return castToHeight(camera, foot, placed.at[1]);
  const tops = topsIn(scene, placed.id).sort((a, b) => b.height - a.height);
  for (const { box, height } of tops) {
    const hit = castToHeight(camera, foot, height);
    if (hit && isPointOn(box, [hit[0], hit[2]])) return hit;
  }
  return castToHeight(camera, foot, 0);
}

/** What small things may stand on. */
function topsIn(scene: Scene, exceptId: string): { box: Box; height: number }[] {
  return scene.placed.flatMap((host) => {
    const piece = host.id === exceptId ? undefined : findPiece(host.piece);
    if (piece?.surface === undefined) return [];
    return [{ box: boxOf(piece, host), height: host.at[1] + piece.surface }];
  });
}

/** The point of the nearest wall behind a pixel. */
function wallSeenAt({ camera, room }: Calibration, pixel: Point): Vector | undefined {
  const eye = eyeOf(camera);
  const far = ([x, y, z]: Vector) => Math.hypot(x - eye[0], y - eye[1], z - eye[2]);
  return wallsOf(room)
    .flatMap(({ wall }) => {
      const hit = castToWall(camera, room, wall, pixel);
      return hit ? [hit] : [];
    })
    .sort((a, b) => far(a) - far(b))[0];
}

/** A small thing comes to stand on what is under it now, else on the floor. */
export function settled(scene: Scene, id: string): Scene {
  const placed = find(scene, id);
  if (!placed || findPiece(placed.piece)?.stands !== 'surface') return scene;
  const [x, , z] = placed.at;
  const under = topsIn(scene, id).filter(({ box }) => isPointOn(box, [x, z]));
  const height = Math.max(0, ...under.map((top) => top.height));
  const standing = { ...placed, at: [x, height, z] as const };
  return { ...scene, placed: scene.placed.map((one) => (one === placed ? standing : one)) };
}
