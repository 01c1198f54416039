import { analyseRoom } from '@/utils/restyle/analyse-room';
import type { Mask, Pixels } from '@/utils/restyle/pixels';
import type { RestyleOptions } from '@/utils/restyle/restyle';
import type { Tone } from '@/utils/restyle/style-tone';

export const pace = { pause: () => Promise.resolve() };

export const neutral: Tone = {
  wall: '#ffffff',
  accent: '#808080',
  floor: '#c9a67c',
  warmth: 0,
  contrast: 0,
  saturation: 0,
  lift: 0,
};
export const sage: Tone = { ...neutral, wall: '#b5bfa5', warmth: 0.3, contrast: 0.2, lift: 0.2 };
export const plain: RestyleOptions = { variation: 0, walls: 'none' };

export type Rgb = [r: number, g: number, b: number];

export function draw(width: number, height: number, colour: (x: number, y: number) => Rgb): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let i = 0; i < width * height; i++) {
    data.set([...colour(i % width, Math.floor(i / width)), 255], i * 4);
  }
  return { width, height, data };
}

/** Film grain that is the same on every run. */
export function grain(x: number, y: number): number {
  return (Math.imul(x * 73856093 + y * 19349663, 83492791) >>> 24) / 64 - 2;
}

/** Shares of the width and height. */
const WINDOW = { left: 0.55, right: 0.8, top: 0.35, bottom: 0.55 };

function isWindow(x: number, y: number): boolean {
  return x > WINDOW.left && x < WINDOW.right && y > WINDOW.top && y < WINDOW.bottom;
}

/** An empty room: darker ceiling, grey walls lit from one side, a window on trees, wooden floor. */
export function emptyRoom(width: number, height: number): Pixels {
  return draw(width, height, (column, row) => {
    const [x, y] = [column / width, row / height];
    const noise = grain(column, row);
    if (y < 0.2) return [170 + noise, 170 + noise, 170 + noise];
    if (y > 0.75) return [150 + noise * 4, 105 + noise * 4, 65 + noise * 4];
    if (isWindow(x, y)) return viewAt(column, row);
    if (isWindow(x - 0.01, y - 0.015) || isWindow(x + 0.01, y + 0.015)) return [90, 90, 92];
    const light = 225 - 35 * x + noise;
    return [light, light, light - 3];
  });
}

function viewAt(column: number, row: number): Rgb {
  const leaf = grain(column >> 2, row >> 2) > 0;
  return leaf ? [70, 120, 50] : [150, 190, 250];
}

function at({ width, height, data }: Pixels, x: number, y: number): Rgb {
  const i = (Math.floor(y * height) * width + Math.floor(x * width)) * 4;
  return [data[i], data[i + 1], data[i + 2]];
}

/** Mean colour of a patch of 9 x 9 pixels. */
export function patchAt(pixels: Pixels, x: number, y: number): Rgb {
  const sum: Rgb = [0, 0, 0];
  for (let dy = -4; dy <= 4; dy++) {
    for (let dx = -4; dx <= 4; dx++) {
      const colour = at(pixels, x + dx / pixels.width, y + dy / pixels.height);
      for (let c = 0; c < 3; c++) sum[c] += colour[c] / 81;
    }
  }
  return sum;
}

export function meanDifference(one: Pixels, other: Pixels): number {
  const sum = one.data.reduce((total, byte, i) => total + Math.abs(byte - other.data[i]), 0);
  return sum / one.data.length;
}

/** Rows of walls only, all columns. */
export function wallMask(width: number, height: number): Mask {
  const data = new Uint8Array(width * height);
  data.fill(255, Math.ceil(height * 0.2) * width, Math.floor(height * 0.75) * width);
  for (let i = 0; i < data.length; i++) {
    if (isWindow((i % width) / width, Math.floor(i / width) / height)) data[i] = 0;
  }
  return { width, height, data };
}

export const room = emptyRoom(240, 180);

/** The analysis of `room`, made once. */
export const study = await analyseRoom(room, pace);

/** Light and tone only, of `room`. */
export const plainRoom: RestyleOptions = { ...plain, analysis: study };
