import type { ProviderCard } from '@/utils/providers/spec';
import type { Job } from './job';
import { isDue } from './job-time';

/** Where a card says nothing: what a careful client asks of a server it doesn't know. */
const AT_ONCE_ONLINE = 4;
/** On this computer one picture at a time keeps memory low and the person's work fluent. */
const AT_ONCE_ON_DEVICE = 1;
const LOOKS_AT_ONCE = 6;
/** Pictures that are fetched and opened at once, per payer. */
const SAVES_AT_ONCE = 3;

type Kind = 'submit' | 'look' | 'save';

const kinds: Partial<Record<Job['step'], Kind>> = {
  intent: 'submit',
  submitting: 'look',
  waiting: 'look',
  saving: 'save',
};

export interface Picking {
  /** Every unfinished job. */
  jobs: readonly Job[];
  /** Ids of jobs that a step is under way for. */
  active: ReadonlySet<string>;
  now: number;
  findCard(id: string): ProviderCard | undefined;
}

/** Whose limits a job counts against: an account's, or a provider's that needs none. */
export function payerOf({ choices }: Pick<Job, 'choices'>): string {
  return `${choices.providerId}/${choices.accountId ?? ''}`;
}

/**
 * The due jobs that may be touched now, per payer: looks at what is under way before new submits,
 * and submits by turns between listings, so that forty rooms of one don't hold up the one of another.
 */
export function pickDue(picking: Picking): readonly Job[] {
  const byPayer = new Map<string, Job[]>();
  for (const job of picking.jobs) {
    const jobs = byPayer.get(payerOf(job)) ?? [];
    byPayer.set(payerOf(job), jobs);
    jobs.push(job);
  }
  return [...byPayer.values()].flatMap((jobs) => pickOfPayer(jobs, picking));
}

function pickOfPayer(jobs: readonly Job[], picking: Picking): readonly Job[] {
  const due = (kind: Kind) =>
    jobs.filter((job) => {
      const idle = kinds[job.step] === kind && !picking.active.has(job.id);
      return idle && isDue(job, picking.now);
    });
  const room = (kind: Kind, limit: number) =>
    Math.max(0, limit - jobs.filter((job) => isActive(job, kind, picking)).length);
  const soonest = (some: readonly Job[]) => some.toSorted((a, b) => a.nextLookAt - b.nextLookAt);
  const unanswered = jobs.filter((job) => isAtProvider(job, picking)).length;
  return [
    ...soonest(due('look')).slice(0, room('look', LOOKS_AT_ONCE)),
    ...soonest(due('save')).slice(0, room('save', SAVES_AT_ONCE)),
    ...byTurns(due('submit'), jobs, picking).slice(
      0,
      Math.max(0, atOnce(jobs[0], picking) - unanswered),
    ),
  ];
}

function isActive(job: Job, kind: Kind, { active }: Picking): boolean {
  return active.has(job.id) && kinds[job.step] === kind;
}

/** Sent and not answered with a picture yet, or about to be sent. */
function isAtProvider(job: Job, { active }: Picking): boolean {
  if (job.step === 'submitting' || job.step === 'waiting') return true;
  return job.step === 'intent' && active.has(job.id);
}

function atOnce(job: Job | undefined, { findCard }: Picking): number {
  const card = job && findCard(job.choices.providerId);
  if (!card?.hosts.api.length) return AT_ONCE_ON_DEVICE;
  return card.pace.atOnce ?? AT_ONCE_ONLINE;
}

const groupOf = (job: Job) => job.setId ?? job.listingKey;

/** Whoever has the fewest under way is next; among equals the oldest. */
function byTurns(due: readonly Job[], all: readonly Job[], picking: Picking): readonly Job[] {
  const turns = new Map<string, number>();
  for (const job of all) {
    if (isAtProvider(job, picking)) turns.set(groupOf(job), (turns.get(groupOf(job)) ?? 0) + 1);
  }
  const turnOf = new Map<Job, number>();
  for (const job of due.toSorted((a, b) => a.createdAt - b.createdAt)) {
    const turn = turns.get(groupOf(job)) ?? 0;
    turnOf.set(job, turn);
    turns.set(groupOf(job), turn + 1);
  }
  return due.toSorted(
    (a, b) => (turnOf.get(a) ?? 0) - (turnOf.get(b) ?? 0) || a.createdAt - b.createdAt,
  );
}
