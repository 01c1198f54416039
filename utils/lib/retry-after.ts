const LONGEST_WAIT_SECONDS = 3600;
/** Larger values of `X-RateLimit-Reset` are seconds since 1970, smaller ones seconds from now. */
const EPOCH_FROM_SECONDS = 1_000_000_000;

/**
 * How long a reply asks to wait: whole seconds, 0 to 3600 (an hour at most: nobody waits a day
 * unasked). Reads `Retry-After`, seconds or an HTTP date (RFC 9110, 10.2.3); where that is missing
 * or can't be understood, `X-RateLimit-Reset`. Times that have passed count as 0. Points in time are
 * counted from the server's own `Date` where it sends one, because clocks of computers are often wrong.
 * @param nowMilliseconds since the epoch
 * @returns undefined when nothing was said, or nothing that can be understood
 */
export function retryAfterSeconds(headers: Headers, nowMilliseconds: number): number | undefined {
  const now = readDate(headers.get('date') ?? '') ?? nowMilliseconds;
  const asked = readRetryAfter(headers.get('retry-after') ?? '', now);
  return limitWait(asked ?? readReset(headers.get('x-ratelimit-reset') ?? '', now));
}

/** A wait that came from outside, made usable: whole seconds within 0 to 3600. */
export function limitWait(seconds: number | undefined): number | undefined {
  if (seconds === undefined || Number.isNaN(seconds)) return undefined;
  return Math.ceil(Math.min(LONGEST_WAIT_SECONDS, Math.max(0, seconds)));
}

function readRetryAfter(value: string, nowMilliseconds: number): number | undefined {
  const date = readDate(value);
  return readNumber(value) ?? (date === undefined ? undefined : (date - nowMilliseconds) / 1000);
}

function readReset(value: string, nowMilliseconds: number): number | undefined {
  const seconds = readNumber(value);
  if (seconds === undefined || seconds < EPOCH_FROM_SECONDS) return seconds;
  return seconds - nowMilliseconds / 1000;
}

function readNumber(value: string): number | undefined {
  return /^[+-]?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : undefined;
}

/** Milliseconds. `Date.parse` alone would also find a date in "try 1". */
function readDate(value: string): number | undefined {
  const looksLikeHttpDate = /^[a-z]{3,9}, \d\d[ -].+\d\d:\d\d:\d\d GMT$/i.test(value.trim());
  const milliseconds = looksLikeHttpDate ? Date.parse(value) : Number.NaN;
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}
