/** Lets long work yield to its surroundings, tell how far it is, and stop. */
export interface Pace {
  /** Awaited between stages and strips of rows; resolve it to let the work go on. */
  pause(): Promise<void>;
  /** Told the part done, 0 to 1, never falling. */
  progress?(done: number): void;
  /** Work stops with the signal's reason at the next pause. */
  signal?: AbortSignal;
}

/** One breath of long work: tells the part done, yields, and throws when aborted. */
export async function breathe(pace: Pace, done: number): Promise<void> {
  pace.signal?.throwIfAborted();
  pace.progress?.(done);
  await pace.pause();
  pace.signal?.throwIfAborted();
}

/** The same pace for one part of the work, its 0 to 1 shown as `from` to `to` of the whole. */
export function partOf(pace: Pace, from: number, to: number): Pace {
  return {
    pause: () => pace.pause(),
    progress: (done) => pace.progress?.(from + (to - from) * done),
    signal: pace.signal,
  };
}
