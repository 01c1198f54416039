import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '@/components/Button';
import { JobCard, type JobCardProps } from '@/components/JobCard';
import { localized, t } from '@/utils/i18n';
import type { Job } from '@/utils/jobs/job';
import { findCard } from '@/utils/providers/cards';
import { sendCommand } from '@/utils/send-command';
import { providerName, styleName } from './describe-result';
import { JobSets } from './JobSets';
import { priceOf, priceOfInWords } from './order-words';
import { type OpenJob, readOpenJobs } from './read-open-jobs';
import { sameChoices } from './same-choices';
import { askAccess } from './use-access';
import type { Commands } from './use-commands';
import { type CornerAsked, useOpenCorner } from './use-open-corner';
import { useScrollTo } from './use-scroll-to';
import type { Decision } from './use-start';

/** Cards at first, and with each wish for more: a queue of hundreds must not slow the panel down. */
const PAGE = 20;

interface JobListProps {
  commands: Commands;
  start: (decision: Decision) => void;
}

/** Jobs of every photo that are running or wait for a decision. */
export function JobList({ commands, start }: JobListProps) {
  const [limit, setLimit] = useState(PAGE);
  const open = useLiveQuery(() => readOpenJobs(limit), [limit]);
  const list = useRef<HTMLElement>(null);
  useScrollTo(list, open && (open.shown[0]?.job.id ?? ''));
  if (!open || open.shown.length === 0) return null;
  return (
    <section className="stack jobs" ref={list} aria-labelledby="jobs-title">
      <h2 className="visually-hidden" id="jobs-title">
        {t('jobsTitle')}
      </h2>
      <JobSets send={commands.send} />
      {open.shown.map((one) => (
        <OpenJobCard key={one.job.id} {...one} commands={commands} start={start} />
      ))}
      {open.more > 0 && (
        <div className="jobs-more">
          <p className="muted">{t('jobsMore', open.more)}</p>
          <Button look="quiet" onPress={() => setLimit(limit + PAGE)}>
            {t('jobsShowMore')}
          </Button>
        </div>
      )}
    </section>
  );
}

function OpenJobCard({ job, thumb, commands: { send }, start }: OpenJob & JobListProps) {
  const { styleId, providerId } = job.choices;
  const openCorner = useOpenCorner();
  const card = findCard(providerId);
  const jobId = job.id;
  return (
    <JobCard
      job={job}
      thumb={thumb}
      style={styleName(styleId)}
      provider={providerName(providerId)}
      expectedSeconds={job.expectedSeconds ?? card?.pace.usualSeconds ?? 0}
      dashboard={card?.dashboard}
      price={priceOfInWords(job.choices)}
      onCancel={() => send('cancel-job', { jobId })}
      onCheckAgain={() => send('check-again', { jobId })}
      onDismiss={() => send('dismiss-job', { jobId })}
      onSettings={() => void browser.runtime.openOptionsPage()}
      onAllow={() => void askAccess(card)}
      onRunAgain={() => start(runAgain(job))}
      {...(needsCorner(job) && {
        onShowCorner: () => openCorner(askCorner(job)),
        instead: insteadOf(job, start),
      })}
    />
  );
}

/** The provider could not tell where the floor is. */
const needsCorner = ({ step, problem }: Job) =>
  step === 'failed' && problem?.say.key === 'problemCornerNeeded';

function askCorner(job: Job): CornerAsked {
  const { choices, after } = runAgain(job);
  return { photoId: choices.photoId, choices, after };
}

/** What the same provider can do without knowing where the floor is. */
function insteadOf(job: Job, start: JobListProps['start']): JobCardProps['instead'] {
  const { choices, after } = runAgain(job);
  const mode = findCard(choices.providerId)?.modes.find(
    ({ takes }) => !takes.scene && !takes.object && !takes.maskRequired,
  );
  if (!mode) return undefined;
  const other = { ...choices, modeId: mode.id, request: {} };
  const decision = {
    button: `instead ${job.id}`,
    choices: other,
    priceShown: priceOf(other),
    after,
  };
  return { label: t('jobInstead', localized(mode.label)), onPress: () => start(decision) };
}

/** A refused job makes room for its repetition; one that may have been charged stays to be found. */
function runAgain(job: Job): Decision {
  return {
    button: `again ${job.id}`,
    choices: sameChoices(job),
    priceShown: priceOf(job.choices),
    after: async () => {
      if (job.step === 'failed') await sendCommand('dismiss-job', { jobId: job.id });
    },
  };
}
