import { Problem } from '@/utils/lib/problem';
import { isRunning, type Job } from './job';
import { moveJob } from './move-job';
import { reconcile } from './reconcile';
import type { Surroundings } from './surroundings';

/** What a person may decide about a job that runs or rests. None of these ever submits. */

/** Stops an unfinished job. What was sent to a paid provider can't be taken back, and is said so. */
export async function cancelJob(job: Job, around: Surroundings): Promise<void> {
  if (!isRunning(job.step)) return;
  const card = around.findCard(job.choices.providerId);
  const sent = job.step !== 'intent' && !card?.capabilities.repeatable;
  const now = around.clock.now();
  const problem = new Problem({
    kind: 'provider',
    say: sent
      ? { key: 'problemCancelledSent', values: [card?.label ?? ''] }
      : { key: 'problemCancelled' },
    charged: sent ? 'maybe' : 'no',
  });
  await moveJob(around, job, {
    step: 'cancelled',
    problem: problem.record,
    finishedAt: now,
    updatedAt: now,
  });
}

/**
 * Looks again at a resting job: by its ticket, or by our own id where the provider knows that.
 * @throws Problem when there is nothing to look up
 */
export async function checkAgain(job: Job, around: Surroundings): Promise<void> {
  if (job.step !== 'unsure' && job.step !== 'stalled') return;
  if (job.operation === undefined && !job.pending) {
    if (await reconcile(job, around)) return;
    const label = around.findCard(job.choices.providerId)?.label ?? '';
    const say = { key: 'problemCannotLookUp' as const, values: [label] };
    throw new Problem({ kind: 'provider', say, charged: 'maybe' });
  }
  const now = around.clock.now();
  await moveJob(around, job, {
    step: job.pending ? 'saving' : 'waiting',
    // The deadline counts from the person's wish to look again.
    submittedAt: now,
    troubles: 0,
    problem: undefined,
    finishedAt: undefined,
    nextLookAt: now,
    updatedAt: now,
  });
}

/** Takes a resting job off the bench; what was finished stays in the history. */
export async function dismissJob(job: Job, around: Surroundings): Promise<void> {
  if (isRunning(job.step) || job.step === 'done') return;
  // The mirror first: what is missing only in the database would come back at the next start.
  await around.mirror.forget(job.id);
  await around.database.jobs.delete(job.id);
}
