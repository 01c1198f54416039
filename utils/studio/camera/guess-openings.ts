import type { Pixels } from '@/utils/restyle/pixels';
import type { Camera, Opening, Room, Vector, Wall } from '../space';
import { findRectangles, type Rectangle } from './find-rectangles';
import { onWall } from './handles';
import { project } from './projection';
import type { Segment } from './segment';

const walls: readonly Wall[] = ['back', 'left', 'right'];
const SAMPLES = 7;
/** Metres outside a rectangle where the wall around it is looked at. */
const AROUND = 0.2;
/** Lightness by which a window outshines its wall, and of a pane that nothing outshines. */
const BRIGHTER = 10;
/** The same of one that might be a door with sun on it. */
const SUNLIT = 30;
const GLARE = 238;
const VARIED = 16;

/** Metres, as far as the usual ceiling is the room's. */
const DOOR = { narrowest: 0.6, widest: 1.05, lowest: 1.72, highest: 2.25 };

/**
 * Windows and doors on the room's walls, as far as lines and light tell. Passages are left to a
 * person: their outline looks like that of any corner.
 */
export function guessOpenings(
  pixels: Pixels,
  camera: Camera,
  room: Room,
  segments: readonly Segment[][],
): Opening[] {
  const kept: Opening[] = [];
  const rectangles = walls
    .filter((wall) => room[wall] !== undefined)
    .flatMap((wall) => findRectangles(camera, room, wall, segments))
    .sort((a, b) => worthOf(b) - worthOf(a));
  for (const rectangle of rectangles) {
    const kind = kindOf(pixels, camera, room, rectangle);
    if (!kind || kept.some((other) => overlaps(other, rectangle))) continue;
    const { wall, from, to, bottom, top } = rectangle;
    kept.push({ wall, kind, from, to, bottom, top });
  }
  return kept;
}

/** Whole windows rather than their panes. */
const worthOf = ({ covered, from, to, bottom, top }: Rectangle) =>
  covered ** 2 * Math.sqrt((to - from) * (top - bottom));

const overlaps = (a: Opening, b: Rectangle) =>
  a.wall === b.wall && a.from < b.to && b.from < a.to && a.bottom < b.top && b.bottom < a.top;

function kindOf(
  pixels: Pixels,
  camera: Camera,
  room: Room,
  rectangle: Rectangle,
): Opening['kind'] | undefined {
  const { bottom } = rectangle;
  const inside = lightOn(pixels, camera, room, rectangle, 0);
  const around = lightOn(pixels, camera, room, rectangle, AROUND);
  if (!inside || !around) return undefined;
  const isDoor = isDoorSized(rectangle);
  const brighter = isDoor ? SUNLIT : BRIGHTER;
  const outshines = inside.mean > around.mean + brighter || inside.mean > GLARE;
  if (outshines || (bottom > 0 && inside.spread > VARIED && inside.mean > around.mean)) {
    return 'window';
  }
  return isDoor ? 'door' : undefined;
}

function isDoorSized({ from, to, bottom, top }: Rectangle): boolean {
  const width = to - from;
  if (bottom > 0 || width < DOOR.narrowest || width > DOOR.widest) return false;
  return top > DOOR.lowest && top < DOOR.highest;
}

/** Lightness within a rectangle, or on a frame that far outside it; none where it isn't seen. */
function lightOn(pixels: Pixels, camera: Camera, room: Room, of: Rectangle, outside: number) {
  const lights: number[] = [];
  for (let i = 0; i <= SAMPLES; i++) {
    for (let j = 0; j <= SAMPLES; j++) {
      const isRim = i === 0 || j === 0 || i === SAMPLES || j === SAMPLES;
      if (isRim !== outside > 0) continue;
      const along = mixed(of.from - outside, of.to + outside, i / SAMPLES);
      const height = mixed(of.bottom - outside, of.top + outside, j / SAMPLES);
      const at =
        height > 0 && height < room.ceiling ? onWall(room, of.wall, along, height) : undefined;
      const light = at && lightAt(pixels, camera, at);
      if (light !== undefined) lights.push(light);
    }
  }
  if (lights.length < SAMPLES) return undefined;
  const mean = lights.reduce((sum, light) => sum + light, 0) / lights.length;
  const squares = lights.reduce((sum, light) => sum + (light - mean) ** 2, 0);
  return { mean, spread: Math.sqrt(squares / lights.length) };
}

const mixed = (from: number, to: number, part: number) => from + part * (to - from);

function lightAt({ width, height, data }: Pixels, camera: Camera, at: Vector): number | undefined {
  const { x, y, depth } = project(camera, at);
  if (depth <= 0 || x < 0 || y < 0 || x >= width || y >= height) return undefined;
  const i = (Math.floor(y) * width + Math.floor(x)) * 4;
  return 0.299 * data[i] + 0.587 * data[i + 1] + 0.114 * data[i + 2];
}
