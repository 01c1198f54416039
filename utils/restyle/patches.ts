import type { Border, Region } from './regions';

/** Superpixels grown together over weak borders: one stretch of wall, of floor, of sky. */
export interface Patch {
  size: number;
  top: number;
  bottom: number;
  left: number;
  right: number;
}

const WEAK_BORDER = 62;
const LIKE_COLOUR = 9;

/** For each region the patch it belongs to. */
export function growPatches(regions: Region[], borders: Border[]): Patch[] {
  const parent = regions.map((_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root];
    parent[i] = root;
    return root;
  };
  for (const { from, to, strength } of borders) {
    const [one, other] = [regions[from], regions[to]];
    if (strength > WEAK_BORDER || distance(one, other) > LIKE_COLOUR) continue;
    parent[rootOf(to)] = rootOf(from);
  }
  const patches = new Map<number, Patch>();
  return regions.map((region, i) => {
    const root = rootOf(i);
    const patch = patches.get(root) ?? { size: 0, top: 1, bottom: 0, left: 1, right: 0 };
    patches.set(root, patch);
    patch.size += region.size;
    patch.top = Math.min(patch.top, region.y);
    patch.bottom = Math.max(patch.bottom, region.y);
    patch.left = Math.min(patch.left, region.x);
    patch.right = Math.max(patch.right, region.x);
    return patch;
  });
}

/** Colour distance of two regions, lightness counting less: light falls off along a wall. */
export function distance(one: Region, other: Region): number {
  return Math.hypot(0.6 * (one.l - other.l), one.a - other.a, one.b - other.b);
}
