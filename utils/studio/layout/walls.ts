/** The walls of a room as layouts use them: places along a wall, from its left end to its right. */
import type { Opening, Room, Wall } from '../space';
import type { Pose } from './box';

/** Metres to assume on a side where no wall is known. */
const OPEN_REACH = 6;

/** The ends of the floor. Where a wall is unknown the floor goes on out of the photo. */
export interface Bounds {
  left: number;
  right: number;
  back: number;
  front: number;
}

export interface WallSide {
  wall: Wall;
  from: number;
  to: number;
}

export function boundsOf(room: Room): Bounds {
  return {
    left: room.left ?? Math.min(-OPEN_REACH, (room.right ?? 0) - OPEN_REACH),
    right: room.right ?? Math.max(OPEN_REACH, (room.left ?? 0) + OPEN_REACH),
    back: room.back,
    front: room.front,
  };
}

/** The walls that are there. */
export function wallsOf(room: Room): readonly WallSide[] {
  const { left, right, back, front } = boundsOf(room);
  const walls: WallSide[] = [{ wall: 'back', from: left, to: right }];
  if (room.left !== undefined) walls.push({ wall: 'left', from: back, to: front });
  if (room.right !== undefined) walls.push({ wall: 'right', from: back, to: front });
  return walls;
}

const turns: Record<Wall, number> = { back: 0, left: Math.PI / 2, right: -Math.PI / 2 };

/** The pose on the foot of a wall, looking into the room. `along` as in `Opening`. */
export function poseOnWall(room: Room, wall: Wall, along: number): Pose {
  const turn = turns[wall];
  if (wall === 'back') return { x: along, z: room.back, turn };
  return { x: room[wall] ?? 0, z: along, turn };
}

/** The wall that a piece hangs on which looks that way. */
export function wallFaced(turn: number): Wall {
  if (Math.abs(turn) < 0.1) return 'back';
  return turn > 0 ? 'left' : 'right';
}

/** Where a pose is along a wall. */
export const alongWall = (wall: Wall, { x, z }: Pick<Pose, 'x' | 'z'>) => (wall === 'back' ? x : z);

/** The parts of a wall without such openings, longest first. */
export function freeSpans(
  side: WallSide,
  openings: readonly Opening[],
  counts: (opening: Opening) => boolean,
): readonly WallSide[] {
  const holes = openings
    .filter((opening) => opening.wall === side.wall && counts(opening))
    .sort((a, b) => a.from - b.from);
  const spans: WallSide[] = [];
  let from = side.from;
  for (const hole of holes) {
    if (hole.from > from) spans.push({ ...side, from, to: Math.min(hole.from, side.to) });
    from = Math.max(from, hole.to);
  }
  if (from < side.to) spans.push({ ...side, from });
  return spans.sort((a, b) => b.to - b.from - (a.to - a.from));
}
