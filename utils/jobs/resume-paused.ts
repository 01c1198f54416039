import { checkAgain } from './decide-job';
import type { Job } from './job';
import type { Surroundings } from './surroundings';

/**
 * Goes on with jobs that rest because a permission or an account was missing, once it is there
 * again. Looks only: nothing is submitted.
 * @returns how many go on
 */
export async function resumePaused(
  kind: 'account' | 'permission',
  around: Surroundings,
): Promise<number> {
  const stalled = await around.database.jobs.where('step').equals('stalled').toArray();
  let resumed = 0;
  for (const job of stalled) {
    if (job.problem?.kind !== kind || !(await isMended(job, kind, around))) continue;
    await checkAgain(job, around);
    resumed += 1;
  }
  return resumed;
}

async function isMended(
  { choices }: Job,
  kind: 'account' | 'permission',
  around: Surroundings,
): Promise<boolean> {
  if (kind === 'account') {
    return choices.accountId === undefined || !!(await around.openAccount(choices.accountId));
  }
  const hosts = around.findCard(choices.providerId)?.hosts;
  return hosts !== undefined && around.canReach([...hosts.api, ...hosts.results]);
}
