const EVERY_MILLISECONDS = 2000;
const MISSES = 3;

/**
 * Asks the background every two seconds whether it is there; after three times without an answer it
 * is called away, until it answers again.
 * @param ping settles once the background answered
 * @returns stops asking
 */
export function watchWorker(
  ping: () => Promise<unknown>,
  onChange: (isAway: boolean) => void,
): () => void {
  let misses = 0;
  let stopped = false;

  async function ask(): Promise<void> {
    const answered = await within(ping(), EVERY_MILLISECONDS);
    if (stopped) return;
    misses = answered ? 0 : misses + 1;
    onChange(misses >= MISSES);
  }

  const timer = setInterval(() => void ask(), EVERY_MILLISECONDS);
  return () => {
    stopped = true;
    clearInterval(timer);
  };
}

function within(answer: Promise<unknown>, milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), milliseconds);
    const settle = (answered: boolean) => {
      clearTimeout(timer);
      resolve(answered);
    };
    answer.then(
      () => settle(true),
      () => settle(false),
    );
  });
}
