import { boxMean } from './box-mean';
import type { LabPlanes } from './lab-planes';
import type { Superpixels } from './superpixels';

/** What is measured of one superpixel. Places run 0 to 1 over the picture; colours are Lab. */
export interface Region {
  x: number;
  y: number;
  /** Share of the picture. */
  size: number;
  l: number;
  a: number;
  b: number;
  /** Mean edge strength away from its borders, 0 to 255. */
  edges: number;
  /** Mean difference in lightness from the close surroundings: grain, weave, leaves. */
  grain: number;
  /** Standard deviation of lightness. */
  spread: number;
  /** Share of its pixels at the top of the scale. */
  clipped: number;
}

/** Where two superpixels meet. */
export interface Border {
  from: number;
  to: number;
  /** In pixels. */
  length: number;
  /** Mean edge strength along it, 0 to 255. */
  strength: number;
}

const GRAIN_RADIUS = 3;
const CLIPPED_LIGHTNESS = 98.5;

/** Measures every superpixel; `raw` is the picture before smoothing. */
export function measureRegions(
  { regions, count, width, height }: Superpixels,
  raw: LabPlanes,
  edges: Uint8Array,
): Region[] {
  const surroundings = boxMean(raw.l, width, height, GRAIN_RADIUS);
  const sums = Array.from({ length: count }, newSum);
  for (let i = 0; i < regions.length; i++) {
    const id = regions[i];
    const sum = sums[id];
    const l = raw.l[i];
    sum.pixels++;
    sum.x += i % width;
    sum.y += (i / width) | 0;
    sum.l += l;
    sum.squares += l * l;
    sum.a += raw.a[i];
    sum.b += raw.b[i];
    sum.grain += Math.abs(l - surroundings[i]);
    if (l > CLIPPED_LIGHTNESS) sum.clipped++;
    if (regions[i + 1] !== id || regions[i + width] !== id || regions[i - width] !== id) continue;
    sum.inside++;
    sum.edges += edges[i];
  }
  return sums.map((sum) => regionOf(sum, width, height));
}

type Sum = ReturnType<typeof newSum>;

function newSum() {
  return {
    pixels: 0,
    inside: 0,
    x: 0,
    y: 0,
    l: 0,
    squares: 0,
    a: 0,
    b: 0,
    edges: 0,
    grain: 0,
    clipped: 0,
  };
}

function regionOf(sum: Sum, width: number, height: number): Region {
  const pixels = Math.max(1, sum.pixels);
  const l = sum.l / pixels;
  return {
    x: sum.x / pixels / width,
    y: sum.y / pixels / height,
    size: sum.pixels / (width * height),
    l,
    a: sum.a / pixels,
    b: sum.b / pixels,
    edges: sum.inside ? sum.edges / sum.inside : 255,
    grain: sum.grain / pixels,
    spread: Math.sqrt(Math.max(0, sum.squares / pixels - l * l)),
    clipped: sum.clipped / pixels,
  };
}

/** All borders between superpixels, each pair once. */
export function measureBorders(
  { regions, count, width, height }: Superpixels,
  edges: Uint8Array,
): Border[] {
  const borders = new Map<number, Border>();
  const meet = (i: number, j: number) => {
    const [one, other] = [regions[i], regions[j]];
    if (one === other) return;
    const [from, to] = one < other ? [one, other] : [other, one];
    const border = borders.get(from * count + to) ?? { from, to, length: 0, strength: 0 };
    border.length++;
    border.strength += Math.max(edges[i], edges[j]);
    borders.set(from * count + to, border);
  };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      if (x < width - 1) meet(i, i + 1);
      if (y < height - 1) meet(i, i + width);
    }
  }
  return [...borders.values()].map((border) => ({
    ...border,
    strength: border.strength / border.length,
  }));
}
