import { linearOfByte, luminance } from '@/utils/restyle/colour';
import type { Pixels } from '@/utils/restyle/pixels';
import { castToWall, project } from '../camera/projection';
import type { Calibration, Opening, Vector } from '../space';
import { type Surfaces, surface } from './surfaces';

/** Where no window tells: boards and tiles mirror a little, and so do most photos' floors. */
const USUAL = 0.05;
const LEAST = 0.02;
const MOST = 0.16;

/**
 * How much the floor mirrors, from its windows' images: the floor is compared where a window must
 * appear upside down in it with the floor beside that.
 */
export function measureGloss(photo: Pixels, calibration: Calibration, surfaces: Surfaces): number {
  const windows = calibration.openings.filter((opening) => opening.kind === 'window');
  const gains = windows.flatMap((window) => mirrorGain(photo, calibration, surfaces, window) ?? []);
  if (gains.length === 0) return USUAL;
  return Math.min(MOST, Math.max(LEAST, Math.max(...gains)));
}

/** Light that the mirrored window adds to the floor; a window shows about 1. */
function mirrorGain(
  photo: Pixels,
  calibration: Calibration,
  surfaces: Surfaces,
  window: Opening,
): number | undefined {
  const inside: number[] = [];
  const beside: number[] = [];
  const [from, to] = mirroredColumns(calibration, window, surfaces.width);
  const span = to - from;
  if (!(span > 4)) return undefined;
  for (let y = 0; y < surfaces.height; y++) {
    for (let x = 0; x < surfaces.width; x++) {
      if (surfaces.data[y * surfaces.width + x] !== surface.floor) continue;
      const light = lightAt(photo, (x + 0.5) / surfaces.width, (y + 0.5) / surfaces.height);
      if (showsMirrored(calibration, window, surfaces, x, y)) inside.push(light);
      else if (x > from - span && x < to + span) beside.push(light);
    }
  }
  if (inside.length < 30 || beside.length < 30) return undefined;
  return mean(inside) - mean(beside);
}

function mirroredColumns({ camera, room }: Calibration, window: Opening, width: number) {
  const columns = [window.from, window.to].map((along) => {
    const place: Vector =
      window.wall === 'back' ? [along, 0, room.back] : [room[window.wall] ?? 0, 0, along];
    return project(camera, place).x * (width / camera.width);
  });
  return [Math.min(...columns), Math.max(...columns)];
}

/** Whether a perfect mirror on the floor would show the window at this pixel. */
function showsMirrored(
  { camera, room }: Calibration,
  window: Opening,
  surfaces: Surfaces,
  x: number,
  y: number,
): boolean {
  const by = camera.width / surfaces.width;
  const hit = castToWall(camera, room, window.wall, { x: (x + 0.5) * by, y: (y + 0.5) * by });
  if (!hit) return false;
  const along = window.wall === 'back' ? hit[0] : hit[2];
  // The ray goes on below the floor; its height there, turned over, is what the mirror shows.
  return (
    along > window.from && along < window.to && -hit[1] > window.bottom && -hit[1] < window.top
  );
}

function lightAt({ width, height, data }: Pixels, x: number, y: number): number {
  const at = (Math.floor(y * height) * width + Math.floor(x * width)) * 4;
  return luminance(linearOfByte[data[at]], linearOfByte[data[at + 1]], linearOfByte[data[at + 2]]);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
