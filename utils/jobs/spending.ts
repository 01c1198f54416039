import { Problem } from '@/utils/lib/problem';
import { defaultLimits, limitSpans } from '@/utils/store/spending-limits';
import type { Job } from './job';
import type { Surroundings } from './surroundings';

const refusals = {
  perMinute: 'problemLimitMinute',
  perDay: 'problemLimitDay',
  perMonth: 'problemLimitMonth',
} as const;

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
  for (const { limit, milliseconds } of limitSpans) {
    const sent = await countSince(accountId, around.clock.now() - milliseconds, around);
    if (sent >= limits[limit]) {
      throw new Problem({
        kind: 'credit',
        say: { key: refusals[limit], values: [account?.label ?? '', limits[limit]] },
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
