/** Many jobs at once: how many are sent, in which order, how fast, and what that costs the engine. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Job } from '@/utils/jobs/job';
import { pickDue } from '@/utils/jobs/pick-due';
import { createRunner } from '@/utils/jobs/run-due-jobs';
import { startJob } from '@/utils/jobs/start-job';
import type { Surroundings } from '@/utils/jobs/surroundings';
import { createTokenBucket } from '@/utils/lib/token-bucket';
import type { Pace, ProviderAdapter } from '@/utils/providers/spec';
import { testChoices, testPrice } from './kit/run-job';
import {
  makeScript,
  makeSurroundings,
  paidCard,
  picture,
  scriptedAdapter,
  type TestTicket,
  testPhoto,
} from './kit/surroundings';

const pace: Pace = {
  ...{ firstSeconds: 3, everySeconds: 3, deadlineSeconds: 600, usualSeconds: 8 },
  atOnce: 5,
  requests: { burst: 6, everySeconds: 0.5 },
};
const JOB_MILLISECONDS = 8000;

let now: number;
let around: Surroundings;
/** Virtual times of every request, tickets in the order they were given, tickets still open. */
let requests: number[];
let order: string[];
let open: Set<string>;
let peak: number;

beforeEach(async () => {
  now = 1_000_000;
  requests = [];
  order = [];
  open = new Set();
  peak = 0;
  const acceptedAt = new Map<string, number>();
  const adapter: ProviderAdapter<TestTicket> = {
    ...scriptedAdapter(makeScript()),
    async submit({ jobId }) {
      requests.push(now);
      order.push(jobId);
      open.add(jobId);
      peak = Math.max(peak, open.size);
      acceptedAt.set(jobId, now);
      return { state: 'accepted', operation: { ticket: jobId } };
    },
    async poll({ operation: { ticket } }) {
      requests.push(now);
      if (now - (acceptedAt.get(ticket) ?? 0) < JOB_MILLISECONDS) return { state: 'running' };
      open.delete(ticket);
      return picture;
    },
  };
  around = makeSurroundings({
    clock: { now: () => now, sleep: () => Promise.resolve() },
    findCard: () => paidCard({ pace }),
    findAdapter: () => adapter,
  });
  await around.database.photos.put(testPhoto());
});
afterEach(() => around.database.close());

/** Runs everything to its end on a clock of its own, and tells what passes cost. */
async function runAll(count: number): Promise<number[]> {
  const runner = createRunner(around, { unfinished: () => undefined, rested: () => undefined });
  const costs: number[] = [];
  for (let turns = 0; turns < 20_000; turns++) {
    const before = performance.now();
    await runner.runDueJobs();
    costs.push(performance.now() - before);
    await new Promise((resolve) => setTimeout(resolve));
    if ((await around.database.jobs.where('step').equals('done').count()) === count) return costs;
    now += 250;
  }
  throw new Error('the queue does not empty');
}

/** The most requests in any ten seconds. */
function busiest(): number {
  return Math.max(
    ...requests.map((start) => requests.filter((at) => at >= start && at < start + 10_000).length),
  );
}

describe('a queue', () => {
  it('of sixty is sent within the limits of its account, by turns between listings', async () => {
    for (let place = 0; place < 60; place++) {
      const setId = place < 50 ? 'large' : 'small';
      now += 1;
      await startJob(`${setId}-${place}`, testChoices, testPrice, around, setId);
    }
    await runAll(60);
    expect(peak).toBe(5);
    expect(new Set(order).size).toBe(60);
    expect(order).toHaveLength(60);
    // Ten rooms of the small listing are all sent long before the fifty of the large one.
    const lastSmall = order.findLastIndex((id) => id.startsWith('small'));
    expect(lastSmall).toBeLessThan(30);
    expect(busiest()).toBeLessThanOrEqual(6 + 20);
  }, 60_000);

  it('of five hundred waits its turn without a storm, and looking through it is cheap', async () => {
    const rows = Array.from({ length: 500 }, (_, place) => queued(place));
    await around.database.jobs.bulkAdd(rows);
    const runner = createRunner(around, { unfinished: () => undefined, rested: () => undefined });
    await runner.runDueJobs();
    await expect.poll(() => order.length).toBe(5);
    const passes: number[] = [];
    for (let pass = 0; pass < 20; pass++) {
      const before = performance.now();
      await runner.runDueJobs();
      passes.push(performance.now() - before);
    }
    expect(order).toHaveLength(5);
    expect(requests).toHaveLength(5);
    const median = passes.sort((a, b) => a - b)[10] ?? Number.NaN;
    console.log(`a look through 500 queued jobs: ${median.toFixed(1)} ms (memory database)`);
    expect(median).toBeLessThan(500);
  }, 60_000);
});

function queued(place: number, change: Partial<Job> = {}): Job {
  return {
    id: `job-${place}`,
    step: 'intent',
    choices: { ...testChoices, variation: 0 },
    listingKey: `https://homes.example/${place % 7}`,
    price: { kind: 'credits', credits: 1 },
    ...{ createdAt: place, updatedAt: place, submits: 0, refusals: 0, nextLookAt: place },
    ...{ looks: 0, troubles: 0, resultIds: [] },
    ...change,
  };
}

describe('picking', () => {
  const pick = (jobs: readonly Job[], active: readonly string[] = [], change = {}) =>
    pickDue({
      ...{ jobs, active: new Set(active), now: 10_000 },
      findCard: () => paidCard({ pace, ...change }),
    }).map(({ id }) => id);

  it('lets looks at what is under way go before new submits', () => {
    const waiting = queued(13, { step: 'waiting' });
    expect(pick([...[1, 2, 3, 4, 5, 6].map((place) => queued(place)), waiting])).toEqual([
      'job-13',
      'job-1',
      'job-2',
      'job-3',
      'job-4',
    ]);
  });

  it('counts jobs at the provider that are not due', () => {
    const waiting = [1, 2, 3, 4, 5].map((place) =>
      queued(place, { step: 'waiting', nextLookAt: 99_000 }),
    );
    expect(pick([...waiting, queued(6)])).toEqual([]);
    expect(pick([...waiting.slice(1), queued(6), queued(7)])).toEqual(['job-6']);
  });

  it('keeps accounts apart', () => {
    const other = queued(8, { choices: { ...testChoices, variation: 0, accountId: 'second' } });
    const waiting = [1, 2, 3, 4, 5].map((place) =>
      queued(place, { step: 'waiting', nextLookAt: 99_000 }),
    );
    expect(pick([...waiting, queued(6), other])).toEqual(['job-8']);
  });

  it('makes one picture at a time on this computer', () => {
    const here = { hosts: { api: [], results: [] } };
    expect(pick([queued(1), queued(2)], [], here)).toEqual(['job-1']);
    expect(pick([queued(1), queued(2)], ['job-1'], here)).toEqual([]);
  });

  it('fetches few pictures at once', () => {
    const saving = Array.from({ length: 40 }, (_, place) => queued(place, { step: 'saving' }));
    expect(pick(saving)).toHaveLength(3);
  });
});

describe('a token bucket', () => {
  const rate = { burst: 3, everySeconds: 2 };

  it('gives a burst, then one at a time', () => {
    const bucket = createTokenBucket(rate);
    expect([0, 0, 0, 0].map((at) => bucket.take(at))).toEqual([true, true, true, false]);
    expect(bucket.wait(500)).toBe(1500);
    expect([bucket.take(2000), bucket.take(2001)]).toEqual([true, false]);
  });

  it('gives no more than a burst after a clock jumped a day, in either direction', () => {
    const bucket = createTokenBucket(rate);
    const day = 86_400_000;
    const takeAll = (at: number) =>
      Array.from({ length: 9 }, () => bucket.take(at)).filter(Boolean);
    expect(takeAll(day)).toHaveLength(3);
    expect(takeAll(0)).toHaveLength(0);
    expect(takeAll(2000)).toHaveLength(1);
    expect(takeAll(2 * day)).toHaveLength(3);
  });
});
