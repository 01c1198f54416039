import type { Camera, Point, Room, Wall } from '../space';
import { castToWall } from './projection';
import type { Segment } from './segment';

/** Metres. */
const NARROWEST = 0.4;
const WIDEST = 3.4;
const LOWEST_SIDE = 0.45;
/** How far a top or bottom may be from where the sides end, and a line from the wall's edges. */
const LOOSE = 0.14;
const NEAR_FLOOR = 0.16;
/** The same of both sides' mean where one of them ends there: light on the floor hides the other. */
const NEAR_FLOOR_MEAN = 0.3;
const NEAR_EDGE = 0.06;
/** Part of a top or bottom that must lie on lines. */
const COVERED = 0.55;

/** A rectangle on a wall: metres along it and above the floor. */
export interface Rectangle {
  wall: Wall;
  from: number;
  to: number;
  bottom: number;
  top: number;
  /** Part of its outline that lies on lines, 0..1. */
  covered: number;
}

/** A line on a wall: where it is, and from where to where it runs in the other direction. */
interface WallLine {
  at: number;
  from: number;
  to: number;
}

/** Rectangles bounded by lines on one of the room's walls; `segments` by axis. */
export function findRectangles(
  camera: Camera,
  room: Room,
  wall: Wall,
  segments: readonly Segment[][],
): Rectangle[] {
  const on = (point: Point) => placeOn(camera, room, wall, point);
  const uprights = linesOn(segments[1], on, 0, 1).filter(
    ({ at, from, to }) => to - from > LOWEST_SIDE && !isCorner(room, wall, at),
  );
  const levels = linesOn(segments[wall === 'back' ? 0 : 2], on, 1, 0).filter(
    ({ at }) => at < room.ceiling - NEAR_EDGE,
  );
  const found: Rectangle[] = [];
  for (const left of uprights) {
    for (const right of uprights) {
      const width = right.at - left.at;
      if (width < NARROWEST || width > WIDEST) continue;
      const rectangle = between(wall, left, right, levels);
      if (rectangle) found.push(rectangle);
    }
  }
  return found;
}

type Place = readonly [along: number, height: number];

function placeOn(camera: Camera, room: Room, wall: Wall, point: Point): Place | undefined {
  const hit = castToWall(camera, room, wall, point);
  return hit && [hit[wall === 'back' ? 0 : 2], hit[1]];
}

function isCorner(room: Room, wall: Wall, at: number): boolean {
  const ends = wall === 'back' ? [room.left, room.right] : [room.back];
  return ends.some((end) => end !== undefined && Math.abs(end - at) < NEAR_EDGE);
}

function linesOn(
  segments: readonly Segment[],
  on: (point: Point) => Place | undefined,
  across: 0 | 1,
  along: 0 | 1,
): WallLine[] {
  return segments.flatMap(({ from, to }) => {
    const [a, b] = [on(from), on(to)];
    if (!a || !b) return [];
    const [start, end] = [a[along], b[along]].sort((p, q) => p - q);
    return [{ at: (a[across] + b[across]) / 2, from: start, to: end }];
  });
}

function between(
  wall: Wall,
  left: WallLine,
  right: WallLine,
  levels: readonly WallLine[],
): Rectangle | undefined {
  const shared = Math.min(left.to, right.to) - Math.max(left.from, right.from);
  const whole = Math.max(left.to, right.to) - Math.min(left.from, right.from);
  if (shared < 0.55 * whole) return undefined;
  const top = edgeNear((left.to + right.to) / 2, left.at, right.at, levels);
  const low = (left.from + right.from) / 2;
  const isOnFloor = low < NEAR_FLOOR_MEAN && Math.min(left.from, right.from) < NEAR_FLOOR;
  const bottom = isOnFloor ? { at: 0, part: 1 } : edgeNear(low, left.at, right.at, levels);
  if (!top || !bottom || top.at - bottom.at < LOWEST_SIDE) return undefined;
  const covered = (top.part + bottom.part + 2 * (shared / whole)) / 4;
  return { wall, from: left.at, to: right.at, bottom: bottom.at, top: top.at, covered };
}

/** The level line that best closes a rectangle at about that height. */
function edgeNear(height: number, from: number, to: number, levels: readonly WallLine[]) {
  let best: { at: number; part: number } | undefined;
  for (const level of levels) {
    if (Math.abs(level.at - height) > LOOSE) continue;
    const part = (Math.min(level.to, to) - Math.max(level.from, from)) / (to - from);
    if (part > COVERED && part > (best?.part ?? 0))
      best = { at: level.at, part: Math.min(1, part) };
  }
  return best;
}
