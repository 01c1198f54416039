import type { RoomType } from '@/utils/photos/room-type';
import type { PieceKind } from '@/utils/studio/pieces/spec';
import type { RelationName } from '../relations';

/** Where the first piece of a group may stand. */
export type Where =
  /** Its back to a free part of a wall. */
  | 'wall'
  /** At the wall that the main group looks at. */
  | 'opposite'
  /** In the room, parallel to its walls. */
  | 'floor'
  /** At a wall, better the nearer to a corner. */
  | 'corner'
  /** One at each window. */
  | 'windows'
  /** From the ceiling, over the middle of the floor that is seen. */
  | 'ceiling';

/** A piece that joins a group. */
export interface Member {
  /** The first that fits. */
  kinds: readonly PieceKind[];
  by: RelationName;
  /** What it stands by; absent: the group's first piece. Left out where that isn't there. */
  of?: PieceKind;
  /** Metres between the two. */
  gap?: number;
  /** How many, at most; absent: one. */
  count?: number;
  /** Square metres of free floor from which it is tried. */
  from?: number;
  /** How many of ten layouts have it; absent: all. */
  often?: number;
  /** What it adds to a group's merit; absent: as much as a side table. */
  merit?: number;
}

/** Pieces that belong together, placed around the first. */
export interface Group {
  kinds: readonly PieceKind[];
  where: readonly Where[];
  members?: readonly Member[];
  /** Square metres of free floor from which, and up to which, it is tried. */
  from?: number;
  to?: number;
  /** How many, at most; absent: one. */
  count?: number;
  /** How many of ten layouts have it; absent: all. */
  often?: number;
  /** Only where no earlier group of the set was placed. */
  instead?: boolean;
  /** A room has one of these: left out where something large stands already. */
  single?: boolean;
}

/** What a kind of room is furnished with, most important first. */
export interface FurnitureSet {
  rooms: readonly RoomType[];
  groups: readonly Group[];
}
