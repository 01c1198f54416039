import type { Pace, ProviderCard } from '@/utils/providers/spec';
import type { ExpectedBy, Job } from './job';

/** Share of the expected duration before which a first look is a waste. */
const FIRST_LOOK_SHARE = 0.8;
/** Looks around the expected end come every 7 % of it: about 5 % lag with a handful of requests. */
const STEP_SHARE = 0.07;
const STEP_LIMIT_SECONDS = 10;
/** History knows the moment, so a few looks close together cost less than many far apart. */
const KNOWN_SHARE = 1 / 3;
const SHORTEST_SECONDS = 0.5;

export interface Expectation {
  /** Whole duration of the job. */
  seconds: number;
  by: ExpectedBy;
}

/** The best that is known: the provider's word, else what stands in the row, else the card's guess. */
export function expectation(
  job: Job,
  card: ProviderCard,
  providerSeconds: number | undefined,
): Expectation {
  if (providerSeconds !== undefined) return { seconds: providerSeconds, by: 'provider' };
  const { expectedSeconds: seconds = card.pace.usualSeconds, expectedBy: by = 'guess' } = job;
  return { seconds, by };
}

/**
 * Seconds until the next look at a running job. What the provider or history says is trusted to
 * wait for; a mere guess is not, so the first job of a provider is looked at from early on.
 * @param elapsedSeconds since the submit left
 */
export function nextLookSeconds(
  pace: Pace,
  elapsedSeconds: number,
  { seconds, by }: Expectation,
): number {
  const earliest = by === 'guess' ? 0 : FIRST_LOOK_SHARE * seconds;
  const untilFirst = Math.max(pace.firstSeconds, earliest) - elapsedSeconds;
  const known = Math.max(SHORTEST_SECONDS, pace.everySeconds * KNOWN_SHARE);
  const pause = by === 'history' ? known : pace.everySeconds;
  const reference = by === 'guess' ? elapsedSeconds : Math.max(seconds, elapsedSeconds);
  const step = Math.min(STEP_LIMIT_SECONDS, Math.max(pause, STEP_SHARE * reference));
  return Math.max(untilFirst, step);
}
