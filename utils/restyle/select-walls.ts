import type { RoomAnalysis } from './analyse-room';
import type { Mask } from './pixels';

/** How far a tap's stretch may drift in colour, from the tapped spot and from step to step. */
const FROM_SEED = 13;
const FROM_NEIGHBOUR = 7;

/** Mean edge strength along a border that a tap doesn't cross. */
const BARRIER = 82;

/**
 * Adds to a selection (or takes away) the surface at a spot: its superpixel and those adjoining
 * that look alike and are not cut off by an edge. `x` and `y` in pixels of the analysis.
 */
export function tapRegion(
  analysis: RoomAnalysis,
  selection: Mask,
  x: number,
  y: number,
  add: boolean,
): Mask {
  const { width, height, regions } = analysis;
  const column = Math.min(width - 1, Math.max(0, Math.floor(x)));
  const row = Math.min(height - 1, Math.max(0, Math.floor(y)));
  const surface = surfaceAround(analysis, regions[row * width + column]);
  const value = add ? 255 : 0;
  const data = selection.data.map((was, i) => (surface.has(regions[i]) ? value : was));
  return { width, height, data };
}

/** Adds to a selection (or takes away) a disc. All lengths in pixels of the mask. */
export function brush(selection: Mask, x: number, y: number, radius: number, add: boolean): Mask {
  const { width, height } = selection;
  const data = selection.data.slice();
  const reach = Math.max(0.5, radius);
  const bottom = Math.min(height - 1, Math.ceil(y + reach));
  for (let row = Math.max(0, Math.floor(y - reach)); row <= bottom; row++) {
    const half = Math.sqrt(Math.max(0, reach * reach - (row + 0.5 - y) ** 2));
    const left = Math.max(0, Math.round(x - half));
    const right = Math.min(width, Math.round(x + half));
    if (right > left) data.fill(add ? 255 : 0, row * width + left, row * width + right);
  }
  return { width, height, data };
}

function surfaceAround(analysis: RoomAnalysis, seed: number): Set<number> {
  const neighbours = openNeighbours(analysis);
  const surface = new Set([seed]);
  const waiting = [seed];
  for (let region = waiting.pop(); region !== undefined; region = waiting.pop()) {
    for (const next of neighbours.get(region) ?? []) {
      if (surface.has(next) || difference(analysis, region, next) > FROM_NEIGHBOUR) continue;
      if (difference(analysis, seed, next) > FROM_SEED) continue;
      surface.add(next);
      waiting.push(next);
    }
  }
  return surface;
}

/** For each region those it meets without an edge between. */
function openNeighbours({ width, height, regions, regionCount, edges }: RoomAnalysis) {
  const sums = new Map<number, { length: number; strength: number }>();
  const meet = (i: number, j: number) => {
    const [one, other] = [regions[i], regions[j]];
    if (one === other) return;
    const pair = Math.min(one, other) * regionCount + Math.max(one, other);
    const sum = sums.get(pair) ?? { length: 0, strength: 0 };
    sums.set(pair, sum);
    sum.length++;
    sum.strength += Math.max(edges[i], edges[j]);
  };
  for (let i = 0; i < width * height; i++) {
    if (i % width < width - 1) meet(i, i + 1);
    if (i < width * (height - 1)) meet(i, i + width);
  }
  const neighbours = new Map<number, number[]>();
  const link = (from: number, to: number) =>
    neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
  for (const [pair, { length, strength }] of sums) {
    if (strength / length > BARRIER) continue;
    link(Math.floor(pair / regionCount), pair % regionCount);
    link(pair % regionCount, Math.floor(pair / regionCount));
  }
  return neighbours;
}

/** Colour distance of two regions, lightness counting less: light falls off along a wall. */
function difference({ regionColours: lab }: RoomAnalysis, one: number, other: number): number {
  const part = (c: number) => lab[one * 3 + c] - lab[other * 3 + c];
  return Math.hypot(0.5 * part(0), part(1), part(2));
}
