/** What a person takes away while a job is under way: the key, the permission, the price they agreed to. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { advance } from '@/utils/jobs/advance';
import { adoptJobs } from '@/utils/jobs/restore-lost';
import { resumePaused } from '@/utils/jobs/resume-paused';
import { startJob } from '@/utils/jobs/start-job';
import type { Surroundings } from '@/utils/jobs/surroundings';
import { Problem } from '@/utils/lib/problem';
import type { Mode, Price } from '@/utils/providers/spec';
import { runJobToRest, stepJob, testChoices, testPrice } from './kit/run-job';
import {
  makeScript,
  makeSurroundings,
  paidCard,
  picture,
  type Script,
  scriptedAdapter,
  testPhoto,
} from './kit/surroundings';

let script: Script;
let around: Surroundings;
let allowed: boolean;
let keys: Set<string>;
let now: number;
let price: Price;
let modeId: string;

beforeEach(async () => {
  script = makeScript();
  allowed = true;
  keys = new Set(['old']);
  now = 1_000_000;
  price = { kind: 'credits', credits: 1 };
  modeId = 'make';
  const adapter = scriptedAdapter(script);
  const [first] = paidCard().modes;
  const modes = (): readonly [Mode, ...Mode[]] => [{ ...first, id: modeId, cost: () => price }];
  around = makeSurroundings({
    clock: { now: () => now, sleep: () => Promise.resolve() },
    findCard: () => paidCard({ modes: modes(), account: z.object({ key: z.string() }) }),
    findAdapter: () => adapter,
    openAccount: async (id) => (keys.has(id) ? { key: id } : undefined),
    canReach: async () => allowed,
  });
  await around.database.photos.put(testPhoto());
});
afterEach(() => around.database.close());

const choices = { ...testChoices, modeId: 'make', accountId: 'old' } as const;

const start = () => startJob('job', choices, testPrice, around);
const lost = () =>
  Promise.reject(
    new Problem({ kind: 'network', say: { key: 'problemNetwork' }, charged: 'maybe' }),
  );

const step = () => stepJob(around);
const runToRest = () =>
  runJobToRest(around, (time) => {
    now = Math.max(now, time);
  });

describe('a permission taken back', () => {
  it('while the provider works pauses the job, says so, and goes on once it is given back', async () => {
    await start();
    await step();
    allowed = false;
    script.poll = lost;
    expect(await step()).toMatchObject({
      step: 'stalled',
      operation: { ticket: 't1' },
      problem: { kind: 'permission', say: { key: 'problemNoPermission' } },
    });
    expect(await resumePaused('permission', around)).toBe(0);
    allowed = true;
    script.poll = async () => picture;
    expect(await resumePaused('permission', around)).toBe(1);
    expect((await runToRest()).step).toBe('done');
    expect(script.submits).toBe(1);
  });

  it('while the picture is fetched pauses the job as paid, and goes on the same way', async () => {
    await start();
    await step();
    script.poll = async () => picture;
    expect((await step()).step).toBe('saving');
    allowed = false;
    const { fetch } = around;
    around.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await step()).toMatchObject({
      step: 'stalled',
      problem: { kind: 'permission', charged: 'yes' },
    });
    allowed = true;
    around.fetch = fetch;
    await resumePaused('permission', around);
    expect((await runToRest()).step).toBe('done');
  });

  it('before anything is sent refuses, and costs nothing', async () => {
    await start();
    allowed = false;
    expect(await step()).toMatchObject({
      step: 'failed',
      problem: { kind: 'permission', charged: 'no' },
    });
    expect(script.submits).toBe(0);
  });
});

describe('a key taken away', () => {
  it('before anything is sent refuses, and costs nothing', async () => {
    await start();
    keys.clear();
    expect(await step()).toMatchObject({
      step: 'failed',
      problem: { kind: 'account', charged: 'no' },
    });
    expect(script.submits).toBe(0);
  });

  it('while the provider works pauses the job, and it goes on with the next key', async () => {
    await start();
    await step();
    keys = new Set(['new']);
    expect(await step()).toMatchObject({
      step: 'stalled',
      operation: { ticket: 't1' },
      problem: { kind: 'account' },
    });
    await adoptJobs('paid', 'new', around);
    script.poll = async () => picture;
    expect(await resumePaused('account', around)).toBe(1);
    expect(await runToRest()).toMatchObject({ step: 'done', choices: { accountId: 'new' } });
    expect(script.submits).toBe(1);
  });

  it('while the picture is fetched changes nothing', async () => {
    await start();
    await step();
    script.poll = async () => picture;
    await step();
    keys.clear();
    expect((await step()).step).toBe('done');
  });
});

describe('what the person agreed to', () => {
  it('is not sent at another price than the one shown', async () => {
    await start();
    price = { kind: 'credits', credits: 2 };
    expect(await step()).toMatchObject({
      step: 'failed',
      problem: { charged: 'no', say: { key: 'problemPriceChanged' } },
    });
    expect(script.submits).toBe(0);
  });

  it('is not sent to another mode when its own is gone', async () => {
    await start();
    modeId = 'make-2';
    expect(await step()).toMatchObject({
      step: 'failed',
      problem: { charged: 'no', say: { key: 'problemModeGone' } },
    });
    expect(script.submits).toBe(0);
  });

  it.each([
    ['price', { price: { kind: 'credits', credits: 9 } as const }],
    ['choices', { choices: { ...choices, styleId: 'loft', variation: 0 } }],
  ])('is not sent when its row says another %s', async (_, change) => {
    await start();
    await around.database.jobs.update('job', change);
    price = { kind: 'credits', credits: 1, ...('price' in change ? change.price : {}) };
    expect(await step()).toMatchObject({ step: 'failed', problem: { charged: 'no' } });
    expect(script.submits).toBe(0);
  });

  it('is one order: the same confirmation with another price or choice is refused', async () => {
    await start();
    const other = startJob('job', choices, { kind: 'credits', credits: 2 }, around);
    await expect(other).rejects.toMatchObject({ record: { charged: 'no' } });
    const loft = startJob('job', { ...choices, styleId: 'loft' }, price, around);
    await expect(loft).rejects.toMatchObject({ record: { charged: 'no' } });
    expect(await around.database.jobs.count()).toBe(1);
  });
});

describe('a limit', () => {
  const limit = async (perMinute: number, perDay = 99) => {
    await around.database.accounts.put({
      ...{ id: 'old', providerId: 'paid', label: 'Mine', createdAt: 1, hint: '' },
      sealed: { iv: new Uint8Array(12), bytes: new ArrayBuffer(0) },
      limits: { perMinute, perDay, perMonth: 99 },
    });
  };

  it('of a minute makes the next one wait its turn, visibly, and nothing else', async () => {
    await limit(1);
    await around.database.ledger.add({
      ...{ id: 'earlier/1', jobId: 'earlier', providerId: 'paid', accountId: 'old' },
      ...{ at: now - 20_000, outcome: 'done', price: { kind: 'unknown' } },
    });
    await start();
    const waiting = await step();
    expect(waiting).toMatchObject({
      step: 'intent',
      refusals: 0,
      problem: { say: { key: 'problemLimitMinuteWaits' }, charged: 'no' },
    });
    expect(waiting.nextLookAt - now).toBe(40_000);
    now = waiting.nextLookAt;
    expect((await step()).step).toBe('waiting');
  });

  it('of a minute is not waited for when the clock was put back a day', async () => {
    await limit(1);
    await around.database.ledger.add({
      ...{ id: 'earlier/1', jobId: 'earlier', providerId: 'paid', accountId: 'old' },
      ...{ at: now + 86_400_000, outcome: 'done', price: { kind: 'unknown' } },
    });
    await start();
    expect((await step()).step).toBe('waiting');
  });

  it.each([
    ['a minute', 2, 99],
    ['a day', 99, 2],
  ])('of %s holds however many leave at one moment', async (_, perMinute, perDay) => {
    await limit(perMinute, perDay);
    const ids = ['a', 'b', 'c', 'd', 'e'];
    for (const id of ids) {
      await startJob(id, choices, testPrice, around);
    }
    await Promise.all(ids.map((id) => advance(id, around, new AbortController().signal)));
    expect(script.submits).toBe(2);
    expect(await around.database.ledger.count()).toBe(2);
  });
});
