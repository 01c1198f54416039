import { boxMean } from '@/utils/restyle/box-mean';
import type { Plane } from '@/utils/restyle/plane';
import { smoothstep } from '@/utils/restyle/ramp';
import { type Surfaces, surface } from './surfaces';

/** Less shade than this is nothing: it spares faint tails over half the photo. */
const TAIL = 0.96;
/** White walls fill each other's shadows with light that the lights here don't carry. */
const WALL_STRENGTH = 0.62;
const FLOOR_STRENGTH = 0.97;
/** Floors lie in more shade than few far lights tell, the more so the closer the furniture is. */
const FLOOR_DEPTH = { open: 1.05, close: 2.7 };
/** Blur as a share of the picture's width; fewer lights make harder steps. */
const WALL_BLUR = { near: 0.005, far: 0.022 };
const FLOOR_BLUR = { near: 0.001, far: 0.004 };
/** Loss of light that only something close by can cause: there shade keeps its edge. */
const CLOSE_FROM = 0.3;
const CLOSE_TO = 0.55;
const FEW_LIGHTS = 40;
/** How far from a window walls keep clear of shade, as a share of the width. */
const WINDOW_MARGIN = 0.05;

/**
 * How much of its light each pixel of the room keeps, 0 to 1: grey, smooth, 1 in windows and
 * wherever the furniture takes next to nothing.
 * @param arriving the share of its light that arrives at each pixel, from few lights
 */
export function shadeOf(arriving: Float32Array, surfaces: Surfaces, lights: number): Plane {
  const { width, height, data } = surfaces;
  const coarse = Math.sqrt(Math.max(1, FEW_LIGHTS / lights));
  const radius = (share: number) => Math.max(1, Math.round(width * share * coarse));
  const within = new Float32Array(arriving.length);
  const soft = ({ near, far }: { near: number; far: number }) =>
    softerFurther(
      blurWithin(arriving, within, width, height, radius(near)),
      blurWithin(arriving, within, width, height, radius(far)),
    );
  for (let i = 0; i < within.length; i++) within[i] = data[i] === surface.floor ? 1 : 0;
  const values = soft(FLOOR_BLUR);
  for (let i = 0; i < within.length; i++) within[i] = 1 - within[i];
  const walls = soft(WALL_BLUR);
  const open = openness(surfaces, Math.round(width * WINDOW_MARGIN));
  for (let i = 0; i < values.length; i++) {
    const loss =
      within[i] === 0
        ? (1 - deepened(values[i])) * FLOOR_STRENGTH
        : (1 - walls[i]) * WALL_STRENGTH * (1 - open[i]);
    values[i] = cutTail(1 - loss);
  }
  return { width, height, values };
}

function deepened(kept: number): number {
  return kept ** (FLOOR_DEPTH.close + (FLOOR_DEPTH.open - FLOOR_DEPTH.close) * kept);
}

function cutTail(kept: number): number {
  return Math.min(1, kept / TAIL);
}

/** Shade is sharp where its cause is near and dissolves with distance; its depth tells which. */
function softerFurther(sharp: Float32Array, dissolved: Float32Array): Float32Array {
  for (let i = 0; i < sharp.length; i++) {
    const close = smoothstep(CLOSE_FROM, CLOSE_TO, 1 - Math.min(sharp[i], dissolved[i]));
    dissolved[i] += (sharp[i] - dissolved[i]) * close;
  }
  return dissolved;
}

/** Blurred twice, from pixels of the same surface only, so that walls stay out of the floor's shade. */
function blurWithin(
  values: Float32Array,
  within: Float32Array,
  width: number,
  height: number,
  radius: number,
): Float32Array {
  const rows = new Float32Array(values.length);
  const weights = boxMean(within, width, height, radius, rows);
  const blurred = values.slice();
  for (let round = 0; round < 2; round++) {
    for (let i = 0; i < blurred.length; i++) blurred[i] *= within[i];
    boxMean(blurred, width, height, radius, rows, blurred);
    for (let i = 0; i < blurred.length; i++) {
      blurred[i] = weights[i] > 1e-6 ? blurred[i] / weights[i] : 1;
    }
  }
  return blurred;
}

/** 1 in windows and passages, falling to 0 within the margin around them. */
function openness({ width, height, data }: Surfaces, margin: number): Float32Array {
  const isOpen = (is: number) => is === surface.window || is === surface.passage;
  const open = Float32Array.from(data, (is) => (isOpen(is) ? 1 : 0));
  const once = boxMean(open, width, height, margin);
  return boxMean(
    once.map((part) => Math.min(1, part * 2)),
    width,
    height,
    Math.max(1, margin >> 2),
  ).map((part, i) => Math.max(open[i], part));
}
