import type { Job } from '@/utils/jobs/job';
import type { Choices } from './use-start';

/** The choices of an earlier job, to be made once more; the background counts the variation. */
export function sameChoices(job: Job): Choices {
  const { variation: _, ...choices } = job.choices;
  return choices;
}
