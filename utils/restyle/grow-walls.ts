import type { LabPlanes } from './lab-planes';

/** How far walls may grow, in pixels of the analysis. */
const REACH = 12;
const CALM = 64;
const LIKE_COLOUR = 6;

/**
 * Lets walls grow over calm, like-coloured pixels up to the next edge, which closes the gaps that
 * superpixels leave beside frames and plugs. Changes `walls` (0 or 255); only where `allowed`.
 */
export function growWalls(
  walls: Uint8Array,
  allowed: Uint8Array,
  planes: LabPlanes,
  edges: Uint8Array,
): void {
  const { width } = planes;
  const origin = new Int32Array(walls.length);
  let front: number[] = [];
  for (let i = 0; i < walls.length; i++) {
    if (!walls[i]) continue;
    origin[i] = i;
    front.push(i);
  }
  for (let step = 0; step < REACH && front.length > 0; step++) {
    const next: number[] = [];
    for (const from of front) {
      const x = from % width;
      const near = [
        x > 0 ? from - 1 : from,
        x < width - 1 ? from + 1 : from,
        from - width,
        from + width,
      ];
      for (const to of near) {
        if (walls[to] !== 0 || !allowed[to] || edges[to] > CALM) continue;
        if (distance(planes, origin[from], to) > LIKE_COLOUR) continue;
        walls[to] = 255;
        origin[to] = origin[from];
        next.push(to);
      }
    }
    front = next;
  }
}

function distance({ l, a, b }: LabPlanes, i: number, j: number): number {
  const lightness = 0.6 * (l[i] - l[j]);
  return Math.hypot(lightness, a[i] - a[j], b[i] - b[j]);
}
