/** Pages that ask too much, and people who click too often: bounded work, bounded rows, one job. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenForCommandMessages } from '@/entrypoints/background/commands';
import { createFloodGate } from '@/entrypoints/background/flood-gate';
import type { Answer, PhotoProposal } from '@/utils/messages';
import { database } from '@/utils/store/database';
import { dropUnaskedPhotos } from '@/utils/store/unasked-photos';
import { answerInPages } from './kit/page-reports';
import { testPhoto } from './kit/surroundings';

// Jobs are only written down here, never run.
vi.mock('@/entrypoints/background/wake', () => ({
  withAlarm: (write: () => Promise<unknown>) => write(),
  runner: { runDueJobs: async () => undefined, abort: () => undefined },
}));

const { id } = fakeBrowser.runtime;
const own = { id, url: fakeBrowser.runtime.getURL('/sidepanel.html') };
const tab = { id: 1, windowId: 1 };
let origin: string;
let fetches: number;
let tests = 0;

beforeEach(async () => {
  // The gate remembers origins for as long as the worker lives.
  origin = `https://homes-${++tests}.example`;
  fetches = 0;
  await Promise.all(database.tables.map((table) => table.clear()));
  vi.stubGlobal('fetch', async () => {
    fetches += 1;
    return new Response('gone', { status: 404 });
  });
  listenForCommandMessages();
});

const proposal = (name: string): PhotoProposal => ({
  urls: [`https://photos.example/${name}.jpg`],
  pageUrl: `${origin}/1`,
  listingTitle: '12 Oak Street',
  caption: name,
  box: { x: 0, y: 0, width: 400, height: 300 },
  devicePixelRatio: 1,
});

async function send(restage: string, payload: unknown, sender: object): Promise<Answer<unknown>> {
  const [answer] = await fakeBrowser.runtime.onMessage.trigger({ restage, payload }, sender);
  return answer ?? Promise.reject(new Error('no answer'));
}

/** The button of a photo is pressed, or the page acts as if. */
function propose(name: string): Promise<Answer<unknown>> {
  answerInPages(() => ({ 0: proposal(name) }));
  return send('photo-chosen', {}, { id, url: `${origin}/1`, tab });
}

describe('fifty at once', () => {
  it('proposals of one photo are one photo, fetched once', async () => {
    await Promise.all(Array.from({ length: 50 }, () => propose('a')));
    await expect.poll(async () => (await database.photos.toArray())[0]?.state).toBe('failed');
    expect(await database.photos.count()).toBe(1);
    expect(fetches).toBe(1);
    expect(await database.jobs.count()).toBe(0);
  });

  it('starts of one confirmation are one job', async () => {
    await database.photos.put(testPhoto());
    const choices = {
      ...{ photoId: 'photo', styleId: 'japandi', roomType: 'bedroom', providerId: 'on-device' },
      ...{ request: {}, useMask: false },
    };
    const payload = { jobId: crypto.randomUUID(), choices, priceShown: '{"kind":"free"}' };
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => send('start-restage', payload, own)),
    );
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await database.jobs.toArray()).toHaveLength(1);
  });
});

it('a start whose intent can not be written is not acknowledged, and is no job', async () => {
  await database.photos.put(testPhoto());
  const fail = () => {
    throw new DOMException('no more room', 'QuotaExceededError');
  };
  database.jobs.hook('creating', fail);
  const choices = {
    ...{ photoId: 'photo', styleId: 'japandi', roomType: 'bedroom', providerId: 'on-device' },
    ...{ request: {}, useMask: false },
  };
  const payload = { jobId: crypto.randomUUID(), choices, priceShown: '{"kind":"free"}' };
  const answer = await send('start-restage', payload, own);
  database.jobs.hook('creating').unsubscribe(fail);
  expect(answer).toMatchObject({ ok: false, problem: { kind: 'full', charged: 'no' } });
  expect(await database.jobs.count()).toBe(0);
});

describe('a page that floods', () => {
  it('is turned away, writes no more rows and does not wash the problem log away', async () => {
    const answers = [];
    for (let place = 0; place < 300; place++) answers.push(await propose(`photo-${place}`));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(20);
    expect(answers.at(-1)).toMatchObject({
      ok: false,
      problem: { kind: 'busy', charged: 'no', say: { key: 'problemTooMuchAsked' } },
    });
    await expect.poll(() => database.photos.count()).toBe(20);
    const noted = await database.problems.toArray();
    expect(noted.filter(({ problem }) => problem.say.key === 'problemTooMuchAsked')).toEqual([]);
  });

  it('does not keep another page, or our own, from being heard', async () => {
    for (let place = 0; place < 300; place++) await propose(`photo-${place}`);
    origin = 'https://another.example';
    expect(await propose('one')).toMatchObject({ ok: true });
    expect(await send('ping', {}, own)).toMatchObject({ ok: true });
  });

  it('is heard again after a while', () => {
    let now = 0;
    const gate = createFloodGate(() => now);
    const sender = { url: 'https://homes.example/1' };
    const admitted = () =>
      Array.from({ length: 99 }, () => gate.admits('photo-chosen', sender)).filter(Boolean).length;
    expect(admitted()).toBe(20);
    now = 30_000;
    expect(admitted()).toBe(10);
  });

  it('that names a thousand origins costs no more memory than a few hundred', () => {
    const gate = createFloodGate(() => 0);
    const asked = (place: number) =>
      gate.admits('photo-chosen', { url: `https://h${place}.example/` });
    for (let place = 0; place < 1000; place++) expect(asked(place)).toBe(true);
  });
});

describe('photos that nobody asked for', () => {
  it('go, oldest first; what was restaged, marked, uploaded or is on a bench stays', async () => {
    const rows = Array.from({ length: 30 }, (_, place) => ({
      ...testPhoto(),
      ...{ id: `p${place}`, chosenAt: place, listingKey: `https://homes.example/${place}` },
    }));
    await database.photos.bulkAdd(rows);
    await database.listings.bulkAdd(
      rows.map(({ listingKey }) => ({ key: listingKey, title: '', usedAt: 1 })),
    );
    await database.photos.update('p0', { source: 'upload' });
    await database.photos.update('p1', { mask: new Blob(['m']) });
    await database.drafts.put({ windowId: 1, photoId: 'p2', chosenAt: 1 });
    const job = { id: 'j', choices: { photoId: 'p3' }, createdAt: 1, step: 'done', nextLookAt: 1 };
    await database.jobs.put(job as never);
    expect(await dropUnaskedPhotos(database, 10)).toBe(16);
    const left = await database.photos.orderBy('chosenAt').primaryKeys();
    expect(left.slice(0, 5)).toEqual(['p0', 'p1', 'p2', 'p3', 'p20']);
    expect(left).toHaveLength(14);
    expect(await database.listings.count()).toBe(14);
  });
});
