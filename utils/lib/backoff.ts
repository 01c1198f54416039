/**
 * Seconds to wait after the nth transport trouble in a row: doubles from 2 s to at most 60 s, with
 * "equal jitter" (half fixed, half random) so that many jobs don't come back at one moment.
 * @param random 0..1
 */
export function backoffSeconds(troubles: number, random: number): number {
  const full = Math.min(60, 2 ** Math.max(1, troubles));
  return full / 2 + (full / 2) * random;
}
