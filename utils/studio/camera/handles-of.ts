import type { Calibration, Camera, Point, Room, Vector, Wall } from '../space';
import { clipToPicture } from './clip';
import { type Handles, isReachable, type OpeningHandle, onWall, otherSide } from './handles';
import { castToFloor, project, projectLine, rayThrough } from './projection';
import { segmentBetween } from './segment';

/** Ends are put so far along the part of an edge that is seen. */
const ALONG = 0.88;
/** Metres from the camera where edges along the side walls stop. */
const NEAR = -0.05;
const FAR_SIDE = 40;
/** Edges that hardly show are drawn out to this share of the width. */
const SHORTEST = 0.15;
/** Where a corner is assumed if none is seen, as a share of the width. */
const NO_CORNER = 0.06;

/**
 * The handles that fit a calibration.
 * @param side the side wall whose corner is wanted; absent, or not known: the one that shows best
 */
export function handlesOf(
  { camera, room, openings }: Calibration,
  side?: Handles['corner'],
): Handles {
  const corner = cornerOf(camera, room, side);
  const other = otherSide(corner.side);
  const second = secondCorner(camera, room, other);
  const at = (height: number): Vector => [corner.x, height, room.back];
  const ends = (height: number) => {
    const beyond = other === 'left' ? -FAR_SIDE : FAR_SIDE;
    const side = endOf(camera, at(height), [corner.x, height, NEAR]);
    const back =
      second === undefined
        ? endOf(camera, at(height), [beyond, height, room.back])
        : pointOf(camera, [second, height, room.back]);
    return corner.side === 'left' ? [side, back] : [back, side];
  };
  const [floorLeft, floorRight] = ends(0);
  const [ceilingLeft, ceilingRight] = ends(room.ceiling);
  return {
    corner: corner.side,
    floor: pointOf(camera, at(0)),
    ceiling: pointOf(camera, at(room.ceiling)),
    floorLeft,
    floorRight,
    ceilingLeft,
    ceilingRight,
    ...(second !== undefined && {
      secondFloorEnd: endOf(camera, [second, 0, room.back], [second, 0, NEAR]),
    }),
    ceilingHeight: room.ceiling,
    openings: openings.flatMap((opening): OpeningHandle[] => {
      const { wall, kind, from, to, bottom, top } = opening;
      const [a, b] = [onWall(room, wall, from, top), onWall(room, wall, to, bottom)];
      return a && b ? [{ wall, kind, from: pointOf(camera, a), to: pointOf(camera, b) }] : [];
    }),
  };
}

/** The wall that the camera sees at a pixel; none for floor, ceiling, and walls not known. */
export function wallAt({ camera, room }: Calibration, pixel: Point): Wall | undefined {
  const [x, y, z] = rayThrough(camera, pixel);
  const level = (y < 0 ? -camera.eyeHeight : room.ceiling - camera.eyeHeight) / y;
  const reaches = (distance: number) => (distance > 0 ? distance : Number.POSITIVE_INFINITY);
  const side = x < 0 ? 'left' : 'right';
  const toSide = reaches((room[side] ?? Number.NaN) / x);
  const toBack = reaches(room.back / z);
  if (Math.min(toSide, toBack) >= reaches(level)) return undefined;
  return toSide < toBack ? side : 'back';
}

const pointOf = (camera: Camera, at: Vector): Point => {
  const { x, y } = project(camera, at);
  return { x, y };
};

/** The corner that shows best; where there is none, a place near the picture's border. */
function cornerOf(
  camera: Camera,
  room: Room,
  wanted?: Handles['corner'],
): { side: Handles['corner']; x: number } {
  const known = wanted && room[wanted];
  if (wanted && known !== undefined && project(camera, [known, 0, room.back]).depth > 0) {
    return { side: wanted, x: known };
  }
  const sides = (['left', 'right'] as const).flatMap((side) => {
    const x = room[side];
    return x === undefined ? [] : [{ side, x, shown: shownAt(camera, [x, 0, room.back]) }];
  });
  const best = sides.sort((a, b) => b.shown - a.shown)[0];
  if (best && best.shown >= 0) return best;
  const { y } = project(camera, [0, 0, room.back]);
  const place = castToFloor(camera, { x: NO_CORNER * camera.width, y });
  const slope = place ? place[0] / place[1] : 1;
  return { side: 'left', x: slope * room.back };
}

/** Where the other side wall meets the back wall, if that is in the picture or close to it. */
function secondCorner(camera: Camera, room: Room, side: 'left' | 'right'): number | undefined {
  const x = room[side];
  if (x === undefined) return undefined;
  const { depth, ...pixel } = project(camera, [x, 0, room.back]);
  return depth > 0 && isReachable(camera, pixel, camera.width / 8) ? x : undefined;
}

/** Pixels from the picture's border, negative outside. */
function shownAt(camera: Camera, at: Vector): number {
  const { x, y, depth } = project(camera, at);
  if (depth <= 0 || !isReachable(camera, { x, y })) return -1;
  return Math.min(x, camera.width - x);
}

/** Along an edge from its corner, well inside the picture if the edge is. */
function endOf(camera: Camera, corner: Vector, far: Vector): Point {
  const start = pointOf(camera, corner);
  const line = projectLine(camera, corner, far);
  if (!line) return start;
  const whole = segmentBetween(start, line[1]);
  const seen = clipToPicture(line[0], line[1], camera.width, camera.height);
  const reach = seen ? ALONG * segmentBetween(start, seen[1]).length : 0;
  const length = Math.min(whole.length, Math.max(reach, SHORTEST * camera.width));
  return { x: start.x + length * whole.dx, y: start.y + length * whole.dy };
}
