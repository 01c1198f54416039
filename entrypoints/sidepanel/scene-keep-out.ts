import { removePiece } from '@/utils/studio/edit-scene';
import { boxOf } from '@/utils/studio/layout/box';
import { touchesOutline } from '@/utils/studio/layout/ground';
import { addKeepOut } from '@/utils/studio/mark-scene';
import { findPiece } from '@/utils/studio/pieces/registry';
import type { Placed, Scene } from '@/utils/studio/scene';
import type { FloorPoint } from '@/utils/studio/space';

/** Marks floor that stays free, and takes away what stands there now. */
export function clearFloor(scene: Scene, outline: readonly FloorPoint[]): Scene {
  const gone = scene.placed.filter((placed) => standsOn(placed, outline));
  return addKeepOut(
    gone.reduce((left, { id }) => removePiece(left, id), scene),
    outline,
  );
}

function standsOn(placed: Placed, outline: readonly FloorPoint[]): boolean {
  const piece = findPiece(placed.piece);
  if (!piece || (piece.stands !== 'floor' && piece.stands !== 'flat')) return false;
  return touchesOutline(boxOf(piece, placed), outline);
}
