import type { Job } from './job';
import { moveJob } from './move-job';
import type { Surroundings } from './surroundings';

/** How long to wait before a paid answer that could not be written down is tried again. */
const UNWRITTEN_REST_MILLISECONDS = 30_000;

type Change = Partial<Job> & { updatedAt: number };

/**
 * Writes down what a provider answered. An answer to a paid request is the only proof of it, so one
 * that the database doesn't take is noted outside it and tried again as long as this worker lives;
 * and one that comes after another life gave the job up still finds its way into the row.
 * @returns the row as written; undefined when somebody else had the answer first
 */
export async function keepAnswer(
  held: Job,
  change: Change,
  around: Surroundings,
): Promise<Job | undefined> {
  for (;;) {
    try {
      return (await moveJob(around, held, change)) ?? (await keepLate(held, change, around));
    } catch {
      await around.mirror.keep({ ...held, ...change });
      await around.clock.sleep(UNWRITTEN_REST_MILLISECONDS);
    }
  }
}

async function keepLate(held: Job, change: Change, around: Surroundings): Promise<Job | undefined> {
  const row = await around.database.jobs.get(held.id);
  if (!row || row.operation !== undefined || row.pending) return undefined;
  if (row.step === 'unsure') {
    const found = { ...change, problem: undefined, finishedAt: undefined };
    return moveJob(around, row, found);
  }
  const { operation, pending, updatedAt } = change;
  const over = row.step === 'cancelled' || row.step === 'failed' || row.step === 'stalled';
  if (over) await moveJob(around, row, { operation, pending, updatedAt });
  return undefined;
}
