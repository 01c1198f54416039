import { type Job, type JobStep, runningSteps } from '@/utils/jobs/job';
import { database } from '@/utils/store/database';

/** Running, or waiting for somebody to decide. */
const openSteps: readonly JobStep[] = [...runningSteps, 'failed', 'unsure', 'stalled'];

/** Cancelled, and paid for all the same, so that the picture can still be had. */
const isCancelledPaid = ({ operation, pending, problem }: Job): boolean =>
  problem?.charged !== 'no' && (operation !== undefined || pending !== undefined);

export interface OpenJob {
  job: Job;
  /** Of its photo. */
  thumb?: Blob;
}

export interface OpenJobs {
  /** Newest first. */
  shown: readonly OpenJob[];
  /** How many more there are. */
  more: number;
}

/** Every job that isn't over, as far as `limit` goes. */
export async function readOpenJobs(limit: number): Promise<OpenJobs> {
  const [open, cancelled] = await Promise.all([
    database.jobs.where('step').anyOf(openSteps).toArray(),
    database.jobs.where('step').equals('cancelled').filter(isCancelledPaid).toArray(),
  ]);
  const jobs = [...open, ...cancelled].sort(newestFirst);
  const shown = mostTelling(jobs, limit).sort(newestFirst);
  const photos = await database.photos.bulkGet(shown.map((job) => job.choices.photoId));
  return {
    shown: shown.map((job, place) => ({ job, thumb: photos[place]?.thumb })),
    more: jobs.length - shown.length,
  };
}

const newestFirst = (a: Job, b: Job) => b.createdAt - a.createdAt;

/** The one just made, then what needs a decision or is under way, then what only stands in line. */
function mostTelling(jobs: readonly Job[], limit: number): Job[] {
  const rank = (job: Job) => (job === jobs[0] ? 0 : job.step === 'intent' ? 2 : 1);
  return jobs.toSorted((a, b) => rank(a) - rank(b)).slice(0, limit);
}
