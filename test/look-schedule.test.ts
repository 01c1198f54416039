import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Expectation, nextLookSeconds } from '@/utils/jobs/look-schedule';

const pace = { firstSeconds: 1, everySeconds: 0.5, deadlineSeconds: 600, usualSeconds: 20 };

/** When a job of `duration` seconds is seen to be done, and after how many looks. */
function watch(duration: number, expected: Expectation, at = pace): { lag: number; looks: number } {
  let elapsed = 0;
  for (let looks = 1; ; looks++) {
    elapsed += nextLookSeconds(at, elapsed, expected);
    if (elapsed >= duration) return { lag: (elapsed - duration) / duration, looks };
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** Durations around `middle`, lognormal with sigma 0.15, by a fixed series of quantiles. */
function durations(middle: number): number[] {
  return Array.from({ length: 99 }, (_, index) => {
    const share = (index + 1) / 100;
    const z = Math.log(share / (1 - share)) / 1.702;
    return middle * Math.exp(0.15 * z);
  });
}

describe('when to look', () => {
  it.each([15, 30, 60, 120])('is early but light for jobs of about %i s', (seconds) => {
    const seen = durations(seconds).map((duration) => watch(duration, { seconds, by: 'history' }));
    expect(median(seen.map(({ lag }) => lag))).toBeLessThanOrEqual(0.05);
    expect(median(seen.map(({ looks }) => looks))).toBeLessThanOrEqual(6);
  });

  it.each([15, 30, 60])(
    'is so at a provider that is asked every 3 s, for jobs of %i s',
    (seconds) => {
      const slow = { ...pace, firstSeconds: 3, everySeconds: 3 };
      const known = { seconds, by: 'history' } as const;
      const seen = durations(seconds).map((duration) => watch(duration, known, slow));
      expect(median(seen.map(({ lag }) => lag))).toBeLessThanOrEqual(0.05);
      expect(median(seen.map(({ looks }) => looks))).toBeLessThanOrEqual(6);
    },
  );

  it('does not wait for a guess', () => {
    expect(watch(6, { seconds: 40, by: 'guess' }).lag).toBeLessThan(0.1);
    expect(watch(6, { seconds: 40, by: 'provider' }).lag).toBeGreaterThan(1);
  });

  it('always waits a while, and never longer than needed for a late job', () => {
    const anyBy = fc.constantFrom('guess' as const, 'history' as const, 'provider' as const);
    const seconds = fc.double({ min: 0, max: 1000, noNaN: true });
    fc.assert(
      fc.property(seconds, seconds, anyBy, (elapsed, expectedSeconds, by) => {
        const wait = nextLookSeconds(pace, elapsed, { seconds: expectedSeconds, by });
        const least = by === 'history' ? Math.max(0.5, pace.everySeconds / 3) : pace.everySeconds;
        expect(wait).toBeGreaterThanOrEqual(least);
        if (elapsed > expectedSeconds) expect(wait).toBeLessThanOrEqual(10);
      }),
    );
  });
});
