import type { Mask } from './pixels';
import type { Border, Region } from './regions';
import type { Superpixels } from './superpixels';
import { oddsOf } from './surface-weights';

const CERTAIN = 0.5;
const LIKELY = 0.22;
const LAMP_CLIPPED = 0.6;

const VIEW_ROUNDS = 6;

/** A window's frame, bars and dark panes belong to it where this much of its box is opening. */
const LEAST_FILL = 0.35;

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
  for (const box of boxesAround(superpixels, open)) fillBox(box, superpixels, regions, odds, open);
  return open;
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

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
  pixels: number;
}

/** Boxes around connected openings. */
function boxesAround({ regions, width, height }: Superpixels, open: readonly boolean[]): Box[] {
  const seen = new Uint8Array(regions.length);
  const boxes: Box[] = [];
  const isOpen = (i: number) => !seen[i] && open[regions[i]] === true;
  for (let start = 0; start < regions.length; start++) {
    if (!isOpen(start)) continue;
    const box = { left: width, right: 0, top: height, bottom: 0, pixels: 0 };
    const waiting = [start];
    seen[start] = 1;
    for (let i = waiting.pop(); i !== undefined; i = waiting.pop()) {
      const x = i % width;
      const y = (i - x) / width;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
      box.pixels++;
      const near = [x > 0 ? i - 1 : i, x < width - 1 ? i + 1 : i, i - width, i + width];
      for (const next of near) {
        if (!isOpen(next)) continue;
        seen[next] = 1;
        waiting.push(next);
      }
    }
    boxes.push(box);
  }
  return boxes;
}

function fillBox(
  box: Box,
  { width, height }: Superpixels,
  regions: Region[],
  odds: Float32Array,
  open: boolean[],
): void {
  const area = (box.right - box.left + 1) * (box.bottom - box.top + 1);
  if (box.pixels < LEAST_FILL * area || area > 0.3 * width * height) return;
  regions.forEach(({ x, y }, i) => {
    const inside =
      x * width > box.left &&
      x * width < box.right &&
      y * height > box.top &&
      y * height < box.bottom;
    if (inside && oddsOf(odds, i, 'opening') + oddsOf(odds, i, 'other') > 0.5) open[i] = true;
  });
}

/** The mask of the pixels whose region is chosen. */
export function maskOfRegions(
  { regions, width, height }: Superpixels,
  chosen: readonly boolean[],
): Mask {
  return { width, height, data: Uint8Array.from(regions, (id) => (chosen[id] ? 255 : 0)) };
}
