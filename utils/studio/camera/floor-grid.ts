import type { Calibration, Camera, Point, Vector } from '../space';
import { clipToPicture } from './clip';
import { projectLine } from './projection';

/** How far the grid reaches where the photo shows no side wall, metres. */
const OPEN_SIDE = 6;

/**
 * The lines of a grid on the room's floor, each as its two visible ends in pixels of the
 * calibration's picture. It is counted from the back wall and the left wall (or the right one, if
 * only that is known), so that walls lie on lines.
 */
export function floorGrid(
  { camera, room }: Calibration,
  stepMetres = 0.5,
): [from: Point, to: Point][] {
  const left = room.left ?? Math.min(-OPEN_SIDE, (room.right ?? 0) - OPEN_SIDE);
  const right = room.right ?? Math.max(OPEN_SIDE, left + OPEN_SIDE);
  const origin = room.left ?? right;
  const lines: [Vector, Vector][] = [];
  for (const x of stepsBetween(left, right, origin, stepMetres)) {
    lines.push([
      [x, 0, room.back],
      [x, 0, room.front],
    ]);
  }
  for (const z of stepsBetween(room.back, room.front, room.back, stepMetres)) {
    lines.push([
      [left, 0, z],
      [right, 0, z],
    ]);
  }
  return lines.flatMap(([from, to]) => visiblePart(camera, from, to) ?? []);
}

/** The part of a straight line of the room that the photo can show. */
export function visiblePart(
  camera: Camera,
  from: Vector,
  to: Vector,
): [from: Point, to: Point][] | undefined {
  const line = projectLine(camera, from, to);
  const clipped = line && clipToPicture(line[0], line[1], camera.width, camera.height);
  return clipped && [clipped];
}

function stepsBetween(from: number, to: number, origin: number, step: number): number[] {
  const first = Math.ceil((from - origin) / step - 1e-9);
  const last = Math.floor((to - origin) / step + 1e-9);
  const count = Math.max(0, last - first + 1);
  return Array.from({ length: count }, (_, i) => origin + (first + i) * step);
}
