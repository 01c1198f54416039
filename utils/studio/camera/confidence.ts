import type { View } from './best-view';

const degrees = Math.PI / 180;

/** The odds that a view is right, 0..1; fitted to generated rooms whose camera is known. */
export function confidenceOf({ guess, rival, box }: View): number {
  const { support, share, spread } = guess;
  const odds =
    -13.6 -
    2.33 * Math.log(spread.focalLength + 0.004) -
    1.28 * 2 * Math.max(0, rival - 0.5) +
    1.31 * Math.log(Math.min(support[0], support[2]) + 0.1) +
    10.7 * share +
    1.19 * Math.log(spread.yaw / degrees + 0.1) +
    0 * box.floorSeen;
  return 1 / (1 + Math.exp(-odds));
}
