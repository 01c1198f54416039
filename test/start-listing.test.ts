import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keyOf } from '@/entrypoints/background/bring-photo';
import { listenForCommandMessages } from '@/entrypoints/background/commands';
import { idOf } from '@/utils/lib/ids';
import type { Answer, CommandPayload, PhotoProposal } from '@/utils/messages';
import { database } from '@/utils/store/database';

// Jobs are only written down here, never run.
vi.mock('@/entrypoints/background/wake', () => ({
  runner: { runDueJobs: async () => undefined, abort: () => undefined },
  withAlarm: (write: () => Promise<unknown>) => write(),
}));

const own = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/sidepanel.html') };
const WINDOW = 3;

const proposal = (name: string): PhotoProposal => ({
  urls: [`https://photos.example/${name}.jpg`],
  pageUrl: 'https://homes.example/1',
  listingTitle: '12 Oak Street',
  caption: name,
  box: { x: 0, y: 0, width: 400, height: 300 },
  devicePixelRatio: 1,
});

const idOfPhoto = (one: PhotoProposal) => idOf(`${keyOf(one.pageUrl)}\n${one.urls[0]}`);

function listingOf(names: readonly string[]): CommandPayload<'start-listing'> {
  return {
    setId: crypto.randomUUID(),
    tabId: 7,
    windowId: WINDOW,
    photos: names.map((name) => ({
      jobId: crypto.randomUUID(),
      roomType: 'bedroom',
      proposal: proposal(name),
    })),
    choices: { styleId: 'japandi', providerId: 'on-device', request: {} },
    priceShown: '{"kind":"free"}',
  };
}

async function send(restage: string, payload: unknown): Promise<Answer<unknown> | undefined> {
  const [answer] = await fakeBrowser.runtime.onMessage.trigger({ restage, payload }, own);
  return answer;
}

/** As if they had been loaded before. */
async function keepLoaded(names: readonly string[]): Promise<void> {
  for (const name of names) {
    const one = proposal(name);
    await database.photos.put({
      id: await idOfPhoto(one),
      listingKey: keyOf(one.pageUrl),
      state: 'ready',
      candidates: one.urls,
      source: 'address',
      url: one.urls[0],
      bytes: new Blob(['picture']),
      chosenAt: 1,
    });
  }
}

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  vi.stubGlobal('fetch', async () => new Response('gone', { status: 404 }));
  listenForCommandMessages();
});

const names = ['living', 'kitchen', 'bath'];

describe('a whole listing', () => {
  it('is one set of jobs, however often the confirmation arrives', async () => {
    await keepLoaded(names);
    const listing = listingOf(names);
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => send('start-listing', listing)),
    );
    expect(answers).toEqual(answers.map(() => ({ ok: true, value: { leftOut: [] } })));
    const jobs = await database.jobs.toArray();
    expect(jobs.map(({ id }) => id).sort()).toEqual(
      listing.photos.map(({ jobId }) => jobId).sort(),
    );
    expect(new Set(jobs.map(({ setId }) => setId))).toEqual(new Set([listing.setId]));
    expect(new Set(jobs.map(({ step }) => step))).toEqual(new Set(['intent']));
    expect(new Set(jobs.map(({ choices }) => choices.photoId)).size).toBe(names.length);
  });

  it('puts its first photo on the bench', async () => {
    await keepLoaded(names);
    await send('start-listing', listingOf(names));
    const draft = await database.drafts.get(WINDOW);
    expect(draft?.photoId).toBe(await idOfPhoto(proposal('living')));
  });

  it('leaves out a photo that can’t be loaded, and says which', async () => {
    await keepLoaded(['living', 'bath']);
    const listing = listingOf(names);
    const lost = listing.photos[1]?.jobId;
    expect(await send('start-listing', listing)).toMatchObject({
      ok: true,
      value: { leftOut: [{ jobId: lost, problem: { charged: 'no' } }] },
    });
    const jobs = await database.jobs.toArray();
    expect(jobs).toHaveLength(2);
    expect(jobs.map(({ id }) => id)).not.toContain(lost);
  });

  it('starts nothing at another price than the one shown', async () => {
    await keepLoaded(names);
    const listing = { ...listingOf(names), priceShown: '{"kind":"credits","credits":0}' };
    expect(await send('start-listing', listing)).toMatchObject({
      ok: false,
      problem: { say: { key: 'problemPriceChanged' }, charged: 'no' },
    });
    expect(await database.jobs.count()).toBe(0);
  });

  it('can be called off, except what is under way', async () => {
    await keepLoaded(names);
    const listing = listingOf(names);
    const other = listingOf(names);
    await send('start-listing', listing);
    await send('start-listing', other);
    const [first] = listing.photos;
    await database.jobs.update(first?.jobId ?? '', { step: 'waiting' });
    await send('cancel-waiting', { setId: listing.setId });
    const steps = async (setId: string) =>
      (await database.jobs.filter((job) => job.setId === setId).toArray())
        .map(({ step }) => step)
        .sort();
    expect(await steps(listing.setId)).toEqual(['cancelled', 'cancelled', 'waiting']);
    expect(await steps(other.setId)).toEqual(['intent', 'intent', 'intent']);
  });
});
