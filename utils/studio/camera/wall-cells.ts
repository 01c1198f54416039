import type { Pixels } from '@/utils/restyle/pixels';
import type { Calibration, Vector, Wall } from '../space';
import { onWall } from './handles';
import { project } from './projection';

/** Metres of wall that one cell stands for each way. */
export const CELL = 0.12;
/** Metres of side wall that are looked at where a room's front is far behind. */
const LONGEST = 9;
/** Points looked at in a cell, each way. */
const POINTS = 4;

/** What the photo shows of one cell of a wall. */
export interface WallCell {
  along: number;
  height: number;
  /** Mean red, green and blue, 0..255. */
  colour: Vector;
  /** How much its lightness varies, standard deviation. */
  detail: number;
}

/** The cells of a wall that are in the photo. */
export function wallCells(pixels: Pixels, { camera, room }: Calibration, wall: Wall): WallCell[] {
  const [from, to] = reachOf(room, wall);
  const cells: WallCell[] = [];
  for (let along = from + CELL / 2; along < to; along += CELL) {
    for (let height = CELL / 2; height < room.ceiling; height += CELL) {
      const cell = lookAt(pixels, camera, (aside, up) =>
        onWall(room, wall, along + aside, height + up),
      );
      if (cell) cells.push({ along, height, ...cell });
    }
  }
  return cells;
}

function reachOf(room: Calibration['room'], wall: Wall): readonly [number, number] {
  if (room[wall] === undefined) return [0, 0];
  if (wall !== 'back') return [room.back, Math.min(room.front, room.back + LONGEST)];
  return [room.left ?? (room.right ?? 0) - LONGEST, room.right ?? (room.left ?? 0) + LONGEST];
}

function lookAt(
  { width, height, data }: Pixels,
  camera: Calibration['camera'],
  point: (aside: number, up: number) => Vector | undefined,
): Pick<WallCell, 'colour' | 'detail'> | undefined {
  const sums = [0, 0, 0, 0, 0];
  for (let n = 0; n < POINTS ** 2; n++) {
    const at = point(offset(n % POINTS), offset(Math.floor(n / POINTS)));
    const seen = at && project(camera, at);
    if (!seen || seen.depth <= 0 || seen.x < 0 || seen.y < 0) return undefined;
    if (seen.x >= width || seen.y >= height) return undefined;
    const i = (Math.floor(seen.y) * width + Math.floor(seen.x)) * 4;
    const light = (data[i] + data[i + 1] + data[i + 2]) / 3;
    [data[i], data[i + 1], data[i + 2], light, light ** 2].forEach((value, k) => {
      sums[k] += value / POINTS ** 2;
    });
  }
  const [red, green, blue, mean, squares] = sums;
  return { colour: [red, green, blue], detail: Math.sqrt(Math.max(0, squares - mean ** 2)) };
}

const offset = (n: number) => ((n + 0.5) / POINTS - 0.5) * CELL;
