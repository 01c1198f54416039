import type { View } from './best-view';
import { focalOddity } from './lens';

/** From here on a guess may be used without asking; of 300 generated rooms 1 is wrong and so sure. */
export const SURE = 0.85;

const degrees = Math.PI / 180;
/** A wall faced straighter than this hides the lens: its edges' vanishing point is far away. */
const HEAD_ON = 8 * degrees;

/** Real rooms are fuller than generated ones: where less line length agrees, doubt. */
const CLUTTERED = 0.65;

/** The odds that a view is right, 0..1; fitted to generated rooms whose camera is known. */
export function confidenceOf({ guess, rival, box }: View): number {
  const { support, share, spread, lens } = guess;
  const odds =
    -7.5 -
    2.19 * Math.log(spread.focalLength + 0.004) -
    1.54 * Math.max(0, rival - 0.5) +
    0.91 * Math.log(Math.min(support[0], support[2]) + 0.1) -
    0.67 * share +
    1.28 * Math.log(spread.yaw / degrees + 0.1) +
    2.82 * Math.min(1, box.floorSeen) +
    2.21 * Math.min(1, box.ceilingSeen) -
    1.5 * Math.max(0, 1 - Math.abs(lens.yaw) / HEAD_ON) -
    8 * Math.max(0, CLUTTERED - share) -
    2 * Math.max(0, Math.abs(focalOddity(lens)) - 1);
  return 1 / (1 + Math.exp(-odds));
}
