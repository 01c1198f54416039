import { Problem } from '@/utils/lib/problem';
import type { LedgerEntry } from '@/utils/store/rows';
import { defaultLimits, limitSpans } from '@/utils/store/spending-limits';
import type { Job } from './job';
import type { Surroundings } from './surroundings';

const MINUTE_SECONDS = 60;

const refusals = {
  perMinute: 'problemLimitMinute',
  perDay: 'problemLimitDay',
  perMonth: 'problemLimitMonth',
} as const;

/**
 * Refuses a submit beyond the account's limits, counted from the ledger. Explicit refusals don't
 * count: they took nothing. A full minute passes by itself, so its problem says how long to wait.
 * @throws Problem charged 'no'; kind 'busy' with `retryAfterSeconds`, or 'credit'
 */
export async function checkLimits(job: Job, around: Surroundings): Promise<void> {
  const { accountId } = job.choices;
  if (accountId === undefined) return;
  const account = await around.database.accounts.get(accountId);
  const limits = account?.limits ?? defaultLimits;
  for (const { limit, milliseconds } of limitSpans) {
    const now = around.clock.now();
    // A minute ends now, or a clock put back by a day would be waited for; longer spans stay strict.
    const until = limit === 'perMinute' ? now : Number.POSITIVE_INFINITY;
    const sent = await sentWithin(accountId, now - milliseconds, until, around);
    if (sent.length < limits[limit]) continue;
    const label = account?.label ?? '';
    const first = sent[sent.length - limits[limit]];
    if (limit === 'perMinute' && first) {
      const waitSeconds = Math.max(1, Math.ceil((first.at + milliseconds - now) / 1000));
      throw full(label, limits[limit], waitSeconds);
    }
    const say = { key: refusals[limit], values: [label, limits[limit]] };
    throw new Problem({ kind: 'credit', say, charged: 'no' });
  }
}

function full(label: string, limit: number, waitSeconds: number): Problem {
  const say = { key: 'problemLimitMinuteWaits' as const, values: [label, limit] };
  const retryAfterSeconds = Math.min(MINUTE_SECONDS, waitSeconds);
  return new Problem({ kind: 'busy', say, charged: 'no', retryAfterSeconds });
}

/** Oldest first. */
function sentWithin(
  accountId: string,
  since: number,
  until: number,
  around: Surroundings,
): Promise<readonly LedgerEntry[]> {
  return around.database.ledger
    .where('[accountId+at]')
    .between([accountId, since], [accountId, until], false, true)
    .filter((entry) => entry.outcome !== 'refused')
    .sortBy('at');
}
