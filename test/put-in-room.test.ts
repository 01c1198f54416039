/** A product picture that was right-clicked, up to the row that the panel shows. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenForCommandMessages } from '@/entrypoints/background/commands';
import { createMenus, listenForMenus } from '@/entrypoints/background/menus';
import type { Answer, PhotoProposal } from '@/utils/messages';
import { database } from '@/utils/store/database';

const WINDOW = 7;
const own = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/sidepanel.html') };
const place = { id: 4, windowId: WINDOW };

/** At no public address, so that loading ends at once, and in words. */
const proposal: PhotoProposal = {
  urls: ['https://192.168.0.9/chair.jpg'],
  pageUrl: 'https://shop.example/chair?utm=1',
  listingTitle: 'Chairs',
  caption: 'Armchair Tove',
  box: { x: 0, y: 0, width: 300, height: 300 },
  devicePixelRatio: 1,
};

const created = vi.fn();
let click: (clicked: object, tab: object) => void = () => {};

function hear(listener: typeof click): void {
  click = listener;
}

async function send(restage: string, payload: object): Promise<Answer<unknown> | undefined> {
  const [answer] = await fakeBrowser.runtime.onMessage.trigger({ restage, payload }, own);
  return answer;
}

/** @param photos how many rows there are once it is loaded */
async function chooseEntry(id: string, photos: number) {
  click({ menuItemId: id, frameId: 0, srcUrl: proposal.urls[0], pageUrl: proposal.pageUrl }, place);
  const states = async () => (await database.photos.toArray()).map(({ state }) => state);
  await expect.poll(states).toEqual(Array(photos).fill('failed'));
}

/** The id that the browser got for an entry, by its words. */
function entryCalled(title: string): string {
  const entry = created.mock.calls.find(([options]) => options.title === title)?.[0];
  return String(entry?.id);
}

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  created.mockClear();
  Object.assign(fakeBrowser, {
    contextMenus: {
      create: created,
      onClicked: { addListener: hear },
    },
    scripting: { executeScript: async () => [{ result: proposal }] },
    sidePanel: { open: async () => {} },
  });
  createMenus();
  listenForMenus();
  listenForCommandMessages();
});

describe('"Put this in a room"', () => {
  it('brings the picture as an object, and leaves the room on the bench', async () => {
    await database.drafts.put({ windowId: WINDOW, photoId: 'room', chosenAt: 1 });
    await chooseEntry(entryCalled('Put this in a room'), 1);
    const [object] = await database.photos.toArray();
    expect(object).toMatchObject({
      role: 'object',
      caption: 'Armchair Tove',
      problem: { say: { key: 'problemAddressNotPublic' } },
    });
    expect(await database.drafts.get(WINDOW)).toMatchObject({
      photoId: 'room',
      objectPhotoId: object?.id,
      roomOpen: true,
    });
    expect(await database.listings.count()).toBe(0);
  });

  it('is told apart from "Restage this room", also for the same picture', async () => {
    await chooseEntry(entryCalled('Restage this room'), 1);
    const [room] = await database.photos.toArray();
    expect(room?.role).toBeUndefined();
    await chooseEntry(entryCalled('Put this in a room'), 2);
    expect(await database.photos.count()).toBe(2);
    expect(await database.drafts.get(WINDOW)).toMatchObject({ photoId: room?.id });
  });
});

describe('the object on the bench', () => {
  beforeEach(async () => {
    await database.photos.put({
      id: 'room',
      listingKey: 'local',
      state: 'ready',
      candidates: [],
      source: 'upload',
      chosenAt: 1,
    });
    await database.drafts.put({
      windowId: WINDOW,
      chosenAt: 1,
      objectPhotoId: 'object',
      roomOpen: true,
    });
  });

  it('stays when its room is chosen, and the question for the room is answered', async () => {
    expect(await send('photo-again', { windowId: WINDOW, photoId: 'room' })).toMatchObject({
      ok: true,
    });
    const draft = await database.drafts.get(WINDOW);
    expect(draft).toMatchObject({ photoId: 'room', objectPhotoId: 'object' });
    expect(draft?.roomOpen).toBeUndefined();
  });

  it('goes alone', async () => {
    await send('photo-again', { windowId: WINDOW, photoId: 'room' });
    await send('remove-object', { windowId: WINDOW });
    const draft = await database.drafts.get(WINDOW);
    expect(draft).toMatchObject({ photoId: 'room' });
    expect(draft?.objectPhotoId).toBeUndefined();
  });
});
