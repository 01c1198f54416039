import { Problem } from '@/utils/lib/problem';
import type { SpendingLimits } from '@/utils/store/rows';
import type { Job } from './job';
import type { Surroundings } from './surroundings';

/** Generous for a person, tight for a loop. */
export const defaultLimits: SpendingLimits = { perMinute: 10, perDay: 100, perMonth: 1000 };

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const windows = [
  { limit: 'perMinute', milliseconds: MINUTE, key: 'problemLimitMinute' },
  { limit: 'perDay', milliseconds: DAY, key: 'problemLimitDay' },
  { limit: 'perMonth', milliseconds: 30 * DAY, key: 'problemLimitMonth' },
] as const;

/**
 * Refuses a submit beyond the account's limits, counted from the ledger. Explicit refusals don't
 * count: they took nothing.
 * @throws Problem kind 'credit', charged 'no'
 */
export async function checkLimits(job: Job, around: Surroundings): Promise<void> {
  const { accountId } = job.choices;
  if (accountId === undefined) return;
  const account = await around.database.accounts.get(accountId);
  const limits = account?.limits ?? defaultLimits;
  for (const { limit, milliseconds, key } of windows) {
    const sent = await countSince(accountId, around.clock.now() - milliseconds, around);
    if (sent >= limits[limit]) {
      throw new Problem({
        kind: 'credit',
        say: { key, values: [account?.label ?? '', limits[limit]] },
        charged: 'no',
      });
    }
  }
}

function countSince(accountId: string, since: number, around: Surroundings): Promise<number> {
  return around.database.ledger
    .where('[accountId+at]')
    .between([accountId, since], [accountId, Number.POSITIVE_INFINITY])
    .filter((entry) => entry.outcome !== 'refused')
    .count();
}
