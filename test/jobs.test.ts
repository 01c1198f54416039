import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { Host } from '@/utils/hosts/spec';
import { advance } from '@/utils/jobs/advance';
import { cancelJob, checkAgain } from '@/utils/jobs/decide-job';
import { isRunning, type Job } from '@/utils/jobs/job';
import { startJob } from '@/utils/jobs/start-job';
import type { Surroundings } from '@/utils/jobs/surroundings';
import { Problem, type ProblemRecord } from '@/utils/lib/problem';
import type { Look, Order, ProviderAdapter, ProviderCard, Submitted } from '@/utils/providers/spec';
import { openDatabase } from '@/utils/store/database';
import { pictureBytes } from './kit/picture-bytes';

/** What the scripted provider does next; every submit is counted. */
interface Script {
  submits: number;
  submit: () => Promise<Submitted<{ ticket: string }>>;
  poll: () => Promise<Look>;
}

const problem = (change: Partial<ProblemRecord>) =>
  new Problem({ kind: 'provider', say: { key: 'problemBug' }, charged: 'no', ...change });

const accepted: Submitted<{ ticket: string }> = { state: 'accepted', operation: { ticket: 't1' } };
const choices = {
  photoId: 'photo',
  styleId: 'japandi',
  roomType: 'living-room',
  providerId: 'paid',
  request: {},
  useMask: false,
} as const;

let script: Script;
let now: number;
let around: Surroundings;
let testNumber = 0;

function cardOf(repeatable: boolean): ProviderCard {
  return {
    id: 'paid',
    label: 'Paid',
    description: { en: '' },
    hosts: { api: ['https://paid.example/*'], results: ['https://pictures.example/*'] },
    capabilities: { clientJobId: false, credits: false, repeatable },
    pace: { firstSeconds: 1, everySeconds: 1, deadlineSeconds: 60, usualSeconds: 5 },
    account: z.object({}),
    modes: [
      {
        id: 'make',
        label: { en: 'Make' },
        takes: { photo: 'url', mask: 'none', object: false, words: true, earlier: false },
        images: 1,
        request: z.object({}),
        cost: () => ({ kind: 'credits', credits: 1 }),
      },
    ],
    order: 1,
  };
}

const adapter: ProviderAdapter<{ ticket: string }> = {
  operation: z.object({ ticket: z.string() }),
  toBody: () => ({}),
  submit() {
    script.submits += 1;
    return script.submit();
  },
  poll: () => script.poll(),
};

function surroundingsOf(life: string, repeatable = false): Surroundings {
  return {
    database: openDatabase(`jobs-${testNumber}`),
    mirror: { keep: async () => undefined, forget: async () => undefined },
    clock: { now: () => now, sleep: () => Promise.resolve() },
    fetch: async () => new Response(pictureBytes(640, 480)),
    pictures: {
      thumbnail: async (bytes) => ({ thumb: bytes, width: 640, height: 480 }),
    },
    life,
    findCard: () => cardOf(repeatable),
    findAdapter: () => adapter,
    findHost: () => undefined,
    findStyle: (id) => ({
      id,
      label: { en: 'Japandi' },
      description: { en: '' },
      words: 'oak',
      furnishing: { finishes: {}, pieces: {} },
      palette: ['#ffffff', '#eeeeee', '#dddddd', '#cccccc', '#bbbbbb'],
      tone: {
        wall: '#ffffff',
        accent: '#ffffff',
        floor: '#ffffff',
        warmth: 0,
        contrast: 0,
        saturation: 0,
        lift: 0,
      },
      order: 1,
    }),
    openAccount: async () => ({}),
    canReach: async () => true,
    freeBytes: async () => 1e9,
    random: () => 0.5,
  };
}

beforeEach(async () => {
  testNumber += 1;
  now = 1_000_000;
  script = {
    submits: 0,
    submit: async () => accepted,
    poll: async () => ({ state: 'running' }),
  };
  around = surroundingsOf('life-1');
  await around.database.photos.put({
    id: 'photo',
    listingKey: 'https://homes.example/1',
    state: 'ready',
    candidates: [],
    source: 'address',
    url: 'https://pictures.example/1.jpg',
    width: 640,
    height: 480,
    chosenAt: 1,
  });
});

afterEach(() => around.database.close());

const start = (jobId = 'job') => startJob(jobId, choices, { kind: 'credits', credits: 1 }, around);

async function step(life = around): Promise<Job> {
  await advance('job', life, new AbortController().signal);
  const job = await around.database.jobs.get('job');
  if (!job) throw new Error('the job is gone');
  return job;
}

async function stepUntilRest(limit = 40): Promise<Job> {
  let job = await step();
  for (let steps = 0; isRunning(job.step) && steps < limit; steps++) {
    now = Math.max(now, job.nextLookAt);
    job = await step();
  }
  return job;
}

const picture: Look = { state: 'done', images: [{ url: 'https://pictures.example/r.png' }] };

describe('a job', () => {
  it('is the same row for fifty clicks on one confirmation', async () => {
    const jobs = await Promise.all(Array.from({ length: 50 }, () => start()));
    expect(new Set(jobs.map((job) => job.id)).size).toBe(1);
    expect(await around.database.jobs.count()).toBe(1);
  });

  it('goes from intent to a stored result with one submit', async () => {
    await start();
    expect((await step()).step).toBe('waiting');
    script.poll = async () => picture;
    expect((await step()).step).toBe('saving');
    const done = await step();
    expect(done.step).toBe('done');
    const result = await around.database.results.get(done.resultIds[0]);
    expect(result).toMatchObject({
      type: 'image/png',
      width: 640,
      listingKey: 'https://homes.example/1',
    });
    expect(script.submits).toBe(1);
  });

  it('submits once when two worker lives race for it', async () => {
    await start();
    await Promise.all([step(), step(surroundingsOf('life-2'))]);
    expect(script.submits).toBe(1);
  });

  it('counts variations per photo, style and provider', async () => {
    expect((await start('a')).choices.variation).toBe(0);
    expect((await start('b')).choices.variation).toBe(1);
  });
});

describe('a worker that died', () => {
  it('while submitting leaves an unsure job that is never sent again', async () => {
    await start();
    script.submit = () => new Promise(() => undefined);
    void step();
    await expect.poll(async () => (await around.database.jobs.get('job'))?.step).toBe('submitting');
    const later = surroundingsOf('life-2');
    expect(await step(later)).toMatchObject({ step: 'unsure', problem: { charged: 'maybe' } });
    await step(later);
    expect(script.submits).toBe(1);
  });

  it('while submitting to a provider that costs nothing simply starts over', async () => {
    around = surroundingsOf('life-1', true);
    await start();
    script.submit = () => new Promise(() => undefined);
    void step();
    await expect.poll(async () => (await around.database.jobs.get('job'))?.step).toBe('submitting');
    expect((await step(surroundingsOf('life-2', true))).step).toBe('intent');
  });

  it('while waiting changes nothing: the ticket is in the row', async () => {
    await start();
    await step();
    script.poll = async () => picture;
    const job = await step(surroundingsOf('life-2'));
    expect(job.step).toBe('saving');
    expect(script.submits).toBe(1);
  });
});

describe('trouble while submitting', () => {
  it.each([
    [problem({ kind: 'account' }), 'failed'],
    [problem({ kind: 'network', charged: 'maybe' }), 'unsure'],
    [new TypeError('anything unforeseen'), 'unsure'],
  ])('%s ends as %s', async (thrown, expected) => {
    await start();
    script.submit = () => Promise.reject(thrown);
    expect((await stepUntilRest()).step).toBe(expected);
    expect(script.submits).toBe(1);
  });

  it('waits as told when the provider is busy, and says so', async () => {
    await start();
    script.submit = () => Promise.reject(problem({ kind: 'busy', retryAfterSeconds: 30 }));
    const job = await step();
    expect(job).toMatchObject({ step: 'intent', refusals: 1, problem: { kind: 'busy' } });
    expect(job.nextLookAt - now).toBe(30_000);
    script.submit = async () => accepted;
    expect((await step()).step).toBe('waiting');
  });

  it('gives up on a provider that stays busy', async () => {
    await start();
    script.submit = () => Promise.reject(problem({ kind: 'busy' }));
    expect((await stepUntilRest()).step).toBe('failed');
    expect(script.submits).toBe(7);
  });
});

describe('an unsure submit to a provider that knows our job id', () => {
  const lost = () => Promise.reject(problem({ kind: 'network', charged: 'maybe' }));
  const known = (lookUp: ProviderAdapter<{ ticket: string }>['lookUp']) => {
    around = { ...around, findAdapter: () => ({ ...adapter, lookUp }) };
    script.submit = lost;
  };

  it('goes on where it is when it arrived', async () => {
    await start();
    known(async (jobId) => ({ state: 'found', operation: { ticket: jobId } }));
    expect(await step()).toMatchObject({ step: 'waiting', operation: { ticket: 'job' } });
  });

  it('is a plain failure when it never arrived', async () => {
    await start();
    known(async () => ({ state: 'absent' }));
    expect(await step()).toMatchObject({ step: 'failed', problem: { charged: 'no' } });
  });

  it('stays unsure while the provider is out of reach, and can be looked up later', async () => {
    await start();
    known(lost);
    const unsure = await step();
    expect(unsure.step).toBe('unsure');
    known(async () => ({ state: 'found', operation: { ticket: 't' } }));
    await checkAgain(unsure, around);
    expect((await around.database.jobs.get('job'))?.step).toBe('waiting');
    expect(script.submits).toBe(1);
  });
});

describe('a photo without a public address, for a provider that takes addresses', () => {
  let seen: Order | undefined;
  const host = (upload: Host['upload']): Host => ({
    id: 'bucket',
    label: 'Bucket',
    description: { en: '' },
    publicity: { en: '' },
    account: z.object({}),
    reaches: () => ['https://bucket.example/*'],
    limitBytes: 1_000_000,
    order: 1,
    upload,
  });

  beforeEach(async () => {
    const bytes = new Blob([pictureBytes(640, 480)], { type: 'image/png' });
    await around.database.photos.update('photo', { url: undefined, bytes });
    const submit: typeof adapter.submit = async (order) => {
      seen = order;
      script.submits += 1;
      return accepted;
    };
    around = { ...around, findAdapter: () => ({ ...adapter, submit }) };
  });

  const startAt = (hostId?: string) =>
    startJob('job', { ...choices, hostId, hostAccountId: 'a' }, { kind: 'unknown' }, around);

  it('is published at the host the person chose', async () => {
    const upload = async (bytes: Blob) => ({ url: `https://bucket.example/${bytes.size}.png` });
    around = { ...around, findHost: (id) => (id === 'bucket' ? host(upload) : undefined) };
    await startAt('bucket');
    expect((await step()).step).toBe('waiting');
    expect(seen?.photo.url).toMatch(/^https:\/\/bucket\.example\/\d+\.png$/);
  });

  it('becomes public nowhere when nobody chose a host', async () => {
    await startAt();
    expect(await step()).toMatchObject({
      step: 'failed',
      problem: { say: { key: 'problemNeedsHost' } },
    });
    expect(script.submits).toBe(0);
  });

  it('costs nothing when the host fails or answers with an inside address', async () => {
    const upload = async () => ({ url: 'https://127.0.0.1/a.png' });
    around = { ...around, findHost: () => host(upload) };
    await startAt('bucket');
    expect(await step()).toMatchObject({ step: 'failed', problem: { charged: 'no' } });
    expect(script.submits).toBe(0);
  });
});

describe('before anything is sent', () => {
  it.each([
    ['the disk is full', { freeBytes: async () => 1000 }, 'full'],
    ['the permission is gone', { canReach: async () => false }, 'permission'],
    ['the account is gone', { openAccount: async () => undefined }, 'account'],
  ])('refuses when %s', async (_, change, kind) => {
    const job = await startJob(
      'job',
      { ...choices, accountId: 'account' },
      { kind: 'credits', credits: 1 },
      around,
    );
    around = { ...around, ...change };
    expect(await step()).toMatchObject({
      id: job.id,
      step: 'failed',
      problem: { kind, charged: 'no' },
    });
    expect(script.submits).toBe(0);
  });
});

describe('trouble after submitting', () => {
  it('of transport never changes the step', async () => {
    await start();
    await step();
    script.poll = () => Promise.reject(problem({ kind: 'network' }));
    expect(await step()).toMatchObject({ step: 'waiting', troubles: 1 });
  });

  it('of a provider that never finishes ends resumable', async () => {
    await start();
    const job = await stepUntilRest(200);
    expect(job.step).toBe('stalled');
    script.poll = async () => picture;
    await checkAgain(job, around);
    expect((await stepUntilRest()).step).toBe('done');
    expect(script.submits).toBe(1);
  });

  it('of a result that answers 404 keeps asking, then rests as paid', async () => {
    await start();
    script.poll = async () => picture;
    around.fetch = async () => new Response('gone', { status: 404 });
    expect(await stepUntilRest()).toMatchObject({ step: 'stalled', problem: { charged: 'yes' } });
    expect(script.submits).toBe(1);
  });

  it('of a result whose address died asks for a fresh one, also when it was answered at once', async () => {
    await start();
    const dead: Look = { state: 'done', images: [{ url: 'https://pictures.example/dead.png' }] };
    script.submit = async () => ({ ...dead, operation: { ticket: 't1' } });
    script.poll = async () => picture;
    around.fetch = async (input) =>
      String(input).includes('dead')
        ? new Response('gone', { status: 404 })
        : new Response(pictureBytes(640, 480));
    expect((await stepUntilRest()).step).toBe('done');
    expect(script.submits).toBe(1);
  });

  it('of a refused job is told as it is', async () => {
    await start();
    await step();
    script.poll = async () => ({ state: 'failed', problem: problem({ kind: 'moderated' }).record });
    expect(await step()).toMatchObject({ step: 'failed', problem: { kind: 'moderated' } });
  });
});

describe('cancelling', () => {
  it('says whether money may have gone', async () => {
    await cancelJob(await start(), around);
    expect(await around.database.jobs.get('job')).toMatchObject({ problem: { charged: 'no' } });
  });

  it('after the submit admits that it may be charged', async () => {
    await start();
    await cancelJob(await step(), around);
    expect(await around.database.jobs.get('job')).toMatchObject({
      step: 'cancelled',
      problem: { charged: 'maybe' },
    });
  });
});

type Event =
  | 'step'
  | 'other life'
  | 'time'
  | 'cancel'
  | 'check again'
  | 'submit lost'
  | 'busy'
  | 'ready';

describe('the ledger', () => {
  const outcomes = async () =>
    (await around.database.ledger.toArray()).map(({ outcome }) => outcome);

  it('has one entry per submit, refused and charged ones apart', async () => {
    await start();
    script.submit = () => Promise.reject(problem({ kind: 'busy' }));
    await step();
    expect(await outcomes()).toEqual(['refused']);
    script.submit = async () => accepted;
    script.poll = async () => picture;
    await stepUntilRest();
    expect(await outcomes()).toEqual(['refused', 'done']);
    expect(await around.database.ledger.toArray()).toMatchObject([
      { jobId: 'job', price: { kind: 'credits', credits: 1 } },
      { jobId: 'job' },
    ]);
  });

  it('tells what is open, unsure and given back', async () => {
    await start();
    script.submit = () => Promise.reject(problem({ charged: 'maybe' }));
    await step();
    expect(await outcomes()).toEqual(['unsure']);
    await around.database.jobs.clear();
    await around.database.ledger.clear();
    script.submit = async () => accepted;
    await start();
    await step();
    expect(await outcomes()).toEqual(['accepted']);
    const refunded = problem({ refunded: true }).record;
    script.poll = async () => ({ state: 'failed', problem: refunded });
    await step();
    expect(await outcomes()).toEqual(['refunded']);
  });

  it('knows nothing of what costs nothing', async () => {
    around = surroundingsOf('life-1', true);
    await start();
    await step();
    expect(await outcomes()).toEqual([]);
  });

  it.each([
    ['minute', 30_000, 'problemLimitMinute'],
    ['day', 3_600_000, 'problemLimitDay'],
    ['month', 86_400_000 * 3, 'problemLimitMonth'],
  ])(
    'refuses beyond the limit of a %s before anything is sent',
    async (window, ageMilliseconds, key) => {
      const limits = { perMinute: 99, perDay: 99, perMonth: 99 };
      limits[window === 'minute' ? 'perMinute' : window === 'day' ? 'perDay' : 'perMonth'] = 1;
      await around.database.accounts.put({
        id: 'account',
        providerId: 'paid',
        label: 'Mine',
        createdAt: 1,
        sealed: { iv: new Uint8Array(12), bytes: new ArrayBuffer(0) },
        hint: '',
        limits,
      });
      now = 100 * 86_400_000;
      await around.database.ledger.add({
        id: 'earlier/1',
        jobId: 'earlier',
        providerId: 'paid',
        accountId: 'account',
        at: now - ageMilliseconds,
        outcome: 'done',
        price: { kind: 'unknown' },
      });
      await startJob('job', { ...choices, accountId: 'account' }, { kind: 'unknown' }, around);
      expect(await step()).toMatchObject({
        step: 'failed',
        problem: { kind: 'credit', say: { key } },
      });
      expect(script.submits).toBe(0);
    },
  );
});

describe('any interleaving', () => {
  it('submits at most once per confirmation unless explicitly refused, and never loses a ticket', async () => {
    const events = fc.array(
      fc.constantFrom<Event>(
        'step',
        'other life',
        'time',
        'cancel',
        'check again',
        'submit lost',
        'busy',
        'ready',
      ),
      { maxLength: 25 },
    );
    await fc.assert(
      fc.asyncProperty(events, async (order) => {
        await around.database.jobs.clear();
        script.submits = 0;
        let refusals = 0;
        let ticketGiven = false;
        script.poll = async () => ({ state: 'running' });
        script.submit = async () => {
          ticketGiven = true;
          return accepted;
        };
        await start();
        for (const event of order) {
          const job = await around.database.jobs.get('job');
          if (!job) throw new Error('the job is gone');
          if (event === 'step') await step();
          if (event === 'other life') await step(surroundingsOf('life-2'));
          if (event === 'time') now += 5000;
          if (event === 'cancel') await cancelJob(job, around);
          if (event === 'check again') await checkAgain(job, around).catch(() => undefined);
          if (event === 'ready') script.poll = async () => picture;
          if (event === 'submit lost') {
            script.submit = () => Promise.reject(problem({ charged: 'maybe' }));
          }
          if (event === 'busy') {
            script.submit = () => {
              refusals += 1;
              return Promise.reject(problem({ kind: 'busy' }));
            };
          }
          const after = await around.database.jobs.get('job');
          expect(script.submits - refusals).toBeLessThanOrEqual(1);
          if (ticketGiven) expect(after?.operation).toEqual({ ticket: 't1' });
        }
      }),
      { numRuns: 60 },
    );
  });
});
