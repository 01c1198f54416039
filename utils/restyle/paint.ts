import { linearOfByte, linearOfLab, luminance, quickSrgbOfLinear } from './colour';
import type { Pixels } from './pixels';
import type { Mood } from './tone-variation';
import type { WallMatte } from './wall-matte';

/** Paint ready to go on walls: what to do with the light of a wall pixel. */
export interface Paint {
  /** Light of the new colour in the room's light. */
  colour: [r: number, g: number, b: number];
  /** Light of the wall as it was, where it is neither in shadow nor in glare. */
  was: [r: number, g: number, b: number];
  wasLuminance: number;
}

/** Share of the old wall's colour casts (lamp glow, sky) that stays. */
const CAST_KEPT = 0.6;
const LEAST_COVERAGE = 0.6;
const NEITHER_SHADOW = 0.4;
const NOR_GLARE = 0.8;
const LIT = 0.95;
const WHITES = 0.875;
const MOST_GAIN = 2.5;
const SHOULDER = 0.78;

/** Luminance the best lit part of a painted wall may reach: white walls keep their shading. */
const BRIGHTEST = 0.86;

/** Luminance of white paint in a well lit photo; dimmer rooms get dimmer paint. */
const WELL_LIT = 0.72;
const DIMMEST = 0.35;

/** Mixes the paint for a matte's walls; undefined where there are none to speak of. */
export function mixPaint({ small, coverage }: WallMatte, mood: Mood): Paint | undefined {
  const isWall = (i: number) => coverage.values[i] > LEAST_COVERAGE;
  const [low, high, brightest] = shadeRange(small, isWall);
  const was: [number, number, number] = [0, 0, 0];
  let count = 0;
  for (let i = 0; i < coverage.values.length; i++) {
    const green = small.data[i * 4 + 1];
    if (!isWall(i) || green < low || green > high) continue;
    for (let c = 0; c < 3; c++) was[c] += linearOfByte[small.data[i * 4 + c]];
    count++;
  }
  if (count === 0) return undefined;
  for (let c = 0; c < 3; c++) was[c] /= count;
  const wasLuminance = Math.max(0.01, luminance(...was));
  const glare = linearOfByte[brightest] / wasLuminance;
  return { colour: litColour(mood, roomLight(small), wasLuminance, glare), was, wasLuminance };
}

/** Green bytes: two between which a wall is neither in shadow nor in glare, and its brightest. */
function shadeRange({ data }: Pixels, isWall: (i: number) => boolean): [number, number, number] {
  const counts = new Uint32Array(256);
  for (let i = 0; i < data.length / 4; i++) if (isWall(i)) counts[data[i * 4 + 1]]++;
  return [
    byteAtShare(counts, NEITHER_SHADOW),
    byteAtShare(counts, NOR_GLARE),
    byteAtShare(counts, LIT),
  ];
}

/** The byte below which that share of a histogram lies. */
function byteAtShare(counts: Uint32Array, share: number): number {
  const wanted = share * counts.reduce((sum, count) => sum + count, 0);
  let below = 0;
  return Math.max(
    0,
    counts.findIndex((count) => {
      below += count;
      return below >= wanted;
    }),
  );
}

function litColour(
  mood: Mood,
  light: number,
  wasLuminance: number,
  glare: number,
): [number, number, number] {
  const [r, g, b] = linearOfLab(mood.wall).map((part) => Math.min(1, Math.max(0.002, part)));
  const colour: [number, number, number] = [r, g, b];
  const bright = luminance(...colour);
  const wanted = light * (1 + 0.12 * mood.lift);
  const scale = Math.min(
    wanted,
    (MOST_GAIN * wasLuminance) / bright,
    BRIGHTEST / (bright * Math.max(1, glare)),
  );
  return [colour[0] * scale, colour[1] * scale, colour[2] * scale];
}

/** How bright white things are in the room, 1 for a well lit photo. */
function roomLight(small: Pixels): number {
  const counts = new Uint32Array(256);
  for (let i = 1; i < small.data.length; i += 4) counts[small.data[i]]++;
  const light = linearOfByte[byteAtShare(counts, WHITES)] / WELL_LIT;
  return Math.min(1, Math.max(DIMMEST, light ** 0.7));
}

/** Paints one wall pixel of light r, g, b; writes three sRGB values, 0 to 255, to `out`. */
export function paintOne(paint: Paint, r: number, g: number, b: number, out: Float32Array): void {
  const shade = luminance(r, g, b) / paint.wasLuminance;
  for (let c = 0; c < 3; c++) {
    const light = c === 0 ? r : c === 1 ? g : b;
    const ratio = light / Math.max(0.005, paint.was[c]);
    const kept = Math.max(0, shade + CAST_KEPT * (ratio - shade));
    out[c] = quickSrgbOfLinear(shoulder(paint.colour[c] * kept));
  }
}

/** Rolls off towards white instead of clipping. */
function shoulder(light: number): number {
  if (light <= SHOULDER) return light;
  const room = 1 - SHOULDER;
  return SHOULDER + room * (1 - Math.exp((SHOULDER - light) / room));
}
