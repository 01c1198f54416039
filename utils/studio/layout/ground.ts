/** The floor of one photo as layouts use it. */
import type { Calibration, FloorPoint, Opening, WallPatch } from '../space';
import { type Box, footprintOf, isWithin, outlinesTouch } from './box';
import { isSeen } from './sight';
import { type Bounds, boundsOf, poseOnWall } from './walls';

/** Metres of floor that stay free before doors and passages. */
export const DOOR_CLEARANCE = 0.8;
/** Metres before a window in which nothing may reach over its sill. */
export const WINDOW_CLEARANCE = 0.6;
/** Metres that people want between themselves and the first piece of furniture. */
export const CAMERA_CLEARANCE = 1.2;
/** Metres before the camera where nothing large stands, and the share of a small room's depth. */
const NOTHING_LARGE = 1.8;
const SHARE_FREE = 0.36;
/** Metres between the points at which the floor is measured. */
export const GRID = 0.25;

export interface Ground extends Calibration {
  bounds: Bounds;
  /** What nothing on the floor may touch: marked by hand, or before doors. Any shape. */
  blocked: readonly (readonly FloorPoint[])[];
  /** Where a wall isn't plain: nothing hangs there, nothing tall stands there. */
  busy: readonly WallPatch[];
  /** What nothing may reach into. */
  windowZones: readonly Box[];
  /** Points of the floor, a grid apart, that are in the photo, not too near and not blocked. */
  floor: readonly FloorPoint[];
  /** Square metres of floor that are free and in the photo. */
  area: number;
  /** Metres from the camera from which large pieces may stand. */
  nearest: number;
}

export function groundOf(
  calibration: Calibration,
  keepOut: readonly (readonly FloorPoint[])[],
  busy: readonly WallPatch[] = [],
): Ground {
  const doors = calibration.openings.filter(({ kind }) => kind !== 'window');
  const windows = calibration.openings.filter(({ kind }) => kind === 'window');
  const ground = {
    ...calibration,
    bounds: boundsOf(calibration.room),
    busy,
    blocked: [
      ...keepOut.filter((outline) => outline.length > 2),
      ...doors.map((door) => footprintOf(zoneBefore(calibration, door, DOOR_CLEARANCE))),
    ],
    windowZones: windows.map((window) => zoneBefore(calibration, window, WINDOW_CLEARANCE)),
  };
  const floor = freeFloor(ground);
  return { ...ground, floor, area: floor.length * GRID ** 2, nearest: nearestOf(floor) };
}

function nearestOf(floor: readonly FloorPoint[]): number {
  const depth = Math.max(0, ...floor.map(([x, z]) => Math.hypot(x, z)));
  return Math.min(NOTHING_LARGE, Math.max(CAMERA_CLEARANCE, depth * SHARE_FREE));
}

/** The space before an opening, between its heights. */
export function zoneBefore({ room }: Calibration, opening: Opening, depth: number): Box {
  const middle = poseOnWall(room, opening.wall, (opening.from + opening.to) / 2);
  return {
    turn: middle.turn,
    x: middle.x + (Math.sin(middle.turn) * depth) / 2,
    z: middle.z + (Math.cos(middle.turn) * depth) / 2,
    width: opening.to - opening.from,
    depth,
    bottom: opening.bottom,
    top: opening.top,
  };
}

function freeFloor({
  bounds,
  camera,
  blocked,
}: Omit<Ground, 'area' | 'floor' | 'nearest'>): FloorPoint[] {
  const points: FloorPoint[] = [];
  for (let x = bounds.left + GRID / 2; x < bounds.right; x += GRID) {
    for (let z = bounds.back + GRID / 2; z < bounds.front; z += GRID) {
      if (Math.hypot(x, z) < CAMERA_CLEARANCE || !isSeen(camera, [x, 0, z])) continue;
      if (!blocked.some((outline) => isWithin([x, z], outline))) points.push([x, z]);
    }
  }
  return points;
}

/** Whether a footprint touches an outline of any shape. */
export function touchesOutline(box: Box, outline: readonly FloorPoint[]): boolean {
  if (isFarFrom(box, outline)) return false;
  const print = footprintOf(box);
  if (print.some((corner) => isWithin(corner, outline))) return true;
  if (outline.some((corner) => isWithin(corner, print))) return true;
  return outline.some((from, index) => {
    const to = outline[(index + 1) % outline.length] ?? from;
    return outlinesTouch(print, [from, to]);
  });
}

/** Whether all of an outline lies on one side of a box, by far; most do. */
function isFarFrom({ x, z, width, depth }: Box, outline: readonly FloorPoint[]): boolean {
  const reach = Math.hypot(width, depth) / 2;
  return (
    outline.every((point) => point[0] > x + reach) ||
    outline.every((point) => point[0] < x - reach) ||
    outline.every((point) => point[1] > z + reach) ||
    outline.every((point) => point[1] < z - reach)
  );
}
