import { Problem } from '@/utils/lib/problem';
import { isRunning, type Job } from './job';
import { moveJob } from './move-job';
import { reconcile } from './reconcile';
import type { Surroundings } from './surroundings';

/** What a person may decide about a job at rest. None of these ever submits. */

/**
 * Looks again at a resting job, or at a cancelled one that was paid for: by its ticket, or by our own id where the provider knows that.
 * @throws Problem when there is nothing to look up
 */
export async function checkAgain(job: Job, around: Surroundings): Promise<void> {
  if (!canBeLookedAt(job)) return;
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
    restedAfterSeconds: job.waitedSeconds,
    troubles: 0,
    problem: undefined,
    finishedAt: undefined,
    nextLookAt: now,
    updatedAt: now,
  });
}

/** A cancelled job whose ticket is there was paid for, so its picture can still be had. */
function canBeLookedAt({ step, operation, pending }: Job): boolean {
  if (step === 'cancelled') return operation !== undefined || pending !== undefined;
  return step === 'unsure' || step === 'stalled';
}

/** Takes a resting job off the bench; what was finished stays in the history. */
export async function dismissJob(job: Job, around: Surroundings): Promise<void> {
  if (isRunning(job.step) || job.step === 'done') return;
  // The mirror first: what is missing only in the database would come back at the next start.
  await around.mirror.forget(job.id);
  await around.database.jobs.delete(job.id);
}
