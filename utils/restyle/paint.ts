import { linearOfByte, linearOfLab, luminance, quickSrgbOfLinear } from './colour';
import type { Mood } from './look-variation';
import type { Pixels } from './pixels';
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
const MOST_GAIN = 2.5;
const SHOULDER = 0.78;

/** Luminance of white paint in a well lit photo; dimmer rooms get dimmer paint. */
const WELL_LIT = 0.72;
const DIMMEST = 0.35;

/** Mixes the paint for a matte's walls; undefined where there are none to speak of. */
export function mixPaint({ small, coverage }: WallMatte, mood: Mood): Paint | undefined {
  const walls = sortedWalls(small, coverage.values);
  const middle = walls.slice(Math.floor(walls.length * 0.4), Math.ceil(walls.length * 0.8));
  if (middle.length === 0) return undefined;
  const was: [number, number, number] = [0, 0, 0];
  for (const i of middle) {
    for (let c = 0; c < 3; c++) {
      was[c] = was[c] + linearOfByte[small.data[i * 4 + c]] / middle.length;
    }
  }
  const wasLuminance = Math.max(0.01, luminance(...was));
  return { colour: litColour(mood, roomLight(small), wasLuminance), was, wasLuminance };
}

function litColour(mood: Mood, light: number, wasLuminance: number): [number, number, number] {
  const [r, g, b] = linearOfLab(mood.wall).map((part) => Math.min(1, Math.max(0.002, part)));
  const colour: [number, number, number] = [r ?? 0, g ?? 0, b ?? 0];
  const wanted = light * (1 + 0.12 * mood.lift);
  const scale = Math.min(wanted, (MOST_GAIN * wasLuminance) / luminance(...colour));
  return [colour[0] * scale, colour[1] * scale, colour[2] * scale];
}

/** How bright white things are in the room, 1 for a well lit photo. */
function roomLight({ data }: Pixels): number {
  const counts = new Uint32Array(256);
  for (let i = 0; i < data.length; i += 4) {
    const green = data[i + 1];
    counts[green] = counts[green] + 1;
  }
  let byte = 255;
  for (let above = 0; byte > 0 && above < data.length / 4 / 8; byte--) above += counts[byte];
  const light = linearOfByte[byte] / WELL_LIT;
  return Math.min(1, Math.max(DIMMEST, light ** 0.7));
}

function sortedWalls(small: Pixels, coverage: Float32Array): Int32Array {
  const indices = new Int32Array(coverage.length);
  let count = 0;
  for (let i = 0; i < coverage.length; i++) if (coverage[i] > 0.6) indices[count++] = i;
  const green = (i: number) => small.data[i * 4 + 1];
  return indices.subarray(0, count).sort((one, other) => green(one) - green(other));
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
