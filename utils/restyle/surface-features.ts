import { growPatches, type Patch } from './patches';
import type { Border, Region } from './regions';

/** What one superpixel tells about the surface it lies on; each about -1 to 2. */
export type Features = readonly number[];

type Colour = Pick<Region, 'l' | 'a' | 'b'>;

/** Horizontal bands of the picture whose typical colours stand for ceiling, walls and floor. */
const BANDS = [
  { from: 0, to: 0.1 },
  { from: 0.3, to: 0.6 },
  { from: 0.9, to: 1 },
];

/** The features of every region, in the order the weights of `surface-weights.ts` expect. */
export function surfaceFeatures(regions: Region[], borders: Border[]): Features[] {
  const bands = BANDS.map(({ from, to }) => typicalColour(regions, from, to));
  const patches = growPatches(regions, borders);
  const around = surroundings(regions, borders);
  const middle = medianOf(regions.map(({ l }) => l));
  return regions.map((region, i) => [
    ...placeAndColour(region, middle),
    ...texture(region, around[i]),
    ...bands.map((band) => difference(region, band) / 40),
    ...patchShape(patches[i]),
  ]);
}

function placeAndColour({ x, y, l, a, b }: Region, middle: number): number[] {
  const chroma = Math.hypot(a, b) / 40;
  const light = l / 100;
  const side = Math.abs(x - 0.5) * 2;
  return [
    ...[1, y, y * y, side, side * y, light, light * light, light * y],
    ...[chroma, chroma * y, a / 40, b / 40, (l - middle) / 50],
    ...[Math.max(0, -b) / 20, Math.max(0, -a) / 20],
  ];
}

function texture(region: Region, around: Surroundings): number[] {
  const [edges, grain] = [region.edges / 128, Math.log1p(region.grain) / 2];
  return [
    ...[edges, grain, grain * region.y, Math.log1p(region.spread) / 3, region.clipped],
    ...[around.strength / 128, Math.log1p(around.grain) / 2, around.edges / 128],
    ...[(region.l - around.l) / 30, around.clipped],
  ];
}

function patchShape(patch: Patch): number[] {
  const size = Math.sqrt(patch.size);
  const [atTop, atBottom] = [patch.top < 0.05 ? 1 : 0, patch.bottom > 0.95 ? 1 : 0];
  const middle = (patch.top + patch.bottom) / 2;
  return [size, atTop, atBottom, middle, size * middle, patch.right - patch.left];
}

interface Surroundings {
  strength: number;
  grain: number;
  edges: number;
  l: number;
  clipped: number;
}

/** Means over each region's neighbours and theirs, and the mean strength of its own borders. */
function surroundings(regions: Region[], borders: Border[]): Surroundings[] {
  const own = regions.map((region): Surroundings => ({ ...region, strength: 0 }));
  const lengths = new Float32Array(regions.length);
  for (const { from, to, length, strength } of borders) {
    for (const i of [from, to]) {
      const one = own[i];
      one.strength += length * strength;
      lengths[i] += length;
    }
  }
  own.forEach((one, i) => {
    one.strength /= Math.max(1, lengths[i]);
  });
  return neighbourMeans(neighbourMeans(own, borders), borders);
}

function neighbourMeans(values: Surroundings[], borders: Border[]): Surroundings[] {
  const sums = values.map((value) => ({ ...value }));
  const counts = new Float32Array(values.length).fill(1);
  const add = (to: number, from: number) => {
    const [sum, value] = [sums[to], values[from]];
    counts[to] += 1;
    sum.strength += value.strength;
    sum.grain += value.grain;
    sum.edges += value.edges;
    sum.l += value.l;
    sum.clipped += value.clipped;
  };
  for (const { from, to } of borders) {
    add(from, to);
    add(to, from);
  }
  return sums.map((sum, i) => {
    const count = counts[i];
    return {
      strength: sum.strength / count,
      grain: sum.grain / count,
      edges: sum.edges / count,
      l: sum.l / count,
      clipped: sum.clipped / count,
    };
  });
}

function typicalColour(regions: Region[], from: number, to: number): Colour {
  const inBand = regions.filter(({ y }) => y >= from && y <= to);
  const some = inBand.length > 0 ? inBand : regions;
  return {
    l: medianOf(some.map(({ l }) => l)),
    a: medianOf(some.map(({ a }) => a)),
    b: medianOf(some.map(({ b }) => b)),
  };
}

function difference(one: Colour, other: Colour): number {
  return Math.hypot(one.l - other.l, one.a - other.a, one.b - other.b);
}

/** The middle value; 0 of none. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[sorted.length >> 1];
}
