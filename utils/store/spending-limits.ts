import type { SpendingLimits } from './rows';

/** Generous for a person, tight for a loop. */
export const defaultLimits: SpendingLimits = { perMinute: 10, perDay: 100, perMonth: 1000 };

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The spans that limits are counted over, each ending now: rolling, so that midnight is no loophole. */
export const limitSpans = [
  { limit: 'perMinute', milliseconds: MINUTE },
  { limit: 'perDay', milliseconds: DAY },
  { limit: 'perMonth', milliseconds: 30 * DAY },
] as const satisfies readonly { limit: keyof SpendingLimits; milliseconds: number }[];
