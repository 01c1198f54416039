import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startRestage } from '@/entrypoints/background/start-restage';
import { runner, withAlarm } from '@/entrypoints/background/wake';
import { database } from '@/utils/store/database';

/** Found by the kill harness: a worker that died right after the intent was never brought back. */

const jobId = '5c0f8a52-7a1e-4d59-9f3e-0a4b8c6d2e10';
const choices = {
  ...{ photoId: 'photo', styleId: 'japandi', roomType: 'bedroom' as const },
  ...{ providerId: 'on-device', request: {}, useMask: false },
};

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
  await database.photos.put({
    ...{ id: 'photo', listingKey: 'local', state: 'ready', candidates: [], source: 'upload' },
    chosenAt: 1,
  });
});

it('holds the alarm that brings a stopped worker back before the intent is written', async () => {
  let names: readonly string[] = [];
  const look = () => {
    void fakeBrowser.alarms.getAll().then((alarms) => {
      names = alarms.map(({ name }) => name);
    });
  };
  database.jobs.hook('creating', look);
  await startRestage({ jobId, choices, priceShown: JSON.stringify({ kind: 'free' }) });
  database.jobs.hook('creating').unsubscribe(look);
  expect(names).toEqual(['jobs']);
});

it('keeps it while an intent is written, whatever other work ends meanwhile', async () => {
  await withAlarm(async () => {
    // Nothing is unfinished: by itself this would let the alarm go.
    await runner.runDueJobs();
    expect((await fakeBrowser.alarms.getAll()).map(({ name }) => name)).toEqual(['jobs']);
  });
  await runner.runDueJobs();
  expect(await fakeBrowser.alarms.getAll()).toEqual([]);
});

it('makes an alarm that fires once into one that comes again', async () => {
  await fakeBrowser.alarms.create('jobs', { when: Date.now() + 60_000 });
  await withAlarm(async () => {
    expect((await fakeBrowser.alarms.get('jobs'))?.periodInMinutes).toBe(0.5);
  });
});
