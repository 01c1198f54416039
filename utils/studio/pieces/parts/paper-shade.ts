import type { Profile } from './solids';

/**
 * The outside of a paper shade on bamboo rings: cheeks swell a little between the rings. `widest`
 * gives the radius (metres) at each share of the height, 0 at the bottom.
 */
export function ribbed(widest: (share: number) => number, height: number, rings: number): Profile {
  const steps = 3;
  return Array.from({ length: rings * steps + 1 }, (_, index) => {
    const share = index / (rings * steps);
    const swell = Math.sin(((index % steps) / steps) * Math.PI) * (height / rings) * 0.11;
    return [Math.max(0.001, widest(share) + swell), share * height];
  });
}

/** The radius of a ball cut off at both ends. */
export const ballRadius =
  (radius: number, cut: number) =>
  (share: number): number =>
    radius * Math.sqrt(Math.max(0, 1 - ((share * 2 - 1) * (1 - cut)) ** 2));
