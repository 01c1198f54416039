import { createTokenBucket, type Rate, type TokenBucket } from '@/utils/lib/token-bucket';
import { advance } from './advance';
import { isRunning, type Job, runningSteps } from './job';
import { isDue } from './job-time';
import { payerOf, pickDue } from './pick-due';
import type { Surroundings } from './surroundings';

const UNWRITABLE_REST_MILLISECONDS = 30_000;
/** Timers stand still while a computer sleeps, so none is set for long. */
const LONGEST_TIMER_MILLISECONDS = 30_000;
const usualRate: Rate = { burst: 8, everySeconds: 0.5 };

export interface Runner {
  /** Starts every job that is due, and arranges to be called again. Safe to call at any time. */
  runDueJobs(): Promise<void>;
  /** Aborts what this worker life is doing for a job. */
  abort(jobId: string): void;
}

export interface Wake {
  /** Called with how many jobs are unfinished: alarm, heartbeat and badge follow it. */
  unfinished(count: number): void;
  /** Called when a step ended in which a job came to rest. */
  rested(job: Job): void;
}

/** Time belongs to the runner: it alone decides when a job is touched. */
export function createRunner(around: Surroundings, wake: Wake): Runner {
  const active = new Map<string, AbortController>();
  const buckets = new Map<string, TokenBucket>();
  /** Jobs that were moved while a pass was reading, so that what it read of them is old. */
  const moved = new Set<string>();
  let passing: Promise<void> | undefined;
  let again = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Calls that come while a pass runs are answered by one more pass, however many they are. */
  async function runDueJobs(): Promise<void> {
    again = true;
    passing ??= passUntilQuiet();
    await passing;
  }

  async function passUntilQuiet(): Promise<void> {
    try {
      while (again) {
        again = false;
        await pass();
      }
    } finally {
      passing = undefined;
    }
  }

  async function pass(): Promise<void> {
    moved.clear();
    const jobs = await unfinishedJobs(around);
    wake.unfinished(jobs.length);
    const now = around.clock.now();
    const taken = new Set([...active.keys(), ...moved]);
    const due = pickDue({ jobs, active: taken, now, findCard: around.findCard });
    const put = due.filter((job) => !bucketOf(job).take(now));
    for (const job of due) if (!put.includes(job)) void run(job.id);
    const waits = jobs
      .filter((job) => !taken.has(job.id) && !isDue(job, now))
      .map((job) => job.nextLookAt - now);
    scheduleNext([...waits, ...put.map((job) => bucketOf(job).wait(now))]);
  }

  function bucketOf(job: Job): TokenBucket {
    const payer = payerOf(job);
    const card = around.findCard(job.choices.providerId);
    const bucket = buckets.get(payer) ?? createTokenBucket(card?.pace.requests ?? usualRate);
    buckets.set(payer, bucket);
    return bucket;
  }

  async function run(jobId: string): Promise<void> {
    const controller = new AbortController();
    active.set(jobId, controller);
    try {
      const job = await advance(jobId, around, controller.signal);
      if (job && !isRunning(job.step)) wake.rested(job);
    } catch {
      // Not even the trouble could be written (full disk, storage gone), so the row looks due still.
      await around.clock
        .sleep(UNWRITABLE_REST_MILLISECONDS, controller.signal)
        .catch(() => undefined);
    } finally {
      active.delete(jobId);
      moved.add(jobId);
      comeBack();
    }
  }

  /** By itself, so there is nobody to tell: a database that can't be read now is tried later. */
  function comeBack(): void {
    runDueJobs().catch(() => scheduleNext([UNWRITABLE_REST_MILLISECONDS]));
  }

  function scheduleNext(waits: readonly number[]): void {
    clearTimeout(timer);
    const wait = Math.min(...waits);
    if (!Number.isFinite(wait)) return;
    timer = setTimeout(comeBack, Math.min(LONGEST_TIMER_MILLISECONDS, Math.max(0, wait)));
  }

  return {
    runDueJobs,
    abort: (jobId) => active.get(jobId)?.abort(new DOMException('cancelled', 'AbortError')),
  };
}

function unfinishedJobs(around: Surroundings): Promise<Job[]> {
  return around.database.jobs
    .where('step')
    .anyOf([...runningSteps])
    .sortBy('createdAt');
}
