import type { LabPlanes } from './lab-planes';

/** How far walls may grow, in pixels of the analysis. */
const REACH = 12;
const CALM = 64;
const LIKE_COLOUR = 6;
const COLOURED = 14;

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
      for (const to of neighbours(from, width)) {
        if (walls[to] !== 0 || !allowed[to]) continue;
        if (edges[to] > CALM && !isColoured(planes, origin[from])) continue;
        if (distance(planes, origin[from], to) > LIKE_COLOUR) continue;
        walls[to] = 255;
        origin[to] = origin[from];
        next.push(to);
      }
    }
    front = next;
  }
}

/** Takes away pieces smaller than `share` of the picture: door panels, gaps between things. */
export function dropPieces(walls: Uint8Array, width: number, share: number): void {
  const seen = new Uint8Array(walls.length);
  for (let start = 0; start < walls.length; start++) {
    if (seen[start] || !walls[start]) continue;
    const piece = [start];
    seen[start] = 1;
    for (let next = 0; next < piece.length; next++) {
      for (const to of neighbours(piece[next], width)) {
        if (seen[to] !== 0 || !walls[to]) continue;
        seen[to] = 1;
        piece.push(to);
      }
    }
    if (piece.length < share * walls.length) for (const i of piece) walls[i] = 0;
  }
}

/** The four pixels around one; those above and below may fall outside the picture. */
function neighbours(i: number, width: number): [number, number, number, number] {
  const x = i % width;
  return [x > 0 ? i - 1 : i, x < width - 1 ? i + 1 : i, i - width, i + width];
}

/** A coloured wall tells itself from white trim without an edge between. */
function isColoured({ a, b }: LabPlanes, i: number): boolean {
  return Math.hypot(a[i], b[i]) > COLOURED;
}

function distance({ l, a, b }: LabPlanes, i: number, j: number): number {
  const lightness = 0.6 * (l[i] - l[j]);
  return Math.hypot(lightness, a[i] - a[j], b[i] - b[j]);
}
