import { backoffSeconds } from '@/utils/lib/backoff';
import { Problem, toProblem } from '@/utils/lib/problem';
import type { ProviderCard } from '@/utils/providers/spec';
import { isFull } from '@/utils/store/storage-trouble';
import { makeTools } from './ask-provider';
import { endCancelled, settleCancel } from './cancel-job';
import type { Job } from './job';
import { submittedForSeconds } from './job-time';
import { keepAnswer } from './keep-answer';
import { expectation, nextLookSeconds } from './look-schedule';
import { endJob, moveJob } from './move-job';
import { type Prepared, prepareOrder } from './prepare-order';
import { parkUnsure } from './reconcile';
import { takeImages } from './save-results';
import { checkLimits } from './spending';
import type { Surroundings } from './surroundings';

/** Explicit refusals (429) taken before a job gives up. */
const REFUSALS = 6;
const PROGRESS_STEP = 0.02;

/** `intent -> submitting -> ...`: the only place from which a paid request leaves. */
export async function submitJob(
  job: Job,
  around: Surroundings,
  signal: AbortSignal,
): Promise<void> {
  const claimed = await claim(job, around, signal);
  if (!claimed) return;
  const { held, prepared } = claimed;
  try {
    await submitHeld(held, prepared, around, signal);
  } catch (thrown) {
    await afterTrouble(held, prepared.card, toProblem(thrown, 'maybe'), around);
  }
}

/** Everything up to the write that lets the request leave; what throws here cost nothing. */
async function claim(
  job: Job,
  around: Surroundings,
  signal: AbortSignal,
): Promise<{ held: Job; prepared: Prepared } | undefined> {
  try {
    await checkLimits(job, around);
    const prepared = await prepareOrder(job, around, signal);
    const held = await hold(job, prepared, around);
    return held && { held, prepared };
  } catch (thrown) {
    if (signal.aborted || isFull(thrown)) throw thrown;
    const problem = toProblem(thrown, 'no');
    if (problem.record.say.key === 'problemLimitMinuteWaits') await putOff(job, problem, around);
    else await endJob(job, 'failed', problem, around);
    return undefined;
  }
}

/** Limits are counted in the very transaction that adds to them, so that no two submits share a place. */
function hold(job: Job, { card }: Prepared, around: Surroundings): Promise<Job | undefined> {
  const now = around.clock.now();
  const costs = !card.capabilities.repeatable;
  const change = {
    step: 'submitting' as const,
    life: around.life,
    submittedAt: now,
    submits: job.submits + (costs ? 1 : 0),
    updatedAt: now,
    problem: undefined,
  };
  return moveJob(around, job, change, costs ? () => checkLimits(job, around) : undefined);
}

async function submitHeld(
  held: Job,
  { adapter, card, order, account }: Prepared,
  around: Surroundings,
  signal: AbortSignal,
): Promise<void> {
  const tools = makeTools(card, around, signal, {
    progress: (progress) => noteProgress(held, progress, around),
    preview: (preview) => void moveJob(around, held, { preview, updatedAt: around.clock.now() }),
  });
  const submitted = await adapter.submit(order, account, tools);
  if (submitted.state === 'done') {
    await takeImages(held, submitted, order.prompt, around, signal);
    return;
  }
  const expected = expectation(held, card, submitted.etaSeconds);
  const now = around.clock.now();
  const waited = submittedForSeconds(held, now);
  const ticket = {
    step: 'waiting' as const,
    operation: submitted.operation,
    ...(submitted.reported && { reported: submitted.reported }),
    expectedSeconds: expected.seconds,
    expectedBy: expected.by,
    waitedSeconds: waited,
    nextLookAt: now + nextLookSeconds(card.pace, waited, expected) * 1000,
    updatedAt: now,
  };
  const kept = await keepAnswer(held, ticket, around);
  if (kept?.cancelWanted) await settleCancel(kept, around, signal);
}

/** What a failed submit means is decided by one fact: whether the person may have been charged. */
async function afterTrouble(
  held: Job,
  card: ProviderCard,
  problem: Problem,
  around: Surroundings,
): Promise<void> {
  const { record } = problem;
  const row = await around.database.jobs.get(held.id);
  if (row?.cancelWanted && record.charged === 'no') {
    await endCancelled(held, 'problemCancelledRefused', around);
  } else if (card.capabilities.repeatable) {
    await endJob(held, 'failed', new Problem({ ...record, charged: 'no' }, problem), around);
  } else if (record.kind === 'busy' && record.charged === 'no' && held.refusals < REFUSALS) {
    await comeBackLater(held, problem, around);
  } else if (record.charged === 'maybe') {
    await parkUnsure(held, problem, around);
  } else {
    await endJob(held, 'failed', problem, around);
  }
}

/** The account has had its share of this minute; the job keeps its place and shows when it goes on. */
async function putOff(job: Job, problem: Problem, around: Surroundings): Promise<void> {
  const now = around.clock.now();
  await moveJob(around, job, {
    problem: problem.record,
    nextLookAt: now + (problem.record.retryAfterSeconds ?? 1) * 1000,
    updatedAt: now,
  });
}

/** The provider said "not now" in so many words, so nothing was taken and asking again is safe. */
async function comeBackLater(held: Job, problem: Problem, around: Surroundings): Promise<void> {
  const refusals = held.refusals + 1;
  const waitSeconds =
    problem.record.retryAfterSeconds ?? backoffSeconds(refusals + 2, around.random());
  const now = around.clock.now();
  await moveJob(around, held, {
    step: 'intent',
    refusals,
    problem: problem.record,
    nextLookAt: now + Math.max(1, waitSeconds) * 1000,
    updatedAt: now,
  });
}

const lastNoted = new WeakMap<Job, number>();

/** Progress is a nicety: written now and then, and never awaited by the work itself. */
function noteProgress(held: Job, progress: number, around: Surroundings): void {
  if (progress - (lastNoted.get(held) ?? 0) < PROGRESS_STEP) return;
  lastNoted.set(held, progress);
  void moveJob(around, held, { progress, updatedAt: around.clock.now() });
}
