import { boxMean } from './box-mean';
import type { Mask } from './pixels';

/** One value per pixel, row by row. */
export interface Plane {
  width: number;
  height: number;
  values: Float32Array;
}

/** A mask as values of 0 to 1, its borders softened over `radius` pixels. */
export function softened({ width, height, data }: Mask, radius: number): Plane {
  const values = Float32Array.from(data, (value) => value / 255);
  return { width, height, values: boxMean(values, width, height, radius) };
}

/**
 * Fills `out` with row `y` of the plane stretched to `width` x `height`, bilinear between the
 * centres of its pixels.
 */
export function stretchRow(
  plane: Plane,
  y: number,
  width: number,
  height: number,
  out: Float32Array,
): void {
  const [upper, down] = placeBetween(y, height, plane.height);
  const top = upper * plane.width;
  const bottom = Math.min(plane.height - 1, upper + 1) * plane.width;
  for (let x = 0; x < width; x++) {
    const [left, across] = placeBetween(x, width, plane.width);
    const right = Math.min(plane.width - 1, left + 1);
    const above = mix(plane.values[top + left], plane.values[top + right], across);
    const below = mix(plane.values[bottom + left], plane.values[bottom + right], across);
    out[x] = mix(above, below, down);
  }
}

/** The plane stretched or shrunk to another size. */
export function stretched(plane: Plane, width: number, height: number): Plane {
  const values = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    stretchRow(plane, y, width, height, values.subarray(y * width, (y + 1) * width));
  }
  return { width, height, values };
}

function placeBetween(at: number, length: number, samples: number): [low: number, part: number] {
  const place = Math.min(samples - 1, Math.max(0, ((at + 0.5) * samples) / length - 0.5));
  const low = Math.floor(place);
  return [low, place - low];
}

function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}
