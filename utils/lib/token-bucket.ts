/** A rate as data: so many at once, then one more every so many seconds. */
export interface Rate {
  burst: number;
  everySeconds: number;
}

/** Takes care that something happens no faster than a rate. A clock that jumps fills it at most once. */
export interface TokenBucket {
  /** @returns whether there was a token to take */
  take(nowMilliseconds: number): boolean;
  /** Milliseconds from now until there is one. */
  wait(nowMilliseconds: number): number;
}

export function createTokenBucket({ burst, everySeconds }: Rate): TokenBucket {
  const every = everySeconds * 1000;
  let tokens = burst;
  let filledAt: number | undefined;

  function fill(now: number): void {
    const gone = Math.max(0, now - (filledAt ?? now));
    tokens = Math.min(burst, tokens + gone / every);
    filledAt = now;
  }

  return {
    take(now) {
      fill(now);
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    },
    wait(now) {
      fill(now);
      // Rounded up, or a timer would come back a hair too early again and again.
      return tokens >= 1 ? 0 : Math.ceil((1 - tokens) * every);
    },
  };
}
