/** What keeps the background awake, what it says when it is done, and how the panel notices that it isn't there. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tellPerson } from '@/entrypoints/background/tell-person';
import { watchWorker } from '@/entrypoints/sidepanel/watch-worker';
import type { Job } from '@/utils/jobs/job';
import { database } from '@/utils/store/database';

const HOUR = 3_600_000;

const jobAt = (step: Job['step'], change: Partial<Job> = {}): Job => ({
  id: 'job',
  step,
  choices: {
    ...{ photoId: 'p', styleId: 'japandi', roomType: 'bedroom', providerId: 'modelslab' },
    ...{ request: {}, variation: 0, useMask: false },
  },
  listingKey: 'local',
  price: { kind: 'unknown' },
  ...{ createdAt: 1, updatedAt: Date.now(), submits: 1, refusals: 0, looks: 0, troubles: 0 },
  nextLookAt: Date.now() + HOUR,
  resultIds: [],
  ...change,
});

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  Object.assign(fakeBrowser.runtime, {
    getPlatformInfo: vi.fn(async () => ({})),
    getContexts: async () => [],
  });
  Object.assign(fakeBrowser, { action: { setBadgeText: vi.fn(async () => undefined) } });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the alarm', () => {
  const alarm = () => fakeBrowser.alarms.get('jobs');
  /** A new worker life: its modules are read anew. */
  async function wakeUp() {
    vi.resetModules();
    return (await import('@/entrypoints/background/wake')).runner;
  }

  it('that was lost is there again after the next start', async () => {
    await database.jobs.put(jobAt('waiting'));
    await (await wakeUp()).runDueJobs();
    await expect.poll(alarm).toMatchObject({ periodInMinutes: 0.5 });
    await fakeBrowser.alarms.clearAll();
    await (await wakeUp()).runDueJobs();
    await expect.poll(alarm).toMatchObject({ periodInMinutes: 0.5 });
  });

  it('that was lost while the worker lives comes back with the next heartbeat', async () => {
    await database.jobs.put(jobAt('waiting'));
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    await (await wakeUp()).runDueJobs();
    await expect.poll(alarm).toBeDefined();
    await fakeBrowser.alarms.clearAll();
    await vi.advanceTimersByTimeAsync(20_000);
    await expect.poll(alarm).toMatchObject({ periodInMinutes: 0.5 });
  });

  it('is gone when nothing is unfinished', async () => {
    await fakeBrowser.alarms.create('jobs', { periodInMinutes: 0.5 });
    await database.jobs.put(jobAt('done'));
    await (await wakeUp()).runDueJobs();
    await expect.poll(alarm).toBeUndefined();
  });
});

describe('notifications', () => {
  const shown = async () => fakeBrowser.notifications.getAll();
  const inSet = (id: string, step: Job['step'], change: Partial<Job> = {}) =>
    jobAt(step, { id, setId: 'set', ...change });

  it('tell of a whole listing once, when its last room is in', async () => {
    const rooms = ['a', 'b', 'c', 'd'];
    await database.jobs.bulkPut(rooms.map((id) => inSet(id, 'waiting')));
    for (const id of rooms) {
      await database.jobs.update(id, { step: 'done' });
      expect(await shown()).toEqual({});
      const job = await database.jobs.get(id);
      if (job) await tellPerson(job);
    }
    expect(Object.keys(await shown())).toEqual(['done set']);
  });

  it('tell of a decision at once, and of many of one listing in one place', async () => {
    const problem = { kind: 'network', say: { key: 'problemNetwork' }, charged: 'maybe' } as const;
    await database.jobs.bulkPut([
      inSet('a', 'unsure', { problem }),
      inSet('b', 'stalled', { problem }),
      inSet('c', 'waiting'),
    ]);
    await tellPerson(inSet('a', 'unsure', { problem }));
    expect(Object.keys(await shown())).toEqual(['decide set']);
    await tellPerson(inSet('b', 'stalled', { problem }));
    expect(Object.keys(await shown())).toEqual(['decide set']);
  });

  it('tell of a single room by itself', async () => {
    await database.jobs.put(jobAt('done'));
    await tellPerson(jobAt('done'));
    expect(Object.keys(await shown())).toEqual(['job']);
  });

  it('are silent while the panel is there to say it', async () => {
    Object.assign(fakeBrowser.runtime, { getContexts: async () => [{}] });
    await tellPerson(jobAt('unsure'));
    expect(await shown()).toEqual({});
  });
});

describe('the panel, while it waits', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  it('calls the background away after three questions without an answer', async () => {
    const said: boolean[] = [];
    let asked = 0;
    const stop = watchWorker(
      () => {
        asked += 1;
        return new Promise(() => undefined);
      },
      (isAway) => said.push(isAway),
    );
    await vi.advanceTimersByTimeAsync(6000);
    expect(said).toEqual([false, false]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(said).toEqual([false, false, true]);
    expect(asked).toBe(4);
    stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toBe(4);
  });

  it('takes a refusal to connect for no answer, and an answer for being back', async () => {
    const said: boolean[] = [];
    let there = false;
    const ping = async () => {
      if (!there) throw new Error('Could not establish connection.');
    };
    const stop = watchWorker(ping, (isAway) => said.push(isAway));
    await vi.advanceTimersByTimeAsync(6000);
    there = true;
    await vi.advanceTimersByTimeAsync(2000);
    stop();
    expect(said).toEqual([false, false, true, false]);
  });
});
