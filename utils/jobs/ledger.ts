import type { Database } from '@/utils/store/database';
import type { LedgerEntry, LedgerOutcome } from '@/utils/store/rows';
import type { Job, JobStep } from './job';

/** What a step means for the last submit's entry. */
export const outcomes: Record<JobStep, LedgerOutcome> = {
  intent: 'refused',
  submitting: 'sent',
  waiting: 'accepted',
  saving: 'accepted',
  stalled: 'accepted',
  done: 'done',
  failed: 'failed',
  cancelled: 'cancelled',
  unsure: 'unsure',
};

const settled: ReadonlySet<LedgerOutcome> = new Set([
  'refused',
  'failed',
  'cancelled',
  'done',
  'refunded',
]);

/** Keeps the entry of a job's last submit in step; part of the transaction that moves the job. */
export async function keepLedger(database: Database, before: Job, after: Job): Promise<void> {
  if (after.submits === 0 || before.step === after.step) return;
  const id = entryId(after);
  if (after.submits > before.submits) {
    await database.ledger.add(newEntry(id, after));
    return;
  }
  const outcome = outcomeOf(after);
  const settledAt = settled.has(outcome) ? after.updatedAt : undefined;
  const reported = after.reported && { reported: after.reported };
  await database.ledger.update(id, { outcome, settledAt, ...reported });
}

const entryId = (job: Job) => `${job.id}/${job.submits}`;

function newEntry(id: string, job: Job): LedgerEntry {
  return {
    id,
    jobId: job.id,
    providerId: job.choices.providerId,
    accountId: job.choices.accountId,
    at: job.updatedAt,
    outcome: 'sent',
    price: job.price,
  };
}

/** An end for which nothing was taken is a refusal; one the provider gave back says so itself. */
function outcomeOf(job: Job): LedgerOutcome {
  if (job.step !== 'failed' && job.step !== 'cancelled') return outcomes[job.step];
  if (job.problem?.refunded) return 'refunded';
  return job.problem?.charged === 'no' ? 'refused' : outcomes[job.step];
}
