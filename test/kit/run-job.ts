/** One job brought on by hand, step by step, in surroundings made for tests. */
import { advance } from '@/utils/jobs/advance';
import { isRunning, type Job } from '@/utils/jobs/job';
import type { Surroundings } from '@/utils/jobs/surroundings';

/** What was picked for the photo of `testPhoto`, at the provider of `paidCard`. */
export const testChoices = {
  photoId: 'photo',
  styleId: 'japandi',
  roomType: 'living-room',
  providerId: 'paid',
  request: {},
  useMask: false,
} as const;

/** What `paidCard` asks for it. */
export const testPrice = { kind: 'credits', credits: 1 } as const;

export async function stepJob(around: Surroundings, jobId = 'job'): Promise<Job> {
  await advance(jobId, around, new AbortController().signal);
  const job = await around.database.jobs.get(jobId);
  if (!job) throw new Error('the job is gone');
  return job;
}

/**
 * Steps until nothing goes on by itself.
 * @param waitUntil puts the clock of the surroundings to that time, unless it is later already
 * @param most steps, for a job that never rests
 */
export async function runJobToRest(
  around: Surroundings,
  waitUntil: (time: number) => void,
  most = 200,
): Promise<Job> {
  let job = await stepJob(around);
  for (let steps = 0; isRunning(job.step) && steps < most; steps++) {
    waitUntil(job.nextLookAt);
    job = await stepJob(around);
  }
  return job;
}
