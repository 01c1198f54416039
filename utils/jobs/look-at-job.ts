import { backoffSeconds } from '@/utils/lib/backoff';
import { Problem, toProblem } from '@/utils/lib/problem';
import type { Look, ProviderCard } from '@/utils/providers/spec';
import { poll, promptOf } from './ask-provider';
import { explain } from './explain-trouble';
import type { Job } from './job';
import { waitedSeconds } from './job-time';
import { expectation, nextLookSeconds } from './look-schedule';
import { endJob, moveJob } from './move-job';
import { findProvider } from './prepare-order';
import { takeImages } from './save-results';
import type { Surroundings } from './surroundings';

/** Kinds that waiting can't mend: the job rests as `stalled` until the person did something. */
const needsPerson = new Set(['account', 'permission']);

/** `waiting -> waiting | saving | failed | stalled`: one look at the provider. */
export async function lookAtJob(
  job: Job,
  around: Surroundings,
  signal: AbortSignal,
): Promise<void> {
  const { card } = findProvider(job, around);
  try {
    const look = await poll(job, around, signal);
    await follow(job, look, card, around, signal);
  } catch (thrown) {
    if (signal.aborted) return;
    await lookFailed(job, card, await explain(toProblem(thrown, 'maybe'), card, around), around);
  }
}

async function follow(
  job: Job,
  look: Look,
  card: ProviderCard,
  around: Surroundings,
  signal: AbortSignal,
): Promise<void> {
  switch (look.state) {
    case 'done':
      return takeImages(job, look, promptOf(job, around), around, signal);
    case 'failed':
      return endJob(job, 'failed', new Problem(look.problem), around);
    case 'queued':
    case 'running':
      return waitOn(job, card, look, around);
  }
}

async function waitOn(
  job: Job,
  card: ProviderCard,
  look: { progress?: number; etaSeconds?: number },
  around: Surroundings,
): Promise<void> {
  const now = around.clock.now();
  const waited = waitedSeconds(job, now);
  if (isOverdue(job, waited, card)) return stall(job, card, around);
  const eta = look.etaSeconds === undefined ? undefined : waited + look.etaSeconds;
  const expected = expectation(job, card, eta);
  await moveJob(around, job, {
    looks: job.looks + 1,
    troubles: 0,
    problem: undefined,
    progress: look.progress,
    expectedSeconds: expected.seconds,
    expectedBy: expected.by,
    waitedSeconds: waited,
    nextLookAt: now + nextLookSeconds(card.pace, waited, expected) * 1000,
    updatedAt: now,
  });
}

/** Transport trouble never changes the step; it only moves the next look. */
async function lookFailed(
  job: Job,
  card: ProviderCard,
  problem: Problem,
  around: Surroundings,
): Promise<void> {
  const now = around.clock.now();
  const waited = waitedSeconds(job, now);
  if (needsPerson.has(problem.record.kind)) return endJob(job, 'stalled', problem, around);
  if (isOverdue(job, waited, card)) return endJob(job, 'stalled', problem, around);
  const troubles = job.troubles + 1;
  const waitSeconds = problem.record.retryAfterSeconds ?? backoffSeconds(troubles, around.random());
  await moveJob(around, job, {
    looks: job.looks + 1,
    troubles,
    problem: problem.record,
    waitedSeconds: waited,
    nextLookAt: now + Math.max(1, waitSeconds) * 1000,
    updatedAt: now,
  });
}

/** Counted anew from when the person had a resting job looked at again. */
function isOverdue(job: Job, waited: number, { pace }: ProviderCard): boolean {
  return waited - (job.restedAfterSeconds ?? 0) > pace.deadlineSeconds;
}

function stall(job: Job, card: ProviderCard, around: Surroundings): Promise<void> {
  const problem = new Problem({
    kind: 'provider',
    say: { key: 'problemTakesTooLong', values: [card.label] },
    charged: 'maybe',
  });
  return endJob(job, 'stalled', problem, around);
}
