import { Problem, toProblem } from '@/utils/lib/problem';
import { logProblem } from '@/utils/store/problem-log';
import { settleCancel } from './cancel-job';
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
  const ticketKept = job.step === 'waiting' || job.step === 'saving';
  if (job.cancelWanted && ticketKept) return settleCancel(job, around, signal);
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

/**
 * A submit that was begun and nobody finished, in another worker life or for want of a disk that
 * takes writes. It is never simply sent again. (The runner never runs a job twice at once, so this
 * is not one that is under way.)
 */
async function recoverSubmit(job: Job, around: Surroundings): Promise<void> {
  const { card } = findProvider(job, around);
  if (card.capabilities.repeatable) {
    const now = around.clock.now();
    await moveJob(around, job, { step: 'intent', nextLookAt: now, updatedAt: now });
    return;
  }
  if (await takeMirrored(job, around)) return;
  const problem = new Problem({
    kind: 'network',
    say: { key: 'problemInterrupted', values: [card.label] },
    charged: 'maybe',
  });
  await parkUnsure(job, problem, around);
}

/** The ticket that came while the database took no writes. */
async function takeMirrored(job: Job, around: Surroundings): Promise<boolean> {
  const noted = await around.mirror.find(job.id);
  const { operation, pending } = noted ?? {};
  if (operation === undefined && !pending) return false;
  const now = around.clock.now();
  const step = pending ? 'saving' : 'waiting';
  await moveJob(around, job, { step, operation, pending, nextLookAt: now, updatedAt: now });
  return true;
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
