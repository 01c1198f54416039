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

/** Every job that isn't over, newest first. */
export async function readOpenJobs(): Promise<readonly OpenJob[]> {
  const [open, cancelled] = await Promise.all([
    database.jobs.where('step').anyOf(openSteps).toArray(),
    database.jobs.where('step').equals('cancelled').filter(isCancelledPaid).toArray(),
  ]);
  const jobs = [...open, ...cancelled];
  const photos = await database.photos.bulkGet(jobs.map((job) => job.choices.photoId));
  return jobs
    .map((job, place) => ({ job, thumb: photos[place]?.thumb }))
    .sort((a, b) => b.job.createdAt - a.job.createdAt);
}
