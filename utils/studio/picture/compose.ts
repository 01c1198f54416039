import { type LinearRgb, linearOfByte, quickSrgbOfLinear } from '@/utils/restyle/colour';
import { breathe, type Pace } from '@/utils/restyle/pace';
import { emptyMask, type Mask, type Pixels } from '@/utils/restyle/pixels';
import { type Plane, stretchRow } from '@/utils/restyle/plane';
import { gaussian } from './gaussian';
import { shadeSun, sunOn } from './sun-patches';

/** What goes over a photo, at any size: stretched to the photo's. */
export interface Overlay {
  width: number;
  height: number;
  /** Red, green, blue as light times coverage, and coverage. */
  furniture: readonly [Plane, Plane, Plane, Plane];
  /** The share of its light that each pixel of the room keeps. */
  shade: Plane;
  /** Light that the floor's mirror image adds (or takes), per channel. */
  reflection?: readonly [Plane, Plane, Plane];
  /** Where the floor is (1), and its usual light: tells patches of sun on it. */
  floor?: { where: Plane; light: LinearRgb };
}

export interface Composed {
  pixels: Pixels;
  /** 255 for every pixel that may differ from the photo; all others are copies of its bytes. */
  proof: Mask;
  /** Coverage of the furniture, 0 to 255. */
  furniture: Mask;
}

/** Coverage under which there is no furniture. */
const NO_COVER = 1 / 255;
const NO_SHADE = 1 - 1 / 400;
const NO_REFLECTION = 0.0015;
const SHARE_OF_FLOOR_KEPT = 0.55;
const ROWS_PER_BREATH = 64;
/** Where highlights begin to bend towards white, as a film's do. */
const SHOULDER = 0.68;

/**
 * Puts furniture, its shade and its mirror image over a photo, in light rather than screen values.
 * Pixels that get none of them keep the photo's bytes, and so does what stands in front.
 * @param grain standard deviation of the photo's noise, given to the furniture
 * @param inFront what stands before all furniture, at the photo's size
 */
export async function compose(
  photo: Pixels,
  overlay: Overlay,
  grain: number,
  inFront: Mask,
  random: () => number,
  pace: Pace,
): Promise<Composed> {
  const { width, height } = photo;
  const out: Composed = {
    pixels: { width, height, data: photo.data.slice() },
    proof: emptyMask(width, height),
    furniture: emptyMask(width, height),
  };
  const planes = [...overlay.furniture, overlay.shade, ...(overlay.reflection ?? [])];
  const rows = planes.map(() => new Float32Array(width));
  const floors = new Float32Array(width);
  const floor = overlay.floor && { row: floors, light: overlay.floor.light };
  for (let y = 0; y < height; y++) {
    for (let i = 0; i < planes.length; i++) stretchRow(planes[i], y, width, height, rows[i]);
    if (overlay.floor) stretchRow(overlay.floor.where, y, width, height, floors);
    composeRow(out, y, rows, floor, inFront, grain, random);
    if (y % ROWS_PER_BREATH === 0) await breathe(pace, y / height);
  }
  return out;
}

function composeRow(
  { pixels, proof, furniture }: Composed,
  y: number,
  rows: readonly Float32Array[],
  floor: { row: Float32Array; light: LinearRgb } | undefined,
  inFront: Mask,
  grain: number,
  random: () => number,
): void {
  const { width, data } = pixels;
  const [, , , covers, shades] = rows;
  for (let x = 0, i = y * width; x < width; x++, i++) {
    if (inFront.data[i]) continue;
    const cover = covers[x] < NO_COVER ? 0 : Math.min(1, covers[x]);
    const shade = shades[x] > NO_SHADE ? 1 : shades[x];
    if (cover === 0 && shade === 1 && !isReflecting(rows, x)) continue;
    proof.data[i] = 255;
    furniture.data[i] = Math.round(cover * 255);
    const noise = cover * gaussian(random) * grain + (random() - 0.5) * 0.9;
    const sun = floor && shade < 1 && floor.row[x] > 0.5 ? sunOn(data, 4 * i, floor.light) : 0;
    for (let channel = 0; channel < 3; channel++) {
      const seen = linearOfByte[data[4 * i + channel]];
      const kept =
        sun > 0 && floor ? shadeSun(seen, floor.light[channel], sun, shade) : seen * shade;
      const room = mirrored(kept, (1 - sun) * (rows[5 + channel]?.[x] ?? 0));
      const body = cover > 0 ? shoulder(rows[channel][x] / covers[x]) : 0;
      data[4 * i + channel] = quickSrgbOfLinear(room * (1 - cover) + body * cover) + noise;
    }
  }
}

function isReflecting(rows: readonly Float32Array[], x: number): boolean {
  for (let i = 5; i < rows.length; i++) if (Math.abs(rows[i][x]) > NO_REFLECTION) return true;
  return false;
}

function mirrored(kept: number, reflection: number): number {
  return Math.max(kept * SHARE_OF_FLOOR_KEPT, kept + reflection);
}

/** Keeps light below 1 without a hard edge. */
export function shoulder(light: number): number {
  if (light < SHOULDER) return Math.max(0, light);
  const room = 1 - SHOULDER;
  return SHOULDER + room * (1 - Math.exp((SHOULDER - light) / room));
}
