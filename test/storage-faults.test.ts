import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';
import { listenForCommandMessages } from '@/entrypoints/background/commands';
import { resetStorage } from '@/entrypoints/background/storage';
import { advance } from '@/utils/jobs/advance';
import type { Job } from '@/utils/jobs/job';
import { createRunner } from '@/utils/jobs/run-due-jobs';
import type { Surroundings } from '@/utils/jobs/surroundings';
import { newId } from '@/utils/lib/ids';
import type { Look, ProviderAdapter, ProviderCard, Submitted } from '@/utils/providers/spec';
import { type Database, openDatabase, database as ours } from '@/utils/store/database';
import { isFull, storageProblem } from '@/utils/store/storage-trouble';
import { pictureBytes } from './kit/picture-bytes';

/** The disk is full, or the database can't be opened: nothing is spent, and nothing paid is lost. */

let database: Database;
let now: number;
let submits: number;
let slept: number[];
let look: Look;
let submitted: Submitted<{ ticket: string }>;

const picture = () => new Blob([pictureBytes(640, 480)], { type: 'image/png' });

const card: ProviderCard = {
  id: 'paid',
  label: 'Paid',
  description: { en: '' },
  hosts: { api: ['https://paid.example/*'], results: ['https://pictures.example/*'] },
  capabilities: { clientJobId: false, credits: false, repeatable: false },
  pace: { firstSeconds: 1, everySeconds: 1, deadlineSeconds: 60, usualSeconds: 5 },
  account: z.object({}),
  modes: [
    {
      id: 'make',
      label: { en: 'Make' },
      takes: { photo: 'bytes', mask: 'none', object: false, words: true, earlier: false },
      images: 1,
      request: z.object({}),
      cost: () => ({ kind: 'credits', credits: 1 }),
    },
  ],
  order: 1,
};

const adapter: ProviderAdapter<{ ticket: string }> = {
  operation: z.object({ ticket: z.string() }),
  toBody: () => ({}),
  async submit() {
    submits += 1;
    return submitted;
  },
  poll: async () => look,
};

const style = {
  ...{ id: 'japandi', label: { en: 'Japandi' }, description: { en: '' }, words: 'oak', order: 1 },
  furnishing: { finishes: {}, pieces: {} },
  palette: ['#ffffff', '#eeeeee', '#dddddd', '#cccccc', '#bbbbbb'] as const,
  tone: {
    ...{ wall: '#ffffff', accent: '#ffffff', floor: '#ffffff' },
    ...{ warmth: 0, contrast: 0, saturation: 0, lift: 0 },
  },
};

function around(change: Partial<Surroundings> = {}): Surroundings {
  return {
    database,
    mirror: { keep: async () => undefined, forget: async () => undefined },
    clock: {
      now: () => now,
      async sleep(milliseconds) {
        slept.push(milliseconds);
        now += milliseconds;
      },
    },
    fetch: async () => new Response(pictureBytes(640, 480)),
    pictures: { thumbnail: async (bytes) => ({ thumb: bytes, width: 640, height: 480 }) },
    life: 'life-1',
    findCard: () => card,
    findAdapter: () => adapter,
    findHost: () => undefined,
    findStyle: () => style,
    openAccount: async () => ({}),
    canReach: async () => true,
    freeBytes: async () => 1e9,
    random: () => 0.5,
    ...change,
  };
}

const job: Job = {
  id: 'job',
  step: 'intent',
  choices: {
    ...{ photoId: 'photo', styleId: 'japandi', roomType: 'bedroom', providerId: 'paid' },
    ...{ request: {}, variation: 0, useMask: false },
  },
  listingKey: 'local',
  price: { kind: 'credits', credits: 1 },
  ...{ createdAt: 1, updatedAt: 1, submits: 0, refusals: 0, nextLookAt: 1, looks: 0, troubles: 0 },
  resultIds: [],
};

const saving: Job = {
  ...job,
  step: 'saving',
  submits: 1,
  operation: { ticket: 't1' },
  pending: [{ url: 'https://pictures.example/1.png' }],
};

beforeEach(async () => {
  now = 1_000_000;
  submits = 0;
  slept = [];
  look = { state: 'running' };
  submitted = { state: 'accepted', operation: { ticket: 't1' } };
  database = openDatabase(`faults-${newId()}`);
  await database.photos.put({
    ...{ id: 'photo', listingKey: 'local', state: 'ready', candidates: [], source: 'upload' },
    ...{ bytes: picture(), width: 640, height: 480, chosenAt: 1 },
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  database.close();
});

/** Writes that fail as a full disk makes them fail, in the tables named. */
function fillDisk(...tables: ('jobs' | 'results')[]) {
  const fail = () => {
    throw new DOMException('no more room', 'QuotaExceededError');
  };
  for (const table of tables) {
    database.table(table).hook('creating', fail);
    database.table(table).hook('updating', fail);
  }
  return () => {
    for (const table of tables) {
      database.table(table).hook('creating').unsubscribe(fail);
      database.table(table).hook('updating').unsubscribe(fail);
    }
  };
}

async function step(): Promise<Job | undefined> {
  await advance('job', around(), new AbortController().signal);
  return database.jobs.get('job');
}

describe('a full disk', () => {
  it('keeps a paid job saving, asks for room, and saves once there is some', async () => {
    await database.jobs.add(saving);
    const free = fillDisk('results');
    for (let minute = 0; minute < 30; minute++) {
      now = (await database.jobs.get('job'))?.nextLookAt ?? now;
      expect(await step()).toMatchObject({
        step: 'saving',
        nextLookAt: now + 60_000,
        pending: saving.pending,
        problem: { kind: 'full', charged: 'yes', say: { key: 'problemNoRoomForResult' } },
      });
    }
    free();
    const done = await step();
    expect(done).toMatchObject({ step: 'done', problem: undefined });
    expect(await database.results.count()).toBe(1);
    expect(submits).toBe(0);
  });

  it('holds on to bytes that came with the answer until there is room', async () => {
    submitted = { state: 'done', images: [{ bytes: picture() }] };
    await database.jobs.add(job);
    const free = fillDisk('results');
    const waiting = around();
    waiting.clock.sleep = async (milliseconds) => {
      slept.push(milliseconds);
      expect((await database.jobs.get('job'))?.problem?.kind).toBe('full');
      if (slept.length === 3) free();
    };
    await advance('job', waiting, new AbortController().signal);
    expect(slept).toEqual([60_000, 60_000, 60_000]);
    expect(await database.jobs.get('job')).toMatchObject({ step: 'done' });
    expect(submits).toBe(1);
  });

  it('refuses to spend when the intent can not become a submit', async () => {
    await database.jobs.add(job);
    const free = fillDisk('jobs');
    await expect(step()).rejects.toThrow();
    free();
    expect(submits).toBe(0);
    expect(await database.jobs.get('job')).toMatchObject({ step: 'intent' });
  });

  it('is no reason for the runner to spin', async () => {
    await database.jobs.add(saving);
    fillDisk('jobs', 'results');
    let woken = 0;
    const rested = new Promise<void>((resolve) => {
      const tired = around();
      tired.clock.sleep = (milliseconds) => {
        slept.push(milliseconds);
        resolve();
        return new Promise(() => undefined);
      };
      const wake = {
        unfinished: () => {
          woken += 1;
        },
        rested: () => undefined,
      };
      void createRunner(tired, wake).runDueJobs();
    });
    await rested;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(slept).toEqual([30_000]);
    expect(woken).toBe(1);
  });

  it('is known however deep Dexie wraps it', () => {
    const quota = new DOMException('', 'QuotaExceededError');
    expect(isFull(quota)).toBe(true);
    expect(isFull({ name: 'AbortError', inner: quota })).toBe(true);
    expect(isFull({ name: 'BulkError', failures: [new Error('x'), quota] })).toBe(true);
    expect(isFull(new Error('else'))).toBe(false);
    expect(storageProblem('text')).toBeUndefined();
  });
});

describe('a database that can not be opened', () => {
  const own = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/sidepanel.html') };
  const start = {
    restage: 'start-restage',
    payload: {
      jobId: newId(),
      choices: { ...job.choices, variation: undefined },
      priceShown: '{"kind":"credits","credits":1}',
    },
  };
  const { variation: _, ...choices } = job.choices;
  const message = { ...start, payload: { ...start.payload, choices } };

  beforeEach(() => {
    listenForCommandMessages();
    ours.close({ disableAutoOpen: false });
  });
  afterEach(() => ours.close({ disableAutoOpen: false }));

  async function answer(sent: unknown) {
    const [reply] = await fakeBrowser.runtime.onMessage.trigger(sent, own);
    return reply;
  }

  function breakOpening(name: string): void {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', name);
    });
  }

  it.each([
    ['UnknownError', 'problemStorageClosed', 'bug'],
    ['QuotaExceededError', 'problemDiskFull', 'full'],
    ['VersionError', 'problemStorageNewer', 'bug'],
  ])('(%s) answers every command with what to do, and sends nothing', async (name, key, kind) => {
    const sent = vi.spyOn(globalThis, 'fetch');
    breakOpening(name);
    for (const command of [
      message,
      { restage: 'check-again', payload: { jobId: 'job' } },
      {
        restage: 'save-limits',
        payload: { accountId: 'a', limits: { perMinute: 1, perDay: 1, perMonth: 1 } },
      },
    ]) {
      expect(await answer(command)).toMatchObject({
        ok: false,
        problem: { kind, charged: 'no', say: { key } },
      });
    }
    expect(sent).not.toHaveBeenCalled();
  });

  it('is reset on request, and only then', async () => {
    await ours.open();
    await expect(resetStorage()).rejects.toMatchObject({
      record: { say: { key: 'problemResetRefused' } },
    });
    await ours.photos.put({
      ...{ id: 'old', listingKey: 'local', state: 'failed', candidates: [], source: 'upload' },
      chosenAt: 1,
    });
    ours.close({ disableAutoOpen: false });
    const open = indexedDB.open.bind(indexedDB);
    let broken = 1;
    vi.spyOn(indexedDB, 'open').mockImplementation((...args: Parameters<typeof open>) => {
      if (broken-- > 0) throw new DOMException('damaged', 'InvalidStateError');
      return open(...args);
    });
    await resetStorage();
    expect(await ours.photos.count()).toBe(0);
  });
});
