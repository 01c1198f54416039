import type { Piece, PieceKind } from '../pieces/spec';
import type { Placed } from '../scene';
import { type Box, boxOf, type Pose, poseFrom } from './box';
import type { Ground } from './ground';

/** A piece in its place while a layout is being made. */
export interface Standing {
  piece: Piece;
  at: Placed['at'];
  turn: number;
  width?: number;
  box: Box;
  /** The number of the group it belongs to. */
  group: number;
  /** What it stands on. */
  on?: Standing;
}

/** A layout while it is being made. */
export interface Plan {
  ground: Ground;
  standing: readonly Standing[];
  /** Floor that belongs to a group and that others keep free. */
  reserved: readonly { box: Box; group: number }[];
}

export interface Choice {
  piece: Piece;
  /** Absent: its own. */
  width?: number;
}

export function standingAt(
  { piece, width }: Choice,
  { x, z, turn }: Pose,
  group: number,
  y = 0,
): Standing {
  const place = {
    at: [x, y, z] as const,
    turn,
    ...(width === undefined ? {} : { width }),
  };
  return { piece, ...place, box: boxOf(piece, place), group };
}

export const isKind = ({ piece }: Pick<Standing, 'piece'>, kinds: readonly PieceKind[]) =>
  kinds.includes(piece.kind);

/** What a piece fills: of an L both its arms, without the nook between them. */
export function solidsOf({ piece: { corner }, box }: Standing): readonly Box[] {
  if (!corner) return [box];
  const { width, depth } = box;
  const forward = depth - corner.depth;
  return [
    { ...box, ...poseFrom(box, 0, -forward / 2), depth: corner.depth },
    {
      ...box,
      ...poseFrom(box, (width - corner.arm) / 2, corner.depth / 2),
      width: corner.arm,
      depth: forward,
    },
  ];
}

/** The middle of the front that people sit along: how far across and ahead of its middle it is. */
export function seatFront({ piece: { corner }, box: { depth } }: Standing) {
  return corner
    ? { across: -corner.arm / 2, ahead: corner.depth - depth / 2 }
    : { across: 0, ahead: depth / 2 };
}
