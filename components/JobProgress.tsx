import { say, t } from '@/utils/i18n';
import type { Job } from '@/utils/jobs/job';
import { BlobImage } from './BlobImage';
import { Button } from './Button';
import { chargeWords } from './charge-words';
import { elapsedWords, progressOf, retryWords, stepWords } from './job-words';
import { useNow } from './use-now';

interface JobProgressProps {
  job: Job;
  style: string;
  provider: string;
  /** Seconds a job like this usually takes. */
  expectedSeconds: number;
  onCancel: () => void;
}

/** A job on its way. Only the step is read out by itself; the seconds are there to be looked at. */
export function JobProgress({ job, style, provider, expectedSeconds, onCancel }: JobProgressProps) {
  const now = useNow();
  const elapsed = Math.max(0, (now - job.createdAt) / 1000);
  const retry = retryWords(job, now);
  return (
    <>
      <p role="status">{stepWords(job, provider)}</p>
      {job.troubles > 0 && job.problem && (
        <p className="small">
          {say(job.problem.say)} {chargeWords(job.problem.charged)}
        </p>
      )}
      <progress
        aria-label={t('jobProgress', style)}
        value={progressOf(job, elapsed, expectedSeconds)}
      />
      <div className="job-foot">
        <span className="muted small">
          {elapsedWords(elapsed, expectedSeconds)}
          {retry && ` · ${retry}`}
        </span>
        {!job.cancelWanted && (
          <Button look="quiet" onPress={onCancel}>
            {t('jobCancel')}
          </Button>
        )}
      </div>
      {job.preview && (
        <figure className="job-preview">
          <BlobImage blob={job.preview} id={`preview ${job.id}`} alt="" />
          <figcaption className="small muted">{t('sceneDraft')}</figcaption>
        </figure>
      )}
    </>
  );
}
