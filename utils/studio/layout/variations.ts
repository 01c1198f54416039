/** Which arrangement of the first group a seed stands for. */
import type { Arrangement } from './place-group';

/** How much worse than the best an arrangement may be to serve as a variation, and how many may be. */
const MUCH_WORSE = 2.2;
const FEWEST = 6;
/** Variations of the first group's place. */
const VARIATIONS = 6;
/** What it counts to look different, and to be where a variation is meant to be. */
const OTHERNESS = 2.5;
const THERE = 4;

/**
 * The arrangement of the first group for a seed: those for 1, 2, 3 ... differ most.
 * @param own with the pieces of the seed
 * @param first with those of seed 1, on which all seeds agree where each of them goes
 * @param taken what seed 1 stands for
 */
export function variation(
  seed: number,
  own: readonly Arrangement[],
  first: readonly Arrangement[],
  taken: Arrangement | undefined,
): Arrangement | undefined {
  const places = placesFor(first, taken);
  const place = places[(Math.floor(seed) - 1) % Math.max(1, places.length)];
  if (!place || own.length === 0) return own[0];
  const worth = (one: Arrangement) => one.merit - THERE * apart(one, place);
  return own.reduce((a, b) => (worth(b) > worth(a) ? b : a));
}

function placesFor(
  arrangements: readonly Arrangement[],
  taken: Arrangement | undefined,
): readonly Arrangement[] {
  const best = arrangements.find(
    ({ first, mirror }) => first === taken?.first && mirror === taken.mirror,
  );
  if (!best) return [];
  const good = arrangements.filter(
    ({ merit }, rank) => rank < FEWEST || merit > best.merit - MUCH_WORSE,
  );
  const chosen = [best];
  while (chosen.length < Math.min(VARIATIONS, good.length)) {
    const worth = (one: Arrangement) =>
      one.merit + OTHERNESS * Math.min(...chosen.map((other) => apart(one, other)));
    const rest = good.filter((one) => !chosen.includes(one));
    chosen.push(rest.reduce((a, b) => (worth(b) > worth(a) ? b : a)));
  }
  return chosen;
}

/** How different two arrangements look, about 0..3. */
function apart(one: Arrangement, other: Arrangement): number {
  const [a, b] = [one.first.box, other.first.box];
  const turned = Math.cos(a.turn - b.turn) < 0.5 ? 2 : 0;
  const mirrored = one.mirror === other.mirror ? 0 : 0.5;
  return turned + mirrored + Math.min(1, Math.hypot(a.x - b.x, a.z - b.z) / 2);
}
