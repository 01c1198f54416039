import type { Pixels } from '@/utils/restyle/pixels';
import type { Camera, Vector } from '../space';
import { rayThrough } from './projection';

const COLUMNS = 60;
const SURFACES = 5;
const CHANNELS = 3;

/** Colours of a photo at a coarse grid, and where the camera looks there. */
export interface ColourSamples {
  rays: readonly Vector[];
  /** Root of red, green and blue in turn. */
  colours: Float32Array;
  total: number;
}

/** A box in eye heights; a wall that isn't seen is infinitely far. */
export interface Box {
  left: number;
  right: number;
  back: number;
  ceiling: number;
}

/** Looks at a photo where a camera of the same width does. */
export function colourSamples(pixels: Pixels, camera: Camera): ColourSamples {
  const step = pixels.width / COLUMNS;
  const rows = Math.floor(pixels.height / step);
  const rays: Vector[] = [];
  const colours = new Float32Array(COLUMNS * rows * CHANNELS);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const [x, y] = [(column + 0.5) * step, (row + 0.5) * step];
      meanAround(pixels, x, y, step / 2, colours, rays.length * CHANNELS);
      rays.push(rayThrough(camera, { x, y }));
    }
  }
  return { rays, colours, total: variance(colours) };
}

function meanAround(
  { width, height, data }: Pixels,
  x: number,
  y: number,
  reach: number,
  out: Float32Array,
  at: number,
): void {
  const step = Math.max(1, reach / 2);
  let count = 0;
  for (let down = y - reach; down < Math.min(height, y + reach); down += step) {
    for (let across = x - reach; across < Math.min(width, x + reach); across += step) {
      const i = (Math.floor(Math.max(0, down)) * width + Math.floor(Math.max(0, across))) * 4;
      for (let k = 0; k < CHANNELS; k++) out[at + k] += data[i + k];
      count++;
    }
  }
  for (let k = 0; k < CHANNELS; k++) out[at + k] /= Math.max(1, count);
}

function variance(colours: Float32Array): number {
  const surfaces = new Uint8Array(colours.length / CHANNELS);
  return spreadWithin(colours, surfaces);
}

/** How much of the photo's variety of colour is explained by which side of the box it is on, 0..1. */
export function explainedBy({ rays, colours, total }: ColourSamples, box: Box): number {
  const surfaces = Uint8Array.from(rays, (ray) => surfaceAt(ray, box));
  return 1 - spreadWithin(colours, surfaces) / Math.max(total, 1e-6);
}

/** Which side of a box a ray from (0, 1, 0) meets: floor, ceiling, back, left, right. */
export function surfaceAt([x, y, z]: Vector, { left, right, back, ceiling }: Box): number {
  const distances = [
    y < 0 ? -1 / y : Number.POSITIVE_INFINITY,
    y > 0 ? (ceiling - 1) / y : Number.POSITIVE_INFINITY,
    z < 0 ? back / z : Number.POSITIVE_INFINITY,
    x < 0 ? left / x : Number.POSITIVE_INFINITY,
    x > 0 ? right / x : Number.POSITIVE_INFINITY,
  ];
  let nearest = 0;
  for (let i = 1; i < SURFACES; i++) if (distances[i] < distances[nearest]) nearest = i;
  return nearest;
}

function spreadWithin(colours: Float32Array, surfaces: Uint8Array): number {
  const counts = new Float32Array(SURFACES);
  const sums = new Float32Array(SURFACES * CHANNELS);
  let squares = 0;
  for (let i = 0; i < surfaces.length; i++) {
    counts[surfaces[i]]++;
    for (let k = 0; k < CHANNELS; k++) {
      const value = colours[i * CHANNELS + k];
      sums[surfaces[i] * CHANNELS + k] += value;
      squares += value * value;
    }
  }
  let explained = 0;
  for (let i = 0; i < sums.length; i++) {
    explained += sums[i] ** 2 / Math.max(1, counts[Math.floor(i / CHANNELS)]);
  }
  return squares - explained;
}
