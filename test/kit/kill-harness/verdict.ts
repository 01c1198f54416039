/** What became of every job, checked against the providers' own books. */
import type { Job } from '../../../utils/jobs/job';
import { showAllJobs } from '../panel';
import type { Fire, Hits } from './campaign';
import { type MixedProvider, submitsOf } from './provider-mix';

export interface Verdict {
  hits: Hits;
  jobs: number;
  done: number;
  /** At rest, may have been charged, the person decides. */
  unsure: number;
  stalled: number;
  /** Undecided at first, then found at the provider by looking. */
  reconciled: number;
  /** Definite failures for which nothing was taken. */
  failed: number;
  /** Confirmations with more than one paid POST. */
  doubled: readonly string[];
  /** Acknowledged confirmations of which there is no row, or that never came to rest. */
  lost: readonly string[];
  /** Paid POSTs whose job says neither done nor that it may have been charged. */
  chargedAndLost: readonly string[];
  /** Paid POSTs without a job at all. */
  strangers: readonly string[];
  /** Confirmations that the worker refused, with its reason. */
  refused: readonly string[];
  /** Jobs waiting for a person, without a next step in the panel. */
  withoutNextStep: readonly string[];
  /** Jobs that a kill left unfinished with nothing to wake the worker, and their steps. */
  asleep: readonly string[];
}

export async function judge(fire: Fire, providers: readonly MixedProvider[]): Promise<Verdict> {
  const { victim, customer, undecided } = fire;
  const rows = new Map((await victim.jobs()).map((job) => [job.id, job]));
  const submits = new Map(providers.flatMap((provider) => [...submitsOf(provider)]));
  const jobs = [...rows.values()];
  const at = (step: Job['step']) => jobs.filter((job) => job.step === step);
  const waiting = [...at('unsure'), ...at('stalled'), ...at('failed')].map(({ id }) => id);
  return {
    hits: fire.hits,
    jobs: customer.orders.length,
    done: at('done').length,
    unsure: at('unsure').length,
    stalled: at('stalled').length,
    reconciled: at('done').filter(({ id }) => undecided.has(id)).length,
    failed: at('failed').length,
    doubled: [...submits].filter(([, count]) => count > 1).map(([id]) => id),
    lost: customer.orders.map(({ jobId }) => jobId).filter((id) => !isAtRest(rows.get(id))),
    chargedAndLost: [...submits.keys()].filter((id) => isForgotten(rows.get(id))),
    strangers: [...submits.keys()].filter((id) => !rows.has(id)),
    refused: customer.orders.flatMap(({ refusal }) => refusal ?? []),
    withoutNextStep: await findWithoutNextStep(fire, waiting),
    asleep: fire.asleep,
  };
}

const restful: ReadonlySet<Job['step']> = new Set(['done', 'failed', 'unsure', 'stalled']);

function isAtRest(job: Job | undefined): boolean {
  return job !== undefined && restful.has(job.step);
}

/** Paid, and the row neither has the result nor says that money may be gone. */
function isForgotten(job: Job | undefined): boolean {
  if (!job) return true;
  if (job.step === 'done') return job.resultIds.length === 0;
  return !(job.step === 'unsure' || job.step === 'stalled');
}

/** Looks into the real panel: a card for every job, and a button on it. */
async function findWithoutNextStep(
  { victim }: Fire,
  jobIds: readonly string[],
): Promise<readonly string[]> {
  if (jobIds.length === 0) return [];
  const panel = await victim.openPanel();
  await panel.setViewportSize({ width: 360, height: 800 });
  const cards = panel.locator('article.job');
  await cards.first().waitFor({ timeout: 60_000 });
  await showAllJobs(panel);
  await cards.nth(jobIds.length - 1).waitFor({ timeout: 60_000 });
  const offered = await cards.evaluateAll((articles) =>
    articles
      .filter((article) => article.querySelector('button:not(:disabled)'))
      .map((article) => article.getAttribute('aria-labelledby')?.slice('job-'.length) ?? ''),
  );
  await panel.close();
  return jobIds.filter((id) => !offered.includes(id));
}

/** Nothing lost, nothing paid twice, nobody left without a next step. */
export function isClean(verdict: Verdict): boolean {
  const { doubled, lost, chargedAndLost, strangers, refused, withoutNextStep, asleep } = verdict;
  const wrongs = [doubled, lost, chargedAndLost, strangers, refused, withoutNextStep, asleep];
  return wrongs.every((ids) => ids.length === 0);
}
