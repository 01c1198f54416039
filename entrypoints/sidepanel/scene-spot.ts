/** Where a new piece goes: the best place that is free. */
import { addPiece } from '@/utils/studio/edit-scene';
import { type Box, boxesTouch, boxOf } from '@/utils/studio/layout/box';
import { type Ground, groundOf, touchesOutline } from '@/utils/studio/layout/ground';
import { distanceTo, shareSeen } from '@/utils/studio/layout/sight';
import { wallsOf } from '@/utils/studio/layout/walls';
import { findPiece } from '@/utils/studio/pieces/registry';
import type { Piece } from '@/utils/studio/pieces/spec';
import type { Placed, Scene } from '@/utils/studio/scene';
import type { FloorPoint } from '@/utils/studio/space';
import { settled } from './scene-place';

/** Metres from the camera at which a piece is seen best. */
const BEST_DISTANCE = 3;
/** Metres between the places on a wall that are tried. */
const WALL_STEP = 0.25;

/** A scene with one more piece, where it is seen and touches nothing if there is such a place. */
export function addAtBestSpot(scene: Scene, pieceId: string): Scene {
  const piece = findPiece(pieceId);
  if (!piece) return scene;
  const ground = groundOf(scene.calibration, scene.keepOut);
  const boxes = boxesOf(scene);
  const tried = placesFor(piece, scene, ground).map((place) => {
    const added = withPiece(scene, pieceId, place);
    const placed = added.placed.at(-1);
    return { added, worth: placed ? worthOf(piece, placed, ground, boxes) : -Infinity };
  });
  const [first] = tried;
  if (!first) return withPiece(scene, pieceId, [0, (ground.room.back + ground.room.front) / 2]);
  return tried.reduce((best, one) => (one.worth > best.worth ? one : best), first).added;
}

function withPiece(scene: Scene, pieceId: string, place: FloorPoint): Scene {
  const added = addPiece(scene, pieceId, place);
  return settled(added, added.placed.at(-1)?.id ?? '');
}

function boxesOf(scene: Scene): readonly { box: Box; piece: Piece }[] {
  return scene.placed.flatMap((placed) => {
    const piece = findPiece(placed.piece);
    return piece ? [{ box: boxOf(piece, placed), piece }] : [];
  });
}

function placesFor(piece: Piece, scene: Scene, ground: Ground): readonly FloorPoint[] {
  if (piece.stands === 'wall') return placesOnWalls(ground);
  if (piece.stands !== 'surface') return ground.floor;
  const tops = boxesOf(scene).flatMap(({ box, piece: host }): FloorPoint[] =>
    host.surface === undefined ? [] : [[box.x, box.z]],
  );
  return tops.length > 0 ? tops : ground.floor;
}

function placesOnWalls({ room }: Ground): readonly FloorPoint[] {
  return wallsOf(room).flatMap(({ wall, from, to }) => {
    const count = Math.max(0, Math.floor((to - from) / WALL_STEP));
    return Array.from({ length: count }, (_, n): FloorPoint => {
      const along = from + (n + 0.5) * WALL_STEP;
      return wall === 'back' ? [along, room.back] : [room[wall] ?? 0, along];
    });
  });
}

/** Free and whole in the photo first, then neither too near nor too far. */
function worthOf(
  piece: Piece,
  placed: Placed,
  { camera, blocked, windowZones }: Ground,
  boxes: readonly { box: Box; piece: Piece }[],
): number {
  const box = boxOf(piece, placed);
  const inTheWay = boxes.filter(({ box: other }) => boxesTouch(box, other)).length;
  const stands = piece.stands === 'floor' || piece.stands === 'flat';
  const shut = stands && blocked.some((outline) => touchesOutline(box, outline)) ? 1 : 0;
  const dark = windowZones.filter((zone) => boxesTouch(box, zone)).length;
  const off = Math.abs(distanceTo(box) - BEST_DISTANCE) / BEST_DISTANCE;
  return 4 * shareSeen(camera, box) - 4 * inTheWay - 6 * shut - 2 * dark - off;
}
