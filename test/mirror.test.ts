import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkAgain, dismissJob } from '@/utils/jobs/decide-job';
import type { Job } from '@/utils/jobs/job';
import { moveJob } from '@/utils/jobs/move-job';
import { adoptJobs, restoreLost } from '@/utils/jobs/restore-lost';
import type { Surroundings } from '@/utils/jobs/surroundings';
import { newId } from '@/utils/lib/ids';
import { type Database, openDatabase } from '@/utils/store/database';
import { createMirror, type Mirror, readMirror } from '@/utils/store/mirror';

const area = fakeBrowser.storage.local;
const NOW = Date.UTC(2026, 2, 1);
const photoUrl = 'https://pictures.example/1.jpg';

let database: Database;
let mirror: Mirror;
let now: number;

beforeEach(() => {
  now = NOW;
  database = openDatabase(`mirror-${newId()}`);
  mirror = createMirror(area, async () => photoUrl);
});
afterEach(() => database.close());

type Around = Pick<Surroundings, 'database' | 'mirror' | 'clock' | 'findCard'>;

function around(): Around {
  return {
    database,
    mirror,
    clock: { now: () => now, sleep: () => Promise.resolve() },
    findCard: () => undefined,
  };
}

function jobAt(step: Job['step'], change: Partial<Job> = {}): Job {
  return {
    id: 'job-1',
    step,
    choices: {
      photoId: 'photo-1',
      styleId: 'japandi',
      roomType: 'bedroom',
      providerId: 'paid',
      accountId: 'account-1',
      request: { strength: 0.5 },
      variation: 0,
      useMask: false,
    },
    listingKey: 'https://homes.example/1',
    price: { kind: 'money', amount: 0.05, currency: 'USD' },
    createdAt: NOW - 5000,
    updatedAt: NOW,
    submittedAt: NOW - 4000,
    submits: 1,
    refusals: 0,
    nextLookAt: NOW,
    looks: 0,
    troubles: 0,
    resultIds: [],
    ...change,
  };
}

/** The browser throws the database away; the worker starts again. */
async function loseDatabase(): Promise<void> {
  database.close();
  database = openDatabase(`mirror-${newId()}`);
  mirror = createMirror(area, async () => photoUrl);
}

const restore = async () => restoreLost(await readMirror(area), 'Brought back', around());
const ids = async () => (await readMirror(area)).map((entry) => entry.id);

describe('the mirror', () => {
  it('holds every arrow of a paid job, with the ticket', async () => {
    const job = jobAt('intent', { submits: 0, submittedAt: undefined });
    await database.jobs.add(job);
    const held = await moveJob(around(), job, {
      ...{ step: 'submitting', life: 'a', submits: 1, submittedAt: NOW, updatedAt: NOW + 1 },
    });
    expect(await readMirror(area)).toMatchObject([{ id: 'job-1', step: 'submitting', photoUrl }]);
    if (!held) throw new Error('the job did not move');
    await moveJob(around(), held, {
      ...{ step: 'waiting', operation: { ticket: 't1' }, updatedAt: NOW + 2 },
    });
    const [entry] = await readMirror(area);
    expect(entry).toMatchObject({
      step: 'waiting',
      operation: { ticket: 't1' },
      providerId: 'paid',
      accountId: 'account-1',
      at: NOW + 2,
    });
  });

  it('leaves out jobs that cost nothing, and polls that bring nothing new', async () => {
    await mirror.keep(jobAt('submitting', { submits: 0 }));
    expect(await ids()).toEqual([]);
    await mirror.keep(jobAt('waiting'));
    await mirror.keep(jobAt('waiting', { looks: 5, updatedAt: NOW + 9000, progress: 0.5 }));
    expect((await readMirror(area))[0]?.at).toBe(NOW);
  });

  it('keeps the last 300, and what is owed longest', async () => {
    await mirror.keep(jobAt('waiting', { id: 'owed', updatedAt: NOW - 1_000_000 }));
    for (let number = 0; number < 305; number++) {
      await mirror.keep(jobAt('done', { id: `job-${number}`, updatedAt: NOW + number }));
    }
    const kept = await ids();
    expect(kept).toHaveLength(300);
    expect(kept).toContain('owed');
    expect(kept).not.toContain('job-5');
    expect(kept).toContain('job-6');
  });

  it('is no reason for a job to stop', async () => {
    const broken = { ...area, set: () => Promise.reject(new Error('QUOTA_BYTES')) };
    const silent = createMirror(broken, async () => undefined);
    await expect(silent.keep(jobAt('waiting'))).resolves.toBeUndefined();
  });

  it('survives the next worker life', async () => {
    await mirror.keep(jobAt('waiting'));
    const next = createMirror(area, async () => undefined);
    await next.keep(jobAt('saving', { updatedAt: NOW + 1 }));
    expect(await readMirror(area)).toMatchObject([{ step: 'saving', photoUrl }]);
  });
});

describe('a lost database', () => {
  it('gives back unfinished jobs that can be looked at again', async () => {
    await mirror.keep(jobAt('waiting', { operation: { ticket: 't1' } }));
    await loseDatabase();
    expect(await restore()).toBe(1);
    const job = await database.jobs.get('job-1');
    expect(job).toMatchObject({
      step: 'stalled',
      operation: { ticket: 't1' },
      choices: { providerId: 'paid', styleId: 'japandi', photoId: 'photo-1' },
      problem: { say: { key: 'problemRestored' }, charged: 'maybe' },
    });
    expect(await database.photos.get('photo-1')).toMatchObject({
      state: 'loading',
      candidates: [photoUrl],
    });
    if (!job) throw new Error('no job came back');
    await checkAgain(job, around() as Surroundings);
    expect(await database.jobs.get('job-1')).toMatchObject({ step: 'waiting' });
  });

  it('gives back what was never answered as unsure, never to be sent by itself', async () => {
    await mirror.keep(jobAt('submitting', { life: 'a' }));
    await loseDatabase();
    await restore();
    expect(await database.jobs.get('job-1')).toMatchObject({ step: 'unsure', submits: 1 });
  });

  it('keeps counting what was spent', async () => {
    await mirror.keep(jobAt('waiting', { id: 'a', operation: 1 }));
    await mirror.keep(jobAt('failed', { id: 'b' }));
    await mirror.keep(jobAt('intent', { id: 'c' }));
    await loseDatabase();
    await restore();
    const outcomes = (await database.ledger.toArray()).map(({ jobId, outcome }) => [
      jobId,
      outcome,
    ]);
    expect(outcomes.sort()).toEqual([
      ['a', 'accepted'],
      ['b', 'failed'],
      ['c', 'refused'],
    ]);
    expect(await database.jobs.toCollection().primaryKeys()).toEqual(['a']);
  });

  it('gives back a finished job only while its provider surely has the picture', async () => {
    await mirror.keep(jobAt('done', { id: 'today', operation: 1, updatedAt: NOW }));
    await mirror.keep(jobAt('done', { id: 'old', operation: 1, updatedAt: NOW - 90_000_000 }));
    await loseDatabase();
    await restore();
    expect(await database.jobs.toCollection().primaryKeys()).toEqual(['today']);
  });

  it('gives back nothing twice, and nothing that is there', async () => {
    await mirror.keep(jobAt('waiting', { operation: 1 }));
    await database.jobs.add(jobAt('waiting', { operation: 1 }));
    expect(await restore()).toBe(0);
    expect((await database.jobs.get('job-1'))?.step).toBe('waiting');
    await loseDatabase();
    expect(await restore()).toBe(1);
    expect(await restore()).toBe(0);
    expect(await database.ledger.count()).toBe(1);
  });

  it('does not bring back what the person dismissed', async () => {
    const job = jobAt('stalled', { operation: 1 });
    await database.jobs.add(job);
    await mirror.keep(job);
    await dismissJob(job, around() as Surroundings);
    expect(await restore()).toBe(0);
  });
});

describe('a key typed in again', () => {
  it('takes over jobs at rest whose account is gone, and only those', async () => {
    await database.accounts.bulkAdd([
      { ...accountOf('account-2'), providerId: 'paid' },
      { ...accountOf('kept'), providerId: 'paid' },
    ]);
    const choices = jobAt('stalled').choices;
    await database.jobs.bulkAdd([
      jobAt('stalled', { id: 'orphan' }),
      jobAt('waiting', { id: 'running' }),
      jobAt('stalled', { id: 'other', choices: { ...choices, providerId: 'another' } }),
      jobAt('unsure', { id: 'owned', choices: { ...choices, accountId: 'kept' } }),
    ]);
    await adoptJobs('paid', 'account-2', around());
    const owners = (await database.jobs.toArray()).map((job) => [job.id, job.choices.accountId]);
    expect(Object.fromEntries(owners)).toEqual({
      orphan: 'account-2',
      running: 'account-1',
      other: 'account-1',
      owned: 'kept',
    });
  });
});

function accountOf(id: string) {
  const sealed = { iv: new Uint8Array(12), bytes: new ArrayBuffer(16) };
  return { id, label: id, createdAt: NOW, sealed, hint: '' };
}
