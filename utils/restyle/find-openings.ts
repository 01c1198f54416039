import { distance } from './patches';
import type { Mask } from './pixels';
import type { Border, Region } from './regions';
import type { Superpixels } from './superpixels';
import { oddsOf } from './surface-weights';

const CERTAIN = 0.5;
const LIKELY = 0.22;
const LAMP_CLIPPED = 0.6;
const SHED_ROUNDS = 3;
const SMOOTH_BORDER = 55;
const SMOOTH_STEP = 5;
const VIEW_ROUNDS = 6;

/** How far a pane may lie from the rest of its window, as a share of the picture's long side. */
const WINDOW_REACH = 0.08;
const ENCLOSING_SIDES = 3;

/** Which regions are windows, views and lamps. */
export function findOpenings(
  superpixels: Superpixels,
  regions: Region[],
  borders: Border[],
  odds: Float32Array,
): boolean[] {
  const open = regions.map((region, i) => {
    const opening = oddsOf(odds, i, 'opening');
    const wall = oddsOf(odds, i, 'wall') + oddsOf(odds, i, 'ceiling');
    if (opening > CERTAIN || (opening > LIKELY && wall < 0.25)) return true;
    return region.clipped > LAMP_CLIPPED && wall < 0.5;
  });
  spreadOverViews(open, regions, borders, odds);
  // Bars, dark panes and pale buildings outside belong to the window around them.
  const enclosed = regions.map((region) => isEnclosed(superpixels, region, open));
  const whole = open.map((isOpen, i) => isOpen || enclosed[i]);
  shedLitWalls(whole, regions, borders, odds);
  return whole;
}

/** An opening has an edge around it; what runs smoothly into a wall is wall in the light. */
function shedLitWalls(
  open: boolean[],
  regions: Region[],
  borders: Border[],
  odds: Float32Array,
): void {
  const isWall = (i: number) =>
    !open[i] && oddsOf(odds, i, 'opening') + oddsOf(odds, i, 'other') < 0.4;
  for (let round = 0; round < SHED_ROUNDS; round++) {
    for (const { from, to, strength } of borders) {
      const isSmooth =
        strength < SMOOTH_BORDER && distance(regions[from], regions[to]) < SMOOTH_STEP;
      if (!isSmooth) continue;
      if (open[from] && isWall(to)) open[from] = false;
      else if (open[to] && isWall(from)) open[to] = false;
    }
  }
}

/** Leaves, grass and sky next to an opening are part of its view. */
function spreadOverViews(
  open: boolean[],
  regions: Region[],
  borders: Border[],
  odds: Float32Array,
): void {
  const isView = regions.map((region, i) => outdoors(region) && oddsOf(odds, i, 'other') > 0.4);
  for (let round = 0; round < VIEW_ROUNDS; round++) {
    for (const { from, to } of borders) {
      if (open[from] && isView[to]) open[to] = true;
      if (open[to] && isView[from]) open[from] = true;
    }
  }
}

/** Green to blue, and not faint. */
function outdoors({ a, b }: Region): boolean {
  return Math.hypot(a, b) > 7 && a < 4 && (a < -2 || b < -4);
}

/** Whether openings lie close on at least three sides. */
function isEnclosed(
  { regions, width, height }: Superpixels,
  { x, y }: Region,
  open: readonly boolean[],
): boolean {
  const [column, row] = [Math.floor(x * width), Math.floor(y * height)];
  const reach = Math.round(WINDOW_REACH * Math.max(width, height));
  const meets = (dx: number, dy: number) => {
    for (let step = 1; step <= reach; step++) {
      const [at, down] = [column + dx * step, row + dy * step];
      if (at < 0 || at >= width || down < 0 || down >= height) return false;
      if (open[regions[down * width + at]]) return true;
    }
    return false;
  };
  const sides = [meets(1, 0), meets(-1, 0), meets(0, 1), meets(0, -1)];
  return sides.filter((side) => side).length >= ENCLOSING_SIDES;
}

/** The mask of the pixels whose region is chosen. */
export function maskOfRegions(
  { regions, width, height }: Superpixels,
  chosen: readonly boolean[],
): Mask {
  return { width, height, data: Uint8Array.from(regions, (id) => (chosen[id] ? 255 : 0)) };
}
