/** Rows that a side panel test finds on the bench of its window. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Job } from '@/utils/jobs/job';
import { cards } from '@/utils/providers/cards';
import type { Mode, ProviderCard } from '@/utils/providers/spec';
import { lastChoices } from '@/utils/settings';
import { database } from '@/utils/store/database';
import type { Draft, Photo, Result } from '@/utils/store/rows';

export const WINDOW = 3;
export const picture = new Blob(['picture'], { type: 'image/jpeg' });

export const room: Photo = {
  id: 'room',
  listingKey: 'https://homes.example/1',
  state: 'ready',
  candidates: [],
  source: 'address',
  url: 'https://photos.example/room.jpg',
  bytes: picture,
  thumb: picture,
  type: 'image/jpeg',
  width: 300,
  height: 200,
  caption: 'Living room',
  chosenAt: 1000,
};

export const object: Photo = {
  ...room,
  id: 'object',
  role: 'object',
  listingKey: 'https://shop.example/chair',
  url: 'https://shop.example/chair.jpg',
  caption: 'Armchair',
  chosenAt: 2000,
};

/** The first mode of any provider that fits, with its card. @throws Error when none does */
export function findTaker(fits: (mode: Mode) => boolean): { card: ProviderCard; mode: Mode } {
  for (const card of cards) {
    const mode = card.modes.find(fits);
    if (mode) return { card, mode };
  }
  throw new Error('No provider can do what this test is about.');
}

/** Empties everything, and is the window that the panel opens in. */
export async function clearBench(): Promise<void> {
  await Promise.all(database.tables.map((table) => table.clear()));
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({
    id: WINDOW,
  } as Awaited<ReturnType<typeof fakeBrowser.windows.getCurrent>>);
  let made = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => `blob:${made++}`);
  const silent = { addListener: () => {}, removeListener: () => {} };
  Object.assign(fakeBrowser.permissions, {
    contains: async () => true,
    onAdded: silent,
    onRemoved: silent,
  });
  Object.assign(Element.prototype, { scrollIntoView: () => {} });
}

export async function bench(photos: readonly Photo[], draft: Partial<Draft> = {}): Promise<void> {
  await database.photos.bulkPut([...photos]);
  await database.drafts.put({ windowId: WINDOW, chosenAt: 1000, ...draft });
}

export async function addAccount({ id, label }: ProviderCard): Promise<void> {
  const sealed = { iv: new Uint8Array(12), bytes: new ArrayBuffer(16) };
  await database.accounts.put({
    id: `${id}-1`,
    providerId: id,
    label,
    createdAt: 1,
    sealed,
    hint: 'x7Qz',
  });
}

export async function chooseBefore(card: ProviderCard, mode: Mode, styleId: string): Promise<void> {
  await lastChoices.setValue({
    styleId,
    providerId: card.id,
    modeIds: { [card.id]: mode.id },
    requests: {},
  });
}

/** A finished job with one result of the room. */
export async function keepResult(choices: Job['choices']): Promise<void> {
  const price = { kind: 'unknown' } as const;
  const { photoId, styleId, providerId, roomType, variation } = choices;
  const same = { listingKey: room.listingKey, createdAt: 2000, price };
  const job: Job = {
    ...same,
    ...{
      id: 'job-1',
      step: 'done',
      choices,
      updatedAt: 2000,
      nextLookAt: 0,
      looks: 0,
      troubles: 0,
    },
    ...{ submits: 1, refusals: 0, resultIds: ['result-1'] },
  };
  const result: Result = {
    ...same,
    ...{ id: 'result-1', jobId: job.id, photoId, styleId, providerId, roomType, variation },
    ...{ bytes: picture, type: 'image/jpeg', width: 300, height: 200, thumb: picture },
    ...{ favourite: 0, prompt: 'oak' },
  };
  await database.jobs.put(job);
  await database.results.put(result);
}
