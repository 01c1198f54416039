import type { Job } from '@/utils/jobs/job';
import { isRunning } from '@/utils/jobs/job';
import { BlobImage } from './BlobImage';
import { JobProgress } from './JobProgress';
import { JobTrouble } from './JobTrouble';
import './JobCard.css';

export interface JobCardProps {
  job: Job;
  style: string;
  provider: string;
  /** Of the photo. */
  thumb?: Blob;
  /** Seconds a job like this usually takes. */
  expectedSeconds: number;
  /** Where spending at the provider is seen. */
  dashboard?: string;
  /** What running it again would cost, in words. */
  price: string;
  onCancel: () => void;
  onCheckAgain: () => void;
  onRunAgain: () => void;
  onDismiss: () => void;
  onSettings: () => void;
  /** Shows the browser's question for access to the provider. */
  onAllow: () => void;
  /** Lets the person show where the floor is; absent where that is no cure. */
  onShowCorner?: () => void;
  /** Another thing that this provider can make of the photo, where the job asked too much of it. */
  instead?: { label: string; onPress: () => void };
}

/** One job that isn't over: running, or waiting for a decision. */
export function JobCard({ thumb, ...props }: JobCardProps) {
  const { job, style, provider } = props;
  const running = isRunning(job.step);
  return (
    <article className={running ? 'job' : 'job job-stopped'} aria-labelledby={`job-${job.id}`}>
      <div className="job-head">
        <BlobImage blob={thumb} id={job.choices.photoId} alt="" />
        <h3 id={`job-${job.id}`}>
          {style} <span className="muted small">{provider}</span>
        </h3>
      </div>
      {running ? <JobProgress {...props} /> : <JobTrouble {...props} />}
    </article>
  );
}
