import { advance } from './advance';
import { isRunning, type Job, runningSteps } from './job';
import type { Surroundings } from './surroundings';

/** How many jobs of one provider may be in a step at once. */
const LIMIT_ONLINE = 4;
const LIMIT_ON_DEVICE = 1;
const UNWRITABLE_REST_MILLISECONDS = 30_000;

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
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function runDueJobs(): Promise<void> {
    const jobs = await unfinishedJobs(around);
    wake.unfinished(jobs.length);
    const now = around.clock.now();
    for (const job of pickDue(jobs, new Set(active.keys()), now, around)) void run(job.id);
    scheduleNext(jobs.filter((job) => !active.has(job.id) && job.nextLookAt > now));
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
      await runDueJobs();
    }
  }

  function scheduleNext(later: readonly Job[]): void {
    clearTimeout(timer);
    const next = Math.min(...later.map((job) => job.nextLookAt));
    if (!Number.isFinite(next)) return;
    timer = setTimeout(() => void runDueJobs(), Math.max(0, next - around.clock.now()));
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

/** Oldest first, no provider above its limit. A submit of this very life is already under way. */
function pickDue(
  jobs: readonly Job[],
  active: ReadonlySet<string>,
  now: number,
  around: Surroundings,
): readonly Job[] {
  const busy = new Map<string, number>();
  const inUse = (job: Job) => busy.get(job.choices.providerId) ?? 0;
  for (const job of jobs) {
    if (active.has(job.id)) busy.set(job.choices.providerId, inUse(job) + 1);
  }
  return jobs.filter((job) => {
    const due = isRunning(job.step) && job.nextLookAt <= now && !active.has(job.id);
    if (!due || inUse(job) >= limitOf(job, around)) return false;
    busy.set(job.choices.providerId, inUse(job) + 1);
    return true;
  });
}

function limitOf(job: Job, around: Surroundings): number {
  return around.findCard(job.choices.providerId)?.hosts.api.length ? LIMIT_ONLINE : LIMIT_ON_DEVICE;
}
