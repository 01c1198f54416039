/** Watches how fast a transfer goes. */
export interface PaceWatch {
  /** Aborts when it goes too slowly. */
  signal: AbortSignal;
  arrived(bytes: number): void;
  stop(): void;
}

/** Too slow is: fewer than `bytes` in any `seconds`, the wait for the first byte included. */
export function watchPace(least: { bytes: number; seconds: number }): PaceWatch {
  const controller = new AbortController();
  let lately = 0;
  const timer = setInterval(() => {
    if (lately < least.bytes) controller.abort(new DOMException('Too slow.', 'TimeoutError'));
    lately = 0;
  }, least.seconds * 1000);
  return {
    signal: controller.signal,
    arrived(bytes) {
      lately += bytes;
    },
    stop: () => clearInterval(timer),
  };
}
