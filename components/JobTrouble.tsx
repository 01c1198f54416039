import { say, t } from '@/utils/i18n';
import type { Job } from '@/utils/jobs/job';
import { Button } from './Button';
import { ConfirmSpend } from './ConfirmSpend';
import { chargeWords } from './charge-words';

interface JobTroubleProps {
  job: Job;
  provider: string;
  /** Where spending at the provider is seen. */
  dashboard?: string;
  /** What running it again would cost, in words. */
  price: string;
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

/** A job that stopped and waits for a decision: what happened, what it cost, what can be done. */
export function JobTrouble(props: JobTroubleProps) {
  const { job, provider, dashboard } = props;
  const charged = job.step === 'unsure' ? 'maybe' : job.problem?.charged;
  return (
    <div className="stack" role="alert">
      <p className="job-state">{stateWords(job)}</p>
      {helpWords(job, provider) && <p>{helpWords(job, provider)}</p>}
      {job.problem?.detail && <blockquote>{job.problem.detail}</blockquote>}
      {charged && <p>{chargeWords(charged)}</p>}
      {dashboard && charged === 'maybe' && (
        <p>
          <a href={dashboard} target="_blank" rel="noreferrer">
            {t('jobDashboard', provider)}
          </a>
        </p>
      )}
      <TroubleActions {...props} />
    </div>
  );
}

function TroubleActions(props: JobTroubleProps) {
  const { job, provider, price } = props;
  const { onCheckAgain, onRunAgain, onDismiss, onSettings, onAllow, onShowCorner, instead } = props;
  const kind = job.problem?.kind;
  return (
    <div className="row">
      {onShowCorner && (
        <Button look="main" onPress={onShowCorner}>
          {t('jobShowCorner')}
        </Button>
      )}
      {instead && <Button onPress={instead.onPress}>{instead.label}</Button>}
      {job.step !== 'failed' && <Button onPress={onCheckAgain}>{lookWords(job)}</Button>}
      {job.step === 'failed' && job.problem?.charged === 'no' && !onShowCorner && (
        <Button onPress={onRunAgain}>{t('jobRunAgainPrice', price)}</Button>
      )}
      {job.step === 'unsure' && (
        <ConfirmSpend
          ask={t('jobRunAgain')}
          warning={t('jobRunTwiceWarning')}
          confirm={t('jobRunTwice', price)}
          onConfirm={onRunAgain}
        />
      )}
      {kind === 'permission' && (
        <Button onPress={onAllow}>{t('panelAllowAccess', provider)}</Button>
      )}
      {kind === 'account' && <Button onPress={onSettings}>{t('panelSettings')}</Button>}
      <Button look="quiet" onPress={onDismiss}>
        {t('panelDismiss')}
      </Button>
    </div>
  );
}

/** What looking again means. What was cancelled after it was paid for is offered as that. */
function lookWords({ step, problem }: Job): string {
  if (step !== 'cancelled') return t('jobCheckAgain');
  return t(problem?.charged === 'yes' ? 'jobGetPaid' : 'jobGetMaybePaid');
}

function stateWords({ step }: Job): string {
  if (step === 'cancelled') return t('jobCancelled');
  if (step === 'unsure') return t('jobUnsure');
  return t(step === 'stalled' ? 'jobStalled' : 'jobFailed');
}

/** The problem's own sentence where there is one. */
function helpWords({ step, problem }: Job, provider: string): string | undefined {
  if (problem) return say(problem.say);
  if (step === 'unsure') return t('jobUnsureHelp', provider);
  return step === 'stalled' ? t('jobStalledHelp', provider) : undefined;
}
