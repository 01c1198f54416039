import { boxMean } from '@/utils/restyle/box-mean';

/** Pixels of the drawing: its own blur, and what stretching it to a photo adds. */
const PIXEL_BLUR = 0.29;
const STRETCH_BLUR = 0.42;
const MOST = 0.7;
const EAGERNESS = 0.9;

/**
 * How much a drawing must be sharpened to be as sharp as its photo once it is stretched to it.
 * @param times pixels of the photo for one of the drawing
 * @param drawn blur of the drawing's edges: standard deviation in its own pixels
 * @param wanted blur of the photo's, in the photo's
 */
export function sharpening(times: number, drawn: number, wanted: number): number {
  if (times <= 1.02) return 0;
  const blur = times * Math.hypot(drawn, PIXEL_BLUR, STRETCH_BLUR);
  return Math.min(MOST, Math.max(0, EAGERNESS * (blur / Math.max(0.5, wanted) - 1)));
}

/** Differences from the surroundings up to this are noise of few lights, and stay as they are. */
const NOISE = 0.012;

/**
 * Takes away a part of what a small blur makes of it, in place.
 * @param rooms two as long as `values`, to work in
 */
export function sharpen(
  values: Float32Array,
  width: number,
  height: number,
  by: number,
  [rows, out]: readonly [Float32Array?, Float32Array?] = [],
): void {
  if (by === 0) return;
  const blurred = boxMean(values, width, height, 1, rows, out);
  for (let i = 0; i < values.length; i++) {
    const apart = values[i] - blurred[i];
    const edge = Math.max(0, Math.abs(apart) - NOISE) * Math.sign(apart);
    values[i] = Math.max(0, values[i] + edge * by);
  }
}
