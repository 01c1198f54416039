import { analyseRoom, type RoomAnalysis } from './analyse-room';
import { linearOfByte } from './colour';
import { breathe, type Pace, partOf } from './pace';
import { mixPaint, type Paint, paintOne } from './paint';
import type { Mask, Pixels } from './pixels';
import { type Plane, softened, stretchRow } from './plane';
import { smoothstep } from './ramp';
import type { Tone } from './style-tone';
import { lookUp, toneTable } from './tone-table';
import { type Mood, varyTone } from './tone-variation';
import { lumaOf, type WallMatte, wallMatte } from './wall-matte';

/** What to do to one photo. */
export interface RestyleOptions {
  /** 0 the plain style; each further integer a visibly different mood within it. */
  variation: number;
  /** Walls to paint: those found where they can be trusted, none, or those selected. */
  walls: 'auto' | 'none' | Mask;
  /** An earlier analysis of the same photo, to save making it again. */
  analysis?: RoomAnalysis;
}

/** What came of it. */
export interface Restyled {
  pixels: Pixels;
  /** Whether walls got paint; `auto` leaves them where not trusted, and dark paint to a mask. */
  paintedWalls: boolean;
  analysis: RoomAnalysis;
}

const STRIP_ROWS = 96;
const OPENING_FEATHER = 6;

/** L* of wall colours that `auto` doesn't paint. */
const DARK_WALL = 50;

/** Everything a strip of rows needs. */
interface Work {
  from: Pixels;
  to: Uint8ClampedArray;
  table: Float32Array;
  openings: Plane;
  walls?: { matte: WallMatte; paint: Paint };
}

/**
 * Gives a photo the light and tone of a style and, where asked and possible, its wall colour.
 * Adds and moves nothing. The same input gives the same bytes.
 *
 * @throws the signal's reason when aborted.
 */
export async function restyle(
  pixels: Pixels,
  tone: Tone,
  options: RestyleOptions,
  pace: Pace,
): Promise<Restyled> {
  const analysis = options.analysis ?? (await analyseRoom(pixels, partOf(pace, 0, 0.7)));
  const mood = varyTone(tone, options.variation);
  await breathe(pace, 0.7);
  const walls = prepareWalls(pixels, wallsToPaint(options.walls, analysis, mood), mood);
  await breathe(pace, 0.8);
  const to = new Uint8ClampedArray(pixels.data.length);
  const work = {
    from: pixels,
    to,
    table: toneTable(mood, analysis.medianLightness),
    openings: softened(analysis.openings, OPENING_FEATHER),
    ...(walls && { walls }),
  };
  for (let top = 0; top < pixels.height; top += STRIP_ROWS) {
    await breathe(pace, 0.82 + (0.18 * top) / pixels.height);
    restyleStrip(work, top, Math.min(pixels.height, top + STRIP_ROWS));
  }
  await breathe(pace, 1);
  const { width, height } = pixels;
  return { pixels: { width, height, data: to }, paintedWalls: walls !== undefined, analysis };
}

/** Dark paint shows every small mistake of the outline, so that is left for a person to confirm. */
function wallsToPaint(
  walls: RestyleOptions['walls'],
  { wallsAreTrusted, walls: found }: RoomAnalysis,
  mood: Mood,
): Mask | undefined {
  if (walls === 'none') return undefined;
  if (walls !== 'auto') return walls;
  return wallsAreTrusted && mood.wall[0] > DARK_WALL ? found : undefined;
}

function prepareWalls(pixels: Pixels, selection: Mask | undefined, mood: Mood): Work['walls'] {
  if (!selection?.data.some((value) => value > 127)) return undefined;
  const matte = wallMatte(pixels, selection);
  const paint = mixPaint(matte, mood);
  return paint && { matte, paint };
}

function restyleStrip(work: Work, top: number, bottom: number): void {
  const { width, height } = work.from;
  const kept = new Float32Array(width);
  const slope = new Float32Array(width);
  const offset = new Float32Array(width);
  for (let y = top; y < bottom; y++) {
    stretchRow(work.openings, y, width, height, kept);
    toneRow(work, y, kept);
    if (!work.walls) continue;
    stretchRow(work.walls.matte.fit.slope, y, width, height, slope);
    stretchRow(work.walls.matte.fit.offset, y, width, height, offset);
    paintRow(work, work.walls.paint, y, slope, offset);
  }
}

/** Tones one row; `kept` is how much of each pixel stays as it was. */
function toneRow({ from: { width, data }, to, table }: Work, y: number, kept: Float32Array): void {
  const toned = new Float32Array(3);
  for (let x = 0, i = y * width * 4; x < width; x++, i += 4) {
    const [r, g, b] = [data[i], data[i + 1], data[i + 2]];
    lookUp(table, r, g, b, toned);
    const stay = kept[x];
    to[i] = toned[0] * (1 - stay) + r * stay;
    to[i + 1] = toned[1] * (1 - stay) + g * stay;
    to[i + 2] = toned[2] * (1 - stay) + b * stay;
    to[i + 3] = data[i + 3];
  }
}

function paintRow(
  { from: { width, data }, to }: Work,
  paint: Paint,
  y: number,
  slope: Float32Array,
  offset: Float32Array,
): void {
  const painted = new Float32Array(3);
  for (let x = 0, i = y * width * 4; x < width; x++, i += 4) {
    const [r, g, b] = [data[i], data[i + 1], data[i + 2]];
    // The fit is soft where no edge guides it; a steeper step keeps paint off the ceiling.
    const cover = smoothstep(0.2, 0.8, slope[x] * lumaOf(r, g, b) + offset[x]);
    if (cover === 0) continue;
    paintOne(paint, linearOfByte[r], linearOfByte[g], linearOfByte[b], painted);
    const grain = ditherAt(x, y);
    for (let c = 0; c < 3; c++) {
      const under = to[i + c];
      to[i + c] = under + (painted[c] + grain - under) * cover;
    }
  }
}

/** Half a step of fixed noise, so that dark paint over bright walls shows no bands. */
function ditherAt(x: number, y: number): number {
  const hash = Math.imul(x * 374761393 + y * 668265263, 1274126177);
  return (((hash ^ (hash >>> 15)) >>> 8) & 1023) / 1023 - 0.5;
}
