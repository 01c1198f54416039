import type { Problem } from '@/utils/lib/problem';
import type { Database } from '@/utils/store/database';
import type { Result } from '@/utils/store/rows';
import { isRunning, type Job, type JobStep } from './job';
import { keepLedger } from './ledger';
import type { Surroundings } from './surroundings';

/**
 * Moves a job by compare-and-set: only if it still stands where the caller saw it. Every arrow of
 * the state machine is one call, so one durable write, then mirrored.
 * @param check what must hold in the same transaction; reads jobs, ledger and accounts, and throws
 * @returns the row as written, or undefined when somebody else moved it first
 */
export async function moveJob(
  { database, mirror }: Pick<Surroundings, 'database' | 'mirror'>,
  seen: Pick<Job, 'id' | 'step' | 'life'>,
  change: Partial<Job> & { updatedAt: number },
  check: () => Promise<void> = async () => undefined,
): Promise<Job | undefined> {
  const tables = [database.jobs, database.ledger, database.accounts];
  const moved = await database.transaction('rw', tables, async () => {
    await check();
    return write(database, seen, change);
  });
  if (moved) await mirror.keep(moved);
  return moved;
}

/** The last arrow: the pictures and the word that they are there become true together. */
export async function finishJob(
  { database, mirror }: Pick<Surroundings, 'database' | 'mirror'>,
  seen: Pick<Job, 'id' | 'step' | 'life'>,
  change: Partial<Job> & { updatedAt: number },
  results: readonly Result[],
): Promise<Job | undefined> {
  const tables = [database.jobs, database.ledger, database.results];
  const moved = await database.transaction('rw', tables, async () => {
    const written = await write(database, seen, change);
    if (written) await database.results.bulkAdd([...results]);
    return written;
  });
  if (moved) await mirror.keep(moved);
  return moved;
}

/** What an arrow takes off the row: what belongs to a submit, the wish to end what has ended. */
function cleared(step: JobStep, { step: next }: Partial<Job>): Partial<Job> {
  return {
    ...(step === 'submitting' && next && next !== 'submitting'
      ? { life: undefined, preview: undefined }
      : {}),
    ...(next && !isRunning(next) ? { cancelWanted: undefined } : {}),
  };
}

async function write(
  database: Database,
  seen: Pick<Job, 'id' | 'step' | 'life'>,
  change: Partial<Job> & { updatedAt: number },
): Promise<Job | undefined> {
  const row = await database.jobs.get(seen.id);
  if (!row || row.step !== seen.step || row.life !== seen.life) return undefined;
  const moved: Job = { ...row, ...cleared(row.step, change), ...change };
  await database.jobs.put(moved);
  await keepLedger(database, row, moved);
  return moved;
}

/** A step that the background leaves alone from here on. */
export async function endJob(
  seen: Job,
  step: 'failed' | 'unsure' | 'stalled',
  problem: Problem,
  around: Pick<Surroundings, 'database' | 'mirror' | 'clock'>,
): Promise<void> {
  const now = around.clock.now();
  await moveJob(around, seen, {
    step,
    problem: problem.record,
    finishedAt: now,
    updatedAt: now,
  });
}
