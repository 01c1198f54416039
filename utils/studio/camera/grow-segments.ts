import { type Gradients, gradientsOf } from './gradients';
import type { Plane } from './luma';
import { type Segment, segmentBetween } from './segment';

/** Cosine of how far a pixel's level line may turn from its region's: 22.5 degrees. */
const SAME_DIRECTION = Math.cos(Math.PI / 8);

/** A region is a line if it is at least so many times longer than wide. */
const SLENDER = 5;
const FEWEST_PIXELS = 10;

/** Pixels of one edge, gathered with their moments about the first one. */
interface Region {
  count: number;
  cos: number;
  sin: number;
}

/**
 * Straight edges of a plane: neighbouring pixels whose level lines run the same way, taken
 * together and replaced by their axis.
 * @param flattest lightness steps per pixel that still make an edge
 * @param shortest pixels
 */
export function growSegments(plane: Plane, flattest: number, shortest: number): Segment[] {
  const gradients = gradientsOf(plane, flattest);
  const taken = new Uint8Array(gradients.magnitudes.length);
  const members = new Int32Array(taken.length);
  const segments: Segment[] = [];
  for (const start of gradients.steepest) {
    if (taken[start]) continue;
    const { count } = growRegion(gradients, start, taken, members);
    if (count < FEWEST_PIXELS || count < shortest) continue;
    const segment = axisOf(gradients, members, count);
    if (segment && segment.length >= shortest) segments.push(segment);
  }
  return segments;
}

function growRegion(
  { width, height, cosines, sines, magnitudes }: Gradients,
  start: number,
  taken: Uint8Array,
  members: Int32Array,
): Region {
  const region = { count: 1, cos: cosines[start], sin: sines[start] };
  members[0] = start;
  taken[start] = 1;
  let norm = 1;
  for (let next = 0; next < region.count; next++) {
    const at = members[next];
    const x = at % width;
    if (x === 0 || x === width - 1 || at < width || at >= width * (height - 1)) continue;
    for (let row = at - width; row <= at + width; row += width) {
      for (let i = row - 1; i <= row + 1; i++) {
        if (taken[i] || magnitudes[i] === 0) continue;
        const along = cosines[i] * region.cos + sines[i] * region.sin;
        if (along < SAME_DIRECTION * norm) continue;
        taken[i] = 1;
        members[region.count++] = i;
        region.cos += cosines[i];
        region.sin += sines[i];
        norm = Math.sqrt(region.cos * region.cos + region.sin * region.sin);
      }
    }
  }
  return region;
}

/** The region's long axis from its weighted moments, if it is slender enough to be a line. */
function axisOf({ width, magnitudes }: Gradients, members: Int32Array, count: number) {
  let [weight, sumX, sumY] = [0, 0, 0];
  for (let k = 0; k < count; k++) {
    const i = members[k];
    const w = magnitudes[i];
    weight += w;
    sumX += w * (i % width);
    sumY += w * ((i / width) | 0);
  }
  const [midX, midY] = [sumX / weight, sumY / weight];
  let [xx, xy, yy] = [0, 0, 0];
  for (let k = 0; k < count; k++) {
    const i = members[k];
    const [x, y] = [(i % width) - midX, ((i / width) | 0) - midY];
    const w = magnitudes[i];
    xx += w * x * x;
    xy += w * x * y;
    yy += w * y * y;
  }
  const turn = Math.atan2(2 * xy, xx - yy) / 2;
  const [dx, dy] = [Math.cos(turn), Math.sin(turn)];
  const across = Math.sqrt(Math.max(0, (xx * dy * dy - 2 * xy * dx * dy + yy * dx * dx) / weight));
  const along = Math.sqrt(Math.max(0, (xx * dx * dx + 2 * xy * dx * dy + yy * dy * dy) / weight));
  if (along < SLENDER * across) return undefined;
  return spanAlong(members, count, width, midX, midY, dx, dy);
}

function spanAlong(
  members: Int32Array,
  count: number,
  width: number,
  midX: number,
  midY: number,
  dx: number,
  dy: number,
): Segment {
  let [first, last] = [0, 0];
  for (let k = 0; k < count; k++) {
    const i = members[k];
    const along = ((i % width) - midX) * dx + (((i / width) | 0) - midY) * dy;
    if (along < first) first = along;
    if (along > last) last = along;
  }
  // Gradients sit on the corners between pixels: one pixel down and right of the index.
  const at = (along: number) => ({ x: midX + 1 + along * dx, y: midY + 1 + along * dy });
  return segmentBetween(at(first), at(last));
}
