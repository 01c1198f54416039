import type { Job } from './job';

/** How much later than planned a look may come and still count in full. */
const LATE_SECONDS = 10;
/** The longest that a submit can take to be answered. */
const SUBMIT_SECONDS = 180;

/**
 * Whether a job's next look has come. A look planned further ahead than it was when it was planned
 * means that the clock was put back since: then the job is due now rather than in a day.
 */
export function isDue(job: Job, now: number): boolean {
  return job.nextLookAt <= now || now < job.updatedAt;
}

/**
 * Seconds that a job was waited for, counted from look to look: a computer that slept for eight
 * hours, a browser that was closed or a clock that jumped a day adds no more than one look's wait.
 */
export function waitedSeconds(job: Job, now: number): number {
  const planned = Math.max(0, job.nextLookAt - job.updatedAt) / 1000;
  const gone = (now - job.updatedAt) / 1000;
  return (job.waitedSeconds ?? 0) + between(0, gone, planned + LATE_SECONDS);
}

/** The same for a submit that was just answered. */
export function submittedForSeconds(job: Job, now: number): number {
  return between(0, (now - (job.submittedAt ?? now)) / 1000, SUBMIT_SECONDS);
}

const between = (least: number, value: number, most: number) =>
  Math.min(most, Math.max(least, value));
