/** The named moments of a job at which its worker can be killed. */
export const moments = [
  'before-intent',
  'before-request',
  'request-received',
  'after-reply',
  'polling',
  'downloading',
  'before-storing',
] as const;

export type Moment = (typeof moments)[number];

export interface MomentWatch {
  /** Told by the emulated web; holds what asks as long as somebody waits for exactly this moment. */
  pass(moment: Moment): Promise<void>;
  /**
   * Waits for the next time a moment comes, and holds it there.
   * @returns lets it go on, or undefined when it didn't come in time
   */
  catch(moment: Moment, timeoutMilliseconds: number): Promise<(() => void) | undefined>;
}

interface Trap {
  moment: Moment;
  spring(release: () => void): void;
}

/** Nothing is held longer, so that a trap that was forgotten can't stop a campaign. */
const LONGEST_HOLD_MILLISECONDS = 3000;

export function createMomentWatch(): MomentWatch {
  let trap: Trap | undefined;

  function pass(moment: Moment): Promise<void> {
    if (trap?.moment !== moment) return Promise.resolve();
    const { spring } = trap;
    trap = undefined;
    return new Promise((resolve) => {
      setTimeout(resolve, LONGEST_HOLD_MILLISECONDS);
      spring(resolve);
    });
  }

  function wait(moment: Moment, timeoutMilliseconds: number): Promise<(() => void) | undefined> {
    return new Promise((resolve) => {
      const own: Trap = { moment, spring: resolve };
      trap = own;
      setTimeout(() => {
        if (trap === own) trap = undefined;
        resolve(undefined);
      }, timeoutMilliseconds);
    });
  }

  return { pass, catch: wait };
}
