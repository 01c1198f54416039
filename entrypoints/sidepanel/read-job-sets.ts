import { type Job, runningSteps } from '@/utils/jobs/job';
import { database } from '@/utils/store/database';

/** The jobs of one confirmation for a whole listing, while some of them run. */
export interface JobSet {
  id: string;
  /** Without those that were cancelled. */
  total: number;
  done: number;
  /** Not sent yet. */
  waiting: number;
}

/** All intents of a set are written in one go. */
const WRITTEN_WITHIN_MILLISECONDS = 10 * 60_000;

/** Oldest first. */
export async function readJobSets(): Promise<readonly JobSet[]> {
  const running = await database.jobs
    .where('step')
    .anyOf([...runningSteps])
    .filter((job) => job.setId !== undefined)
    .sortBy('createdAt');
  const [oldest] = running;
  if (!oldest) return [];
  const ids = new Set(running.flatMap((job) => job.setId ?? []));
  const since = oldest.createdAt - WRITTEN_WITHIN_MILLISECONDS;
  const jobs = await database.jobs.where('createdAt').aboveOrEqual(since).toArray();
  return [...ids].map((id) => count(id, jobs));
}

function count(id: string, jobs: readonly Job[]): JobSet {
  const steps = jobs.filter((job) => job.setId === id).map(({ step }) => step);
  return {
    id,
    total: steps.filter((step) => step !== 'cancelled').length,
    done: steps.filter((step) => step === 'done').length,
    waiting: steps.filter((step) => step === 'intent').length,
  };
}
