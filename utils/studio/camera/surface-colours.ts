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
  /** Sum of their squares. */
  squares: number;
  /** Their variance. */
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
  const squares = squaresOf(colours);
  const alike = new Uint8Array(rays.length);
  return { rays, colours, squares, total: spreadWithin(colours, squares, alike) };
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

function squaresOf(colours: Float32Array): number {
  let squares = 0;
  for (const value of colours) squares += value * value;
  return squares;
}

/** How much of the photo's variety of colour is explained by which side of the box it is on, 0..1. */
export function explainedBy({ rays, colours, squares, total }: ColourSamples, box: Box): number {
  const surfaces = new Uint8Array(rays.length);
  for (let i = 0; i < surfaces.length; i++) surfaces[i] = surfaceAt(rays[i], box);
  return 1 - spreadWithin(colours, squares, surfaces) / Math.max(total, 1e-6);
}

/**
 * Which side of a box a ray from (0, 1, 0) meets: floor, ceiling, back, left, right. Asked for
 * thousands of rays and hundreds of boxes a photo: no arrays here.
 */
export function surfaceAt(ray: Vector, { left, right, back, ceiling }: Box): number {
  const x = ray[0];
  const y = ray[1];
  const z = ray[2];
  let nearest = 0;
  let distance = y < 0 ? -1 / y : Number.POSITIVE_INFINITY;
  const meets = y > 0 ? (ceiling - 1) / y : Number.POSITIVE_INFINITY;
  if (meets < distance) {
    nearest = 1;
    distance = meets;
  }
  const toBack = z < 0 ? back / z : Number.POSITIVE_INFINITY;
  if (toBack < distance) {
    nearest = 2;
    distance = toBack;
  }
  const toLeft = x < 0 ? left / x : Number.POSITIVE_INFINITY;
  if (toLeft < distance) {
    nearest = 3;
    distance = toLeft;
  }
  return x > 0 && right / x < distance ? 4 : nearest;
}

function spreadWithin(colours: Float32Array, squares: number, surfaces: Uint8Array): number {
  const counts = new Float32Array(SURFACES);
  const sums = new Float32Array(SURFACES * CHANNELS);
  for (let i = 0; i < surfaces.length; i++) {
    const at = surfaces[i] * CHANNELS;
    counts[surfaces[i]]++;
    for (let k = 0; k < CHANNELS; k++) sums[at + k] += colours[i * CHANNELS + k];
  }
  let explained = 0;
  for (let i = 0; i < sums.length; i++) {
    explained += sums[i] ** 2 / Math.max(1, counts[Math.floor(i / CHANNELS)]);
  }
  return squares - explained;
}
