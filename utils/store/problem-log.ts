import type { Problem } from '@/utils/lib/problem';
import type { Database } from './database';

const KEPT = 200;

/**
 * Keeps the last 200 problems for the settings' "Copy report". Only the record is kept: causes,
 * bodies and pictures never get here, and adapters redact keys from vendors' words.
 */
export async function logProblem(
  database: Database,
  where: string,
  problem: Problem,
  at: number,
): Promise<void> {
  await database.problems.add({ at, where, problem: problem.record });
  const surplus = (await database.problems.count()) - KEPT;
  if (surplus > 0) await database.problems.orderBy('id').limit(surplus).delete();
}
