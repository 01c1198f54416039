import type { Pixels } from '@/utils/restyle/pixels';
import { growSegments } from './grow-segments';
import { joinSegments } from './join-segments';
import { halved, lumaOf, smoothed } from './luma';
import { type Segment, scaleSegment } from './segment';

/** Long side of the picture that is looked at. */
const LONG_SIDE = 768;

/** Lightness steps per pixel of a clear edge, and of a faint one in the halved, smoothed picture. */
const CLEAR = 4;
const FAINT = 1.2;

/** Shortest segment as a share of the long side. */
const SHORTEST = 0.028;
const SHORTEST_FAINT = 0.06;

/**
 * The straight edges of a photo in its own pixels, longest first. Faint ones, such as where a white
 * wall meets a white ceiling, are looked for in a smaller and smoother copy.
 */
export function findSegments(pixels: Pixels): Segment[] {
  const luma = lumaOf(pixels, LONG_SIDE);
  const side = Math.max(luma.width, luma.height);
  const clear = growSegments(smoothed(luma), CLEAR, SHORTEST * side);
  const faint = growSegments(smoothed(smoothed(halved(luma))), FAINT, (SHORTEST_FAINT * side) / 2);
  const by = pixels.width / luma.width;
  const twice = luma.width / (luma.width >> 1);
  const all = [...clear, ...faint.map((segment) => scaleSegment(segment, twice))];
  return joinSegments(all).map((segment) => scaleSegment(segment, by));
}
