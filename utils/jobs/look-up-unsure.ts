import type { Job } from './job';
import { moveJob } from './move-job';
import { reconcile } from './reconcile';
import type { Surroundings } from './surroundings';

/** A provider that stays out of reach is left alone after this; the person can still have it asked. */
const TRIES = 5;
const JOBS_PER_START = 6;

/**
 * Looks up, at the start of a worker, unsure jobs whose own look-up was cut off with the worker
 * before it. Only where the provider can be asked by our job id; looks, and never submits.
 * @returns how many are no longer unsure
 */
export async function lookUpUnsure(around: Surroundings): Promise<number> {
  const unsure = await around.database.jobs.where('step').equals('unsure').toArray();
  const open = unsure
    .filter((job) => canBeLookedUp(job, around))
    .toSorted((a, b) => a.troubles - b.troubles || a.createdAt - b.createdAt)
    .slice(0, JOBS_PER_START);
  const settled = await Promise.all(open.map((job) => tryOnce(job, around)));
  return settled.filter(Boolean).length;
}

function canBeLookedUp({ choices, operation, pending, troubles }: Job, around: Surroundings) {
  const ticket = operation !== undefined || pending !== undefined;
  return !ticket && troubles < TRIES && !!around.findAdapter(choices.providerId)?.lookUp;
}

/** Counted before it is asked, so that a look-up that ends its worker every time ends too. */
async function tryOnce(job: Job, around: Surroundings): Promise<boolean> {
  const change = { troubles: job.troubles + 1, updatedAt: around.clock.now() };
  const counted = await moveJob(around, job, change);
  return counted !== undefined && reconcile(counted, around).catch(() => false);
}
