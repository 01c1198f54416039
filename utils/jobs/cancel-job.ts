import * as z from 'zod/mini';
import { type Charged, Problem } from '@/utils/lib/problem';
import type { MessageKey } from '@/utils/lib/words';
import { makeTools } from './ask-provider';
import { isRunning, type Job } from './job';
import { moveJob } from './move-job';
import { findAccount, findProvider } from './prepare-order';
import type { Surroundings } from './surroundings';

const TELL_SECONDS = 20;

/**
 * Stops an unfinished job. A paid request that is under way is never cut off: its answer is the only
 * ticket to what was paid for, so the wish is noted and follows once the answer is kept.
 * @returns whether what this worker life is doing for the job may be stopped
 */
export async function cancelJob(jobId: string, around: Surroundings): Promise<boolean> {
  // A step may move the row between reading and writing; then it is read again.
  for (;;) {
    const job = await around.database.jobs.get(jobId);
    if (!job || !isRunning(job.step)) return false;
    const moved = mustWait(job, around)
      ? await noteWish(job, around)
      : await endCancelled(job, wordsFor(job, around), around);
    if (moved) return job.step !== 'submitting' || !costs(job, around);
  }
}

/** `waiting | saving -> cancelled`, for a job whose ticket is kept and whose end is wanted. */
export async function settleCancel(
  job: Job,
  around: Surroundings,
  signal: AbortSignal,
): Promise<void> {
  const told = job.step === 'waiting' && (await tellProvider(job, around, signal));
  const words = told ? 'problemCancelledThere' : wordsFor(job, around);
  await endCancelled(job, words, around);
}

/** A submit that took nothing, of a job that was to end anyway. */
export async function endCancelled(
  job: Job,
  key: MessageKey,
  around: Surroundings,
): Promise<Job | undefined> {
  const label = around.findCard(job.choices.providerId)?.label ?? '';
  const say = { key, values: [label] };
  const problem = new Problem({ kind: 'provider', say, charged: charges[key] ?? 'no' });
  const now = around.clock.now();
  const end = { step: 'cancelled', problem: problem.record, finishedAt: now } as const;
  return moveJob(around, job, { ...end, updatedAt: now });
}

const charges: Partial<Record<MessageKey, Charged>> = {
  problemCancelledSent: 'maybe',
  problemCancelledThere: 'maybe',
  problemCancelledPaid: 'yes',
};

function wordsFor(job: Job, around: Surroundings): MessageKey {
  if (job.step === 'intent' || !costs(job, around)) return 'problemCancelled';
  return job.step === 'saving' ? 'problemCancelledPaid' : 'problemCancelledSent';
}

function costs(job: Job, around: Surroundings): boolean {
  return !around.findCard(job.choices.providerId)?.capabilities.repeatable;
}

/** Whether something has to happen before the job can end: an answer to come, a provider to tell. */
function mustWait(job: Job, around: Surroundings): boolean {
  if (job.step === 'submitting') return costs(job, around);
  const adapter = around.findAdapter(job.choices.providerId);
  return job.step === 'waiting' && adapter?.cancel !== undefined;
}

function noteWish(job: Job, around: Surroundings): Promise<Job | undefined> {
  const now = around.clock.now();
  return moveJob(around, job, { cancelWanted: true, nextLookAt: now, updatedAt: now });
}

/** @returns whether the provider took note; what it charges for is its own affair */
async function tellProvider(job: Job, around: Surroundings, signal: AbortSignal): Promise<boolean> {
  try {
    const { card, adapter } = findProvider(job, around);
    if (!adapter.cancel) return false;
    const account = await findAccount(job, card, around);
    const operation = z.parse(adapter.operation, job.operation);
    const limit = AbortSignal.any([signal, AbortSignal.timeout(TELL_SECONDS * 1000)]);
    await adapter.cancel({ jobId: job.id, operation, account }, makeTools(card, around, limit));
    return true;
  } catch {
    // The job ends all the same; that the provider may go on is what its words say.
    return false;
  }
}
