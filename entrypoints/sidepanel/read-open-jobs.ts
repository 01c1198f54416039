import { type Job, type JobStep, runningSteps } from '@/utils/jobs/job';
import { database } from '@/utils/store/database';

/** Running, or waiting for somebody to decide. */
const openSteps: readonly JobStep[] = [...runningSteps, 'failed', 'unsure', 'stalled'];

export interface OpenJob {
  job: Job;
  /** Of its photo. */
  thumb?: Blob;
}

/** Every job that isn't over, newest first. */
export async function readOpenJobs(): Promise<readonly OpenJob[]> {
  const jobs = await database.jobs.where('step').anyOf(openSteps).toArray();
  const photos = await database.photos.bulkGet(jobs.map((job) => job.choices.photoId));
  return jobs
    .map((job, place) => ({ job, thumb: photos[place]?.thumb }))
    .sort((a, b) => b.job.createdAt - a.job.createdAt);
}
