import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenForCommandMessages } from '@/entrypoints/background/commands';
import { type Answer, commands, ownCommands, type PhotoProposal } from '@/utils/messages';
import { database } from '@/utils/store/database';
import { answerInPages } from './kit/page-reports';

/** `npm run soak -- --messages` sends more. */
const MESSAGES = Number(process.env.MESSAGES ?? 10_000);

const own = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/sidepanel.html') };
const page = {
  id: fakeBrowser.runtime.id,
  url: 'https://homes.example/1',
  tab: { id: 1, windowId: 1 },
};
const stranger = { id: 'another-extension', url: 'chrome-extension://another/page.html' };

/** Sends a message as the browser would, with a sender of our choice. */
async function send(message: unknown, sender: object): Promise<Answer<unknown> | undefined> {
  const [answer] = await fakeBrowser.runtime.onMessage.trigger(message, sender);
  return answer;
}

async function rows(): Promise<number> {
  const counts = await Promise.all(
    database.tables.filter((t) => t.name !== 'problems').map((table) => table.count()),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  listenForCommandMessages();
});

const account = { providerId: 'modelslab', label: 'mine', values: { key: 'sk-canary-1234567890' } };

describe('the door for commands', () => {
  it('seals an account from our own page', async () => {
    expect(await send({ restage: 'save-account', payload: account }, own)).toMatchObject({
      ok: true,
    });
    const [row] = await database.accounts.toArray();
    expect(row).toMatchObject({ providerId: 'modelslab', hint: '7890' });
    expect(JSON.stringify(row)).not.toContain('canary');
  });

  it.each(Object.keys(ownCommands))('refuses %s from a content script', async (name) => {
    const answer = await send({ restage: name, payload: {} }, page);
    expect(answer).toMatchObject({ ok: false, problem: { say: { key: 'problemMessageRefused' } } });
  });

  it.each(Object.keys(commands))('refuses %s from another extension', async (name) => {
    expect(await send({ restage: name, payload: {} }, stranger)).toMatchObject({ ok: false });
  });

  it.each([
    ['an unknown command', 'drop-everything', {}],
    ['a method every object has', 'constructor', {}],
    ['a payload with more than it should', 'remove-account', { accountId: 'a', also: 1 }],
    ['a payload of another kind', 'start-restage', 'now'],
  ])('refuses %s', async (_, name, payload) => {
    expect(await send({ restage: name, payload }, own)).toMatchObject({ ok: false });
  });

  it('refuses a price that is not the one on the button', async () => {
    const choices = {
      photoId: 'p',
      styleId: 'japandi',
      roomType: 'bedroom',
      providerId: 'on-device',
      request: {},
      useMask: false,
    };
    const payload = {
      jobId: crypto.randomUUID(),
      choices,
      priceShown: '{"kind":"credits","credits":0}',
    };
    expect(await send({ restage: 'start-restage', payload }, own)).toMatchObject({
      ok: false,
      problem: { say: { key: 'problemPriceChanged' }, charged: 'no' },
    });
    expect(await database.jobs.count()).toBe(0);
  });

  it('leaves messages that are not ours to others', async () => {
    expect(await send({ hello: 'world' }, own)).toBeUndefined();
  });

  it(
    `does nothing, throws nothing and tells no key for ${MESSAGES} arbitrary messages`,
    async () => {
      await send({ restage: 'save-account', payload: account }, own);
      const before = await rows();
      const names = fc.oneof(
        fc.constantFrom(...Object.keys(ownCommands), '__proto__', 'toString'),
        fc.string(),
      );
      const message = fc.oneof(
        fc.anything(),
        fc.record({ restage: names, payload: fc.anything() }),
        fc.record({
          restage: fc.constant('photo-chosen'),
          payload: fc.record({ urls: fc.anything() }),
        }),
      );
      let asked = 0;
      await fc.assert(
        fc.asyncProperty(message, fc.constantFrom(page, stranger), async (sent, sender) => {
          // Each from a page of its own, so that none is turned away unread for asking too much.
          const url = `https://homes-${asked++}.example/1`;
          const answer = await send(sent, { ...sender, ...(sender === page && { url }) });
          expect(answer?.ok ?? false).toBe(false);
          expect(JSON.stringify(answer) ?? '').not.toContain('canary');
        }),
        { numRuns: MESSAGES },
      );
      expect(await rows()).toBe(before);
    },
    120_000 + 10 * MESSAGES,
  );
});

describe('a photo chosen on a page', () => {
  const proposal: PhotoProposal = {
    urls: ['https://127.0.0.1/router.jpg'],
    pageUrl: 'https://homes.example/1',
    listingTitle: '<img src=x onerror=alert(1)>',
    caption: 'Living room',
    box: { x: 0, y: 0, width: 10, height: 10 },
    devicePixelRatio: 1,
  };

  const choose = (payload: object = {}) => send({ restage: 'photo-chosen', payload }, page);

  it('reaches the bench as text and ends in words when its address is not public', async () => {
    answerInPages(() => ({ 0: proposal }));
    expect(await choose()).toMatchObject({ ok: true });
    await expect.poll(async () => (await database.photos.toArray())[0]?.state).toBe('failed');
    const [photo] = await database.photos.toArray();
    expect(photo).toMatchObject({ caption: 'Living room', problem: { kind: 'rejected' } });
    expect((await database.listings.toArray())[0]?.title).toBe(proposal.listingTitle);
  });

  it('is what the page shows, never what a message says', async () => {
    answerInPages(() => ({ 0: proposal }));
    expect(await choose(proposal)).toMatchObject({
      ok: false,
      problem: { say: { key: 'problemMessageRefused' } },
    });
    expect(await database.photos.count()).toBe(0);
  });

  it.each([
    ['is larger than any page needs', { ...proposal, urls: Array(9).fill(proposal.urls[0]) }],
    ['says what no photo says', { ...proposal, spend: 'everything' }],
    ['was not chosen by anybody', null],
  ])('is left alone when it %s', async (_, seen) => {
    answerInPages(() => ({ 0: seen }));
    expect(await choose()).toMatchObject({
      ok: false,
      problem: { say: { key: 'problemPageGone' }, charged: 'no' },
    });
    expect(await database.photos.count()).toBe(0);
  });

  it('is asked for again when the page is shut to us', async () => {
    answerInPages(() => undefined);
    expect(await choose()).toMatchObject({
      ok: false,
      problem: { say: { key: 'problemPageGone' }, charged: 'no' },
    });
  });
});
