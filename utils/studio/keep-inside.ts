/** Where a hand may leave a piece: inside the room, and flush with a wall when it is near one. */
import { type Box, footprintOf, type Pose, poseFrom } from './layout/box';
import { alongWall, boundsOf, poseOnWall, type WallSide, wallsOf } from './layout/walls';
import type { FloorPoint, Room } from './space';

/** Metres between a wall and what stands at it. */
const WALL_GAP = 0.03;
/** Metres from a wall within which a piece is drawn to it. */
const PULL = 0.3;

/** A box moved as little as needed to lie within the room. */
export function keepInside<T extends Box>(box: T, room: Room): T {
  const { left, right, back, front } = boundsOf(room);
  const print = footprintOf(box);
  const [xs, zs] = [print.map(([x]) => x), print.map(([, z]) => z)];
  return {
    ...box,
    x: box.x + shiftInto(xs, left + WALL_GAP, right - WALL_GAP),
    z: box.z + shiftInto(zs, back + WALL_GAP, front),
  };
}

/** A box whose back belongs to a wall, put there if a wall is near; else as it is. */
export function snapToWall<T extends Box>(box: T, room: Room): T {
  const near = nearestWall(room, [box.x, box.z]);
  if (!near || near.distance > box.depth / 2 + PULL) return box;
  const { x, z, turn } = poseFrom(near.pose, 0, box.depth / 2 + WALL_GAP);
  return { ...box, x, z, turn };
}

/** The place on a wall that is nearest to a floor point, looking into the room. */
export function nearestWall(
  room: Room,
  [x, z]: FloorPoint,
): { side: WallSide; pose: Pose; distance: number } | undefined {
  const places = wallsOf(room).map((side) => {
    const pose = poseOnWall(room, side.wall, alongWall(side.wall, { x, z }));
    return { side, pose, distance: Math.hypot(pose.x - x, pose.z - z) };
  });
  return places.sort((a, b) => a.distance - b.distance)[0];
}

/** How far to move what reaches over `values` so that it lies between two ends; middled if too long. */
export function shiftInto(values: readonly number[], from: number, to: number): number {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (high - low > to - from) return (from + to - low - high) / 2;
  return Math.max(0, from - low) - Math.max(0, high - to);
}
