/** Cancelling while money may be on its way: the answer is awaited, the ticket is kept, the words are honest. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { advance } from '@/utils/jobs/advance';
import { cancelJob } from '@/utils/jobs/cancel-job';
import { checkAgain, dismissJob } from '@/utils/jobs/decide-job';
import type { Job } from '@/utils/jobs/job';
import { createRunner, type Runner } from '@/utils/jobs/run-due-jobs';
import { startJob } from '@/utils/jobs/start-job';
import type { Surroundings } from '@/utils/jobs/surroundings';
import { Problem } from '@/utils/lib/problem';
import type { ProviderAdapter, Submitted } from '@/utils/providers/spec';
import type { MirrorEntry } from '@/utils/store/mirror';
import { testChoices, testPrice } from './kit/run-job';
import {
  accepted,
  makeScript,
  makeSurroundings,
  paidCard,
  picture,
  type Script,
  scriptedAdapter,
  type TestTicket,
  testPhoto,
} from './kit/surroundings';

let script: Script;
let around: Surroundings;
let runner: Runner;
/** Answers the POST that is under way. */
let answer: (submitted: Submitted<TestTicket>) => void;
let refuse: (problem: Problem) => void;

beforeEach(async () => {
  script = makeScript();
  script.submit = () =>
    new Promise((resolve, reject) => {
      answer = resolve;
      refuse = reject;
    });
  setUp({});
  await around.database.photos.put(testPhoto());
  await startJob('job', testChoices, testPrice, around);
});
afterEach(() => around.database.close());

function setUp(change: Partial<Surroundings>, more: Partial<ProviderAdapter<TestTicket>> = {}) {
  const adapter = { ...scriptedAdapter(script), ...more };
  const database = around?.database.isOpen() ? { database: around.database } : {};
  around = makeSurroundings({ ...database, findAdapter: () => adapter, ...change });
  runner = createRunner(around, { unfinished: () => undefined, rested: () => undefined });
}

const read = () => around.database.jobs.get('job') as Promise<Job>;
const isAt = (step: Job['step']) => expect.poll(async () => (await read()).step).toBe(step);
const ledger = async () => (await around.database.ledger.toArray()).map(({ outcome }) => outcome);

/** As the background does it: the row first, then what this life does for it. */
async function cancel(): Promise<void> {
  if (await cancelJob('job', around)) runner.abort('job');
  await runner.runDueJobs();
}

async function cancelWhileSubmitting(): Promise<void> {
  await runner.runDueJobs();
  await isAt('submitting');
  await expect.poll(() => script.submits).toBe(1);
  await cancel();
}

describe('cancelling while the paid request is under way', () => {
  it('waits for the answer, and says so', async () => {
    await cancelWhileSubmitting();
    expect(await read()).toMatchObject({ step: 'submitting', cancelWanted: true });
  });

  it('keeps the ticket that comes, and the paid picture can still be had', async () => {
    await cancelWhileSubmitting();
    answer(accepted);
    await isAt('cancelled');
    const cancelled = await read();
    expect(cancelled).toMatchObject({
      operation: { ticket: 't1' },
      problem: { charged: 'maybe', say: { key: 'problemCancelledSent' } },
    });
    expect(cancelled.cancelWanted).toBeUndefined();
    expect(await ledger()).toEqual(['cancelled']);
    script.poll = async () => picture;
    await checkAgain(cancelled, around);
    await runner.runDueJobs();
    await isAt('done');
    expect(await ledger()).toEqual(['done']);
    expect(script.submits).toBe(1);
  });

  it('tells the provider to stop where it can be told', async () => {
    const told: unknown[] = [];
    setUp({}, { cancel: async ({ operation }) => void told.push(operation) });
    await cancelWhileSubmitting();
    answer(accepted);
    await isAt('cancelled');
    expect(told).toEqual([{ ticket: 't1' }]);
    expect(await read()).toMatchObject({
      operation: { ticket: 't1' },
      problem: { say: { key: 'problemCancelledThere' }, charged: 'maybe' },
    });
  });

  it('says that it goes on there where the provider would not stop', async () => {
    const cancelThere = () => Promise.reject(new Error('too late'));
    setUp({}, { cancel: cancelThere });
    await cancelWhileSubmitting();
    answer(accepted);
    await isAt('cancelled');
    expect((await read()).problem?.say.key).toBe('problemCancelledSent');
  });

  it('keeps the address of a picture that was made at once, and says that it was charged', async () => {
    await cancelWhileSubmitting();
    answer({ state: 'done', images: [{ url: 'https://pictures.example/r.png' }] });
    await isAt('cancelled');
    expect(await read()).toMatchObject({
      pending: [{ url: 'https://pictures.example/r.png' }],
      problem: { charged: 'yes', say: { key: 'problemCancelledPaid' } },
    });
    await checkAgain(await read(), around);
    await runner.runDueJobs();
    await isAt('done');
  });

  it.each([
    ['is refused', { kind: 'account', charged: 'no' } as const, 'cancelled', 'refused'],
    ['is put off', { kind: 'busy', charged: 'no' } as const, 'cancelled', 'refused'],
    ['may have arrived', { kind: 'network', charged: 'maybe' } as const, 'unsure', 'unsure'],
  ])('ends honestly when it %s', async (_, record, step, outcome) => {
    await cancelWhileSubmitting();
    refuse(new Problem({ say: { key: 'problemBug' }, ...record }));
    await isAt(step as Job['step']);
    expect(await read()).toMatchObject({ problem: { charged: record.charged } });
    expect(await ledger()).toEqual([outcome]);
    await runner.runDueJobs();
    expect(script.submits).toBe(1);
  });

  it('never stops a request that left while the person clicked', async () => {
    const cancelled = cancelJob('job', around);
    const ran = runner.runDueJobs();
    if (await cancelled) runner.abort('job');
    await ran;
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (script.submits === 0) return expect((await read()).step).toBe('cancelled');
    answer(accepted);
    await isAt('cancelled');
    expect(await read()).toMatchObject({ operation: { ticket: 't1' } });
  });
});

describe('cancelling later', () => {
  beforeEach(() => {
    script.submit = async () => accepted;
  });

  it('keeps the ticket of a job that the provider works on', async () => {
    await runner.runDueJobs();
    await isAt('waiting');
    await cancel();
    expect(await read()).toMatchObject({ step: 'cancelled', operation: { ticket: 't1' } });
  });

  it('lets a cancelled job with a ticket be dismissed for good', async () => {
    await runner.runDueJobs();
    await isAt('waiting');
    await cancel();
    await dismissJob(await read(), around);
    expect(await around.database.jobs.count()).toBe(0);
  });

  it('stops work on this computer at once', async () => {
    const capabilities = { clientJobId: false, credits: false, repeatable: true };
    setUp({ findCard: () => paidCard({ capabilities }) });
    script.submit = () => new Promise(() => undefined);
    await runner.runDueJobs();
    await isAt('submitting');
    await cancel();
    expect(await read()).toMatchObject({ step: 'cancelled', problem: { charged: 'no' } });
  });
});

describe('a ticket', () => {
  const step = (life = around) => advance('job', life, new AbortController().signal);

  it('that comes after another life gave the job up is kept, and the job goes on', async () => {
    void step();
    await expect.poll(() => script.submits).toBe(1);
    await step({ ...around, life: 'life-2' });
    expect((await read()).step).toBe('unsure');
    answer(accepted);
    await isAt('waiting');
    expect(await read()).toMatchObject({ operation: { ticket: 't1' }, problem: undefined });
    expect(await ledger()).toEqual(['accepted']);
  });

  it('is held while the disk is full, and noted outside the database at once', async () => {
    const mirrored: Job[] = [];
    let full = true;
    const waits: number[] = [];
    const sleep = async (milliseconds: number) => {
      waits.push(milliseconds);
      if (waits.length === 3) full = false;
    };
    setUp({
      clock: { now: () => 1_000_000, sleep },
      mirror: { ...around.mirror, keep: async (job) => void mirrored.push(job) },
    });
    around.database.jobs.hook('updating', (change) => {
      if (full && 'operation' in change) throw new DOMException('full', 'QuotaExceededError');
    });
    script.submit = async () => accepted;
    await step();
    expect(waits).toHaveLength(3);
    expect(mirrored.some((job) => job.step === 'waiting' && job.operation)).toBe(true);
    expect(await read()).toMatchObject({ step: 'waiting', operation: { ticket: 't1' } });
    expect(script.submits).toBe(1);
  });

  it('that only the mirror knows brings an interrupted submit back', async () => {
    void step();
    await isAt('submitting');
    const entry = { id: 'job', operation: { ticket: 't9' } } as MirrorEntry;
    const mirror = { ...around.mirror, find: async () => entry };
    await step({ ...around, mirror, life: 'life-2' });
    expect(await read()).toMatchObject({ step: 'waiting', operation: { ticket: 't9' } });
  });
});

it('an attempt of this very life that nobody could write down ends as unsure, and is not spun on', async () => {
  await around.database.jobs.update('job', { step: 'submitting', life: around.life, submits: 1 });
  await runner.runDueJobs();
  await isAt('unsure');
  expect(script.submits).toBe(0);
});
