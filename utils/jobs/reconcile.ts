import { Problem } from '@/utils/lib/problem';
import { makeTools } from './ask-provider';
import type { Job } from './job';
import { endJob, moveJob } from './move-job';
import { findAccount, findProvider } from './prepare-order';
import type { Surroundings } from './surroundings';

const LOOK_UP_SECONDS = 30;

/**
 * Parks a job whose submit may or may not have arrived, then finds out where the provider lets us:
 * by our own job id. Never submits.
 */
export async function parkUnsure(job: Job, problem: Problem, around: Surroundings): Promise<void> {
  await endJob(job, 'unsure', problem, around);
  const parked = await around.database.jobs.get(job.id);
  // Trouble while looking leaves the job unsure, and the person can have it looked up again.
  if (parked?.step === 'unsure') await reconcile(parked, around).catch(() => false);
}

/**
 * Looks an unsure job up at its provider.
 * @returns false where the provider can't be asked by our job id
 * @throws Problem when the provider could not be asked
 */
export async function reconcile(job: Job, around: Surroundings): Promise<boolean> {
  const { card, adapter } = findProvider(job, around);
  if (!adapter.lookUp) return false;
  const account = await findAccount(job, card, around);
  const tools = makeTools(card, around, AbortSignal.timeout(LOOK_UP_SECONDS * 1000));
  const found = await adapter.lookUp(job.id, account, tools);
  const now = around.clock.now();
  if (found.state === 'absent') {
    const say = { key: 'problemNeverArrived' as const, values: [card.label] };
    await endJob(job, 'failed', new Problem({ kind: 'network', say, charged: 'no' }), around);
  } else {
    await moveJob(around, job, {
      step: 'waiting',
      operation: found.operation,
      problem: undefined,
      finishedAt: undefined,
      troubles: 0,
      nextLookAt: now,
      updatedAt: now,
    });
  }
  return true;
}
