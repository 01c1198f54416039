import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retryAfterSeconds } from '@/utils/lib/retry-after';

const now = Date.UTC(2026, 2, 1, 12, 0, 0);
const nowSeconds = now / 1000;

const retryAfter = [
  ['seconds', '30', 30],
  ['seconds with space around', ' 30 ', 30],
  ['parts of a second are rounded up', '1.2', 2],
  ['zero', '0', 0],
  ['negative', '-5', 0],
  ['an hour', '3600', 3600],
  ['a day is cut to an hour', '86400', 3600],
  ['more than a number holds', '9'.repeat(400), 3600],
  ['a date', 'Sun, 01 Mar 2026 12:01:30 GMT', 90],
  ['the older form of a date', 'Sunday, 01-Mar-26 12:01:30 GMT', 90],
  ['a date that has passed', 'Sun, 01 Mar 2026 11:00:00 GMT', 0],
  ['a date in a year', 'Mon, 01 Mar 2027 12:00:00 GMT', 3600],
  ['a date that does not exist', 'Sun, 99 Mar 2026 12:00:00 GMT', undefined],
  ['words', 'soon', undefined],
  ['words with a number', 'try 1', undefined],
  ['a number with a unit', '30s', undefined],
  ['nothing', '', undefined],
  ['infinity', 'Infinity', undefined],
  ['hexadecimal', '0x10', undefined],
] as const;

describe('retryAfterSeconds', () => {
  it.each(retryAfter)('Retry-After: %s', (_, value, seconds) => {
    expect(retryAfterSeconds(new Headers({ 'retry-after': value }), now)).toBe(seconds);
  });

  it.each([
    ['seconds from now', '45', 45],
    ['seconds since 1970', String(nowSeconds + 45), 45],
    ['since 1970, passed', String(nowSeconds - 45), 0],
    ['words', 'later', undefined],
  ] as const)('X-RateLimit-Reset: %s', (_, value, seconds) => {
    expect(retryAfterSeconds(new Headers({ 'x-ratelimit-reset': value }), now)).toBe(seconds);
  });

  it('counts from the clock of the server, not from one that is a day off', () => {
    const date = new Date(now).toUTCString();
    const until = new Date(now + 90_000).toUTCString();
    const reset = String(nowSeconds + 45);
    for (const day of [-86_400_000, 0, 86_400_000]) {
      expect(retryAfterSeconds(new Headers({ date, 'retry-after': until }), now + day)).toBe(90);
      expect(retryAfterSeconds(new Headers({ date, 'x-ratelimit-reset': reset }), now + day)).toBe(
        45,
      );
    }
  });

  it('says nothing where nothing was said', () => {
    expect(retryAfterSeconds(new Headers(), now)).toBeUndefined();
  });

  it('prefers Retry-After, unless it is garbage', () => {
    const both = (value: string) =>
      new Headers({ 'retry-after': value, 'x-ratelimit-reset': '45' });
    expect(retryAfterSeconds(both('30'), now)).toBe(30);
    expect(retryAfterSeconds(both('soon'), now)).toBe(45);
  });

  it('is whole seconds within an hour, or nothing, whatever a header says', () => {
    const header = fc.oneof(
      fc.string(),
      fc.integer().map(String),
      fc.double().map(String),
      fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
    );
    fc.assert(
      fc.property(header, header, fc.integer({ min: 0, max: 4e12 }), (first, second, time) => {
        const headers = new Map([
          ['retry-after', first],
          ['x-ratelimit-reset', second],
        ]);
        const seconds = retryAfterSeconds(asHeaders(headers), time);
        if (seconds === undefined) return;
        expect(Number.isInteger(seconds)).toBe(true);
        expect(seconds).toBeGreaterThanOrEqual(0);
        expect(seconds).toBeLessThanOrEqual(3600);
      }),
      { numRuns: 2000 },
    );
  });

  it('turns every date of the next hour into the seconds until then', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3600 }), (seconds) => {
        const date = new Date(now + seconds * 1000).toUTCString();
        expect(retryAfterSeconds(new Headers({ 'retry-after': date }), now)).toBe(seconds);
      }),
    );
  });
});

/** Headers refuses some characters that a test wants to try; what it refuses can't arrive either. */
function asHeaders(values: ReadonlyMap<string, string>): Headers {
  const headers = new Headers();
  for (const [name, value] of values) {
    if (/^[\x20-\x7e]*$/.test(value)) headers.set(name, value);
  }
  return headers;
}
