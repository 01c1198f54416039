/** What a page's script is told of results: only of its own listing, only of its own site. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenForCommandMessages } from '@/entrypoints/background/commands';
import { browserPictures } from '@/utils/images/pictures';
import type { Answer } from '@/utils/messages';
import { database } from '@/utils/store/database';
import type { Result } from '@/utils/store/rows';
import { NodeFileReader } from './kit/file-reader';

const LISTING = 'https://homes.example/listing/7';
const PHOTO = 'https://cdn.homes.example/p/8842719/640x480/a.jpg';
const picture = new Blob(['picture'], { type: 'image/jpeg' });

const page = senderAt(LISTING);
const elsewhere = senderAt('https://evil.example/');

function senderAt(url: string) {
  return { id: fakeBrowser.runtime.id, url, tab: { id: 1, windowId: 1 } };
}

async function send(restage: string, payload: unknown, sender: object): Promise<Answer<unknown>> {
  const [answer] = await fakeBrowser.runtime.onMessage.trigger({ restage, payload }, sender);
  return answer;
}

function ask(addresses: string[], sender = page, pageUrl = LISTING) {
  return send('results-here', { pageUrl, addresses }, sender);
}

async function keepResult(id: string, createdAt: number, rest: Partial<Result> = {}) {
  await database.results.put({
    ...{ id, createdAt, jobId: 'j', photoId: 'photo', listingKey: LISTING, styleId: 's' },
    ...{ providerId: 'p', roomType: 'bedroom', variation: 0, prompt: '', price: { kind: 'free' } },
    ...{ bytes: picture, type: 'image/jpeg', width: 9, height: 9, thumb: picture, favourite: 0 },
    ...rest,
  });
}

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  listenForCommandMessages();
  await database.photos.put({
    ...{ id: 'photo', listingKey: LISTING, state: 'ready', chosenAt: 1 },
    ...{ candidates: [PHOTO], source: 'address' },
  });
  await keepResult('old', 1);
  await keepResult('new', 2);
});

describe('results here', () => {
  it('are told for the photo at any of its sizes, and for no other photo', async () => {
    const larger = PHOTO.replace('640x480', '1280x960');
    const other = PHOTO.replace('8842719', '8842720');
    expect(await ask([larger, other])).toEqual({
      ok: true,
      value: { results: [{ address: larger, resultId: 'new' }] },
    });
  });

  it('prefer a favourite and leave out what was deleted', async () => {
    await keepResult('old', 1, { favourite: 1 });
    expect(await ask([PHOTO])).toMatchObject({ value: { results: [{ resultId: 'old' }] } });
    await keepResult('old', 1, { favourite: 1, deletedAt: 3 });
    await keepResult('new', 2, { deletedAt: 3 });
    expect(await ask([PHOTO])).toEqual({ ok: true, value: { results: [] } });
  });

  it('are not told to another site, nor of another listing', async () => {
    expect(await ask([PHOTO], elsewhere)).toMatchObject({ ok: false });
    const neighbour = 'https://homes.example/listing/8';
    expect(await ask([PHOTO], page, neighbour)).toEqual({ ok: true, value: { results: [] } });
  });

  it('are refused for more addresses than a screen has', async () => {
    expect(await ask(Array(61).fill(PHOTO))).toMatchObject({ ok: false });
  });
});

describe("a result's picture", () => {
  it('goes to the site of its photo only', async () => {
    vi.stubGlobal('FileReader', NodeFileReader);
    vi.spyOn(browserPictures, 'thumbnail').mockResolvedValue({
      ...{ thumb: picture, width: 9, height: 9 },
    });
    expect(await send('result-picture', { resultId: 'new' }, page)).toEqual({
      ok: true,
      value: { dataUrl: `data:image/jpeg;base64,${btoa('picture')}` },
    });
    expect(await send('result-picture', { resultId: 'new' }, elsewhere)).toMatchObject({
      ok: false,
    });
  });

  it('is gone with the result', async () => {
    await keepResult('new', 2, { deletedAt: 3 });
    expect(await send('result-picture', { resultId: 'new' }, page)).toMatchObject({ ok: false });
  });
});
