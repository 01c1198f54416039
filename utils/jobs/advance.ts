import { Problem, toProblem } from '@/utils/lib/problem';
import { logProblem } from '@/utils/store/problem-log';
import { isRunning, type Job } from './job';
import { lookAtJob } from './look-at-job';
import { endJob, moveJob } from './move-job';
import { findProvider } from './prepare-order';
import { parkUnsure } from './reconcile';
import { saveResults } from './save-results';
import { submitJob } from './submit-job';
import type { Surroundings } from './surroundings';

/**
 * Moves one job one step. Never throws: whatever goes wrong ends in the row, where the person can
 * see it, and in the problem log.
 * @returns the row afterwards, if it is still there and was this call's to move
 */
export async function advance(
  jobId: string,
  around: Surroundings,
  signal: AbortSignal,
): Promise<Job | undefined> {
  const job = await around.database.jobs.get(jobId);
  if (!job || !isRunning(job.step)) return undefined;
  try {
    await step(job, around, signal);
  } catch (thrown) {
    // `maybe`, because a bug of ours is no proof that nothing was sent.
    const problem = toProblem(thrown, job.step === 'intent' ? 'no' : 'maybe');
    await endJob(job, job.step === 'intent' ? 'failed' : 'stalled', problem, around);
  }
  return noteProblem(job, around);
}

function step(job: Job, around: Surroundings, signal: AbortSignal): Promise<void> {
  switch (job.step) {
    case 'intent':
      return submitJob(job, around, signal);
    case 'submitting':
      return recoverSubmit(job, around);
    case 'waiting':
      return lookAtJob(job, around, signal);
    default:
      return saveResults(job, around, signal);
  }
}

/** A submit that another worker life began and nobody finished. It is never simply sent again. */
async function recoverSubmit(job: Job, around: Surroundings): Promise<void> {
  if (job.life === around.life) return;
  const { card } = findProvider(job, around);
  if (card.capabilities.repeatable) {
    const now = around.clock.now();
    await moveJob(around, job, { step: 'intent', nextLookAt: now, updatedAt: now });
    return;
  }
  const problem = new Problem({
    kind: 'network',
    say: { key: 'problemInterrupted', values: [card.label] },
    charged: 'maybe',
  });
  await parkUnsure(job, problem, around);
}

async function noteProblem(before: Job, around: Surroundings): Promise<Job | undefined> {
  const after = await around.database.jobs.get(before.id);
  if (!after?.problem || sameProblem(after, before)) return after;
  const where = `${after.choices.providerId} ${before.step} -> ${after.step}`;
  await logProblem(around.database, where, new Problem(after.problem), around.clock.now());
  return after;
}

function sameProblem(a: Job, b: Job): boolean {
  return a.problem?.say.key === b.problem?.say.key && a.step === b.step;
}
