/** Where a piece goes when a hand puts it somewhere. */

import { keepInside, nearestWall, shiftInto, snapToWall } from './keep-inside';
import { boxOf } from './layout/box';
import { alongWall, poseOnWall } from './layout/walls';
import type { Piece } from './pieces/spec';
import type { Placed } from './scene';
import type { FloorPoint, Room } from './space';

/** Metres from a wall piece to the floor and the ceiling. */
const MARGIN = 0.05;

/** A placed piece moved to a floor point; wall pieces go to the nearest wall, at their height. */
export function placeByHand(piece: Piece, placed: Placed, to: FloorPoint, room: Room): Placed {
  if (piece.stands === 'wall') return onWall(piece, placed, to, room);
  const moved = { ...placed, at: [to[0], placed.at[1], to[1]] as const };
  const box = boxOf(piece, moved);
  const snapped = piece.stands === 'floor' && piece.back === 'wall' ? snapToWall(box, room) : box;
  const { x, z, turn } = keepInside(snapped, room);
  return { ...moved, at: [x, placed.at[1], z], turn };
}

/** A wall piece raised or lowered. */
export function atHeight(piece: Piece, placed: Placed, height: number, room: Room): Placed {
  const top = room.ceiling - MARGIN - piece.size.height;
  const y = Math.max(0, Math.min(height, top));
  return { ...placed, at: [placed.at[0], y, placed.at[2]] };
}

function onWall(piece: Piece, placed: Placed, to: FloorPoint, room: Room): Placed {
  const near = nearestWall(room, to);
  if (!near) return placed;
  const { wall, from, to: end } = near.side;
  const along = alongWall(wall, near.pose);
  const reach = (placed.width ?? piece.size.width) / 2 + MARGIN;
  const kept = along + shiftInto([along - reach, along + reach], from, end);
  const { x, z, turn } = poseOnWall(room, wall, kept);
  return { ...placed, at: [x, placed.at[1], z], turn };
}
