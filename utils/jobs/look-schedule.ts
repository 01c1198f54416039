import type { Pace } from '@/utils/providers/spec';

/** Share of the expected duration before which a first look is a waste. */
const FIRST_LOOK_SHARE = 0.8;
/** Looks around the expected end come every 7 % of it: about 5 % lag with a handful of requests. */
const STEP_SHARE = 0.07;
const STEP_LIMIT_SECONDS = 10;

/**
 * Seconds until the next look at a running job.
 * @param elapsedSeconds since the submit left
 * @param expectedSeconds whole duration, from the provider's eta or from history
 */
export function nextLookSeconds(
  pace: Pace,
  elapsedSeconds: number,
  expectedSeconds: number,
): number {
  const untilFirst =
    Math.max(pace.firstSeconds, FIRST_LOOK_SHARE * expectedSeconds) - elapsedSeconds;
  const late = Math.max(expectedSeconds, elapsedSeconds);
  const step = Math.min(STEP_LIMIT_SECONDS, Math.max(pace.everySeconds, STEP_SHARE * late));
  return Math.max(untilFirst, step);
}
