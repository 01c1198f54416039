import { say, t } from '@/utils/i18n';
import type { Job } from '@/utils/jobs/job';
import { timeWords } from './time-words';

/** What a running job is doing, in words that change a few times only. */
export function stepWords(job: Job, provider: string): string {
  if (job.cancelWanted) return t('jobCancelling', provider);
  if (job.step === 'intent') return intentWords(job, provider);
  if (job.troubles > 0) return t('jobTrouble', provider);
  if (job.step === 'saving') return t('jobSaving');
  return job.step === 'waiting' ? t('jobWaiting', provider) : t('jobSubmitting');
}

function intentWords({ problem, refusals }: Job, provider: string): string {
  if (problem?.say.key === 'problemLimitMinuteWaits') return say(problem.say);
  return refusals > 0 ? t('jobBusy', provider) : t('jobIntent');
}

/** When a job that was put off is tried again; undefined while nothing was put off. */
export function retryWords(job: Job, now: number): string | undefined {
  const putOff =
    job.troubles > 0 || (job.step === 'intent' && (job.refusals > 0 || job.problem !== undefined));
  const seconds = Math.ceil((job.nextLookAt - now) / 1000);
  return putOff && seconds > 0 ? t('jobTryingAgain', timeWords(seconds)) : undefined;
}

/** "12 s of about 20 s". */
export function elapsedWords(elapsedSeconds: number, expectedSeconds: number): string {
  const key = elapsedSeconds > expectedSeconds ? 'jobElapsedLong' : 'jobElapsed';
  return t(key, timeWords(elapsedSeconds), timeWords(expectedSeconds));
}

/** 0..1: what the provider says, else time gone by, which never claims to be done. */
export function progressOf(job: Job, elapsedSeconds: number, expectedSeconds: number): number {
  return job.progress ?? Math.min(0.95, elapsedSeconds / Math.max(1, expectedSeconds));
}
