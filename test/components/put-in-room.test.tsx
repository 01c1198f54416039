// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '@/entrypoints/sidepanel/App';
import { commands, type PhotoProposal } from '@/utils/messages';
import type { PageReport } from '@/utils/page-messages';
import { cards } from '@/utils/providers/cards';
import { lastChoices } from '@/utils/settings';
import { database } from '@/utils/store/database';
import { styles } from '@/utils/styles/registry';
import { answerCommands } from '../kit/answer-commands';
import { answerInPages } from '../kit/page-reports';
import { addAccount, bench, clearBench, findTaker, object, room, WINDOW } from '../kit/panel-bench';

const { card, mode } = findTaker(({ takes }) => takes.object);
const freeCard = cards.find(({ hosts }) => hosts.api.length === 0);
const style = styles[0]?.id ?? '';

const proposal: PhotoProposal = {
  urls: ['https://photos.example/kitchen-large.jpg', 'https://photos.example/kitchen.jpg'],
  pageUrl: 'https://homes.example/2',
  listingTitle: '7 Elm Street',
  caption: 'Kitchen',
  box: { x: 0, y: 0, width: 400, height: 300 },
  devicePixelRatio: 1,
};

/** Tabs by what their page says; undefined where no script of ours runs. */
function openTabs(reports: readonly (PageReport | undefined)[]) {
  const tabs = reports.map((_, id) => ({ id })) as Awaited<
    ReturnType<typeof fakeBrowser.tabs.query>
  >;
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(tabs);
  answerInPages((tabId) => (reports[tabId] ? { 0: reports[tabId] } : {}));
}

const provider = () => screen.findByRole('combobox', { name: 'Provider' });
const restage = () => screen.findByRole('button', { name: /^Restage · / });

beforeEach(async () => {
  await clearBench();
  openTabs([]);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('choosing the room', () => {
  it('offers photos of before, newest first and without objects', async () => {
    const arrived = answerCommands();
    const older = { ...room, id: 'older', caption: 'Hall', chosenAt: 10 };
    const failed = { ...room, id: 'failed', caption: 'Cellar', state: 'failed' as const };
    await bench([older, room, failed, object], { objectPhotoId: object.id, roomOpen: true });
    render(<App />);
    const tiles = await screen.findAllByRole('button', { name: /^Put it into: / });
    expect(tiles.map((tile) => tile.textContent)).toEqual([
      'Put it into: Living room',
      'Put it into: Hall',
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Put it into: Hall' }));
    expect(arrived).toEqual([
      { restage: 'photo-again', payload: { windowId: WINDOW, photoId: 'older' } },
    ]);
  });

  it('offers photos of open listings, from the tabs that have our script', async () => {
    const arrived = answerCommands();
    openTabs([undefined, { site: null, photos: [proposal] }, { site: null, photos: [] }]);
    await bench([object], { objectPhotoId: object.id, roomOpen: true });
    render(<App />);
    expect(
      await screen.findByRole('heading', { name: 'Open listing: 7 Elm Street' }),
    ).toBeDefined();
    await userEvent.click(await screen.findByRole('button', { name: 'Put it into: Kitchen' }));
    expect(arrived).toEqual([
      { restage: 'photo-from-tab', payload: { tabId: 1, windowId: WINDOW, proposal } },
    ]);
  });

  it('says so when there is no room anywhere, and takes a file', async () => {
    const arrived = answerCommands();
    await bench([object], { objectPhotoId: object.id, roomOpen: true });
    render(<App />);
    expect(await screen.findByText('No photo of a room yet')).toBeDefined();
    const file = new File(['abc'], 'room.jpg', { type: 'image/jpeg' });
    await userEvent.upload(screen.getByLabelText('Choose a picture file'), file);
    await waitFor(() => expect(arrived[0]?.restage).toBe('photo-from-file'));
    expect(commands['photo-from-file'].parse(arrived[0]?.payload).role).toBeUndefined();
  });

  it('comes to the front while the history is looked at', async () => {
    await bench([room], { photoId: room.id });
    render(<App />);
    await userEvent.click(await screen.findByRole('button', { name: 'History' }));
    await bench([object], { objectPhotoId: object.id, roomOpen: true, chosenAt: 5000 });
    expect(
      await screen.findByRole('heading', { name: 'Which room shall it go into?' }),
    ).toBeDefined();
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Photo' }).getAttribute('aria-current')).toBe(
        'page',
      ),
    );
  });
});

describe('an object beside the room', () => {
  it('preselects a provider and what it is to do, and goes along', async () => {
    const arrived = answerCommands();
    await addAccount(card);
    await lastChoices.setValue({ styleId: style, providerId: freeCard?.id, requests: {} });
    await bench([room, object], { photoId: room.id, objectPhotoId: object.id });
    render(<App />);
    expect(await provider()).toHaveProperty('value', card.id);
    expect(within(await provider()).queryByText(freeCard?.label ?? '')).toBeNull();
    expect(screen.getByRole('img', { name: 'Object: Armchair' })).toBeDefined();
    await userEvent.click(await restage());
    await waitFor(() => expect(arrived).toHaveLength(1));
    expect(commands['start-restage'].parse(arrived[0]?.payload).choices).toMatchObject({
      photoId: room.id,
      objectPhotoId: object.id,
      providerId: card.id,
      modeId: mode.id,
    });
  });

  it('says who could do it while nobody who can is at hand', async () => {
    const openOptionsPage = vi.fn(async () => {});
    Object.assign(fakeBrowser.runtime, { openOptionsPage });
    await bench([room, object], { photoId: room.id, objectPhotoId: object.id });
    render(<App />);
    expect(
      await screen.findByText(new RegExp(`${card.label}.* can put an object into a room`)),
    ).toBeDefined();
    expect(await restage()).toHaveProperty('disabled', true);
    await userEvent.click(screen.getByRole('button', { name: 'Add an account…' }));
    expect(openOptionsPage).toHaveBeenCalled();
  });

  it('is removed, and what was chosen before is there again', async () => {
    const arrived = answerCommands();
    await addAccount(card);
    await lastChoices.setValue({ styleId: style, providerId: freeCard?.id, requests: {} });
    await bench([room, object], { photoId: room.id, objectPhotoId: object.id });
    render(<App />);
    await userEvent.click(await screen.findByRole('button', { name: 'Remove' }));
    expect(arrived).toEqual([{ restage: 'remove-object', payload: { windowId: WINDOW } }]);
    await database.drafts.put({ windowId: WINDOW, photoId: room.id, chosenAt: 1000 });
    await waitFor(async () => expect(await provider()).toHaveProperty('value', freeCard?.id));
    expect(screen.queryByRole('img', { name: 'Object: Armchair' })).toBeNull();
  });

  it('goes into another room, or back', async () => {
    await addAccount(card);
    await bench([room, object], { photoId: room.id, objectPhotoId: object.id });
    render(<App />);
    await userEvent.click(await screen.findByRole('button', { name: 'Another room' }));
    expect(await screen.findByRole('button', { name: 'Put it into: Living room' })).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(await restage()).toBeDefined();
  });

  it('is waited for, and fetched again when it failed', async () => {
    const arrived = answerCommands();
    await addAccount(card);
    await lastChoices.setValue({ styleId: style, requests: {} });
    await bench([room, { ...object, state: 'loading' }], {
      photoId: room.id,
      objectPhotoId: object.id,
    });
    render(<App />);
    expect(await screen.findByText('Waiting for the picture of the object.')).toBeDefined();
    const say = { key: 'problemImageTooSmall' as const, values: [90, 80] };
    const problem = { kind: 'rejected' as const, say, charged: 'no' as const };
    await database.photos.put({ ...object, state: 'failed', problem });
    expect((await screen.findByRole('alert')).textContent).toContain('at least 200 by 200');
    expect(await restage()).toHaveProperty('disabled', true);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(arrived).toEqual([{ restage: 'retry-photo', payload: { photoId: object.id } }]);
  });

  it('is asked for where a mode needs one, and may be a file', async () => {
    const arrived = answerCommands();
    await addAccount(card);
    await lastChoices.setValue({
      styleId: style,
      providerId: card.id,
      modeIds: { [card.id]: mode.id },
      requests: {},
    });
    await bench([room], { photoId: room.id });
    render(<App />);
    expect(await screen.findByText('Choose the object to put into the room first.')).toBeDefined();
    const file = new File(['abc'], 'chair.jpg', { type: 'image/jpeg' });
    await userEvent.upload(screen.getByLabelText('Choose a picture file'), file);
    await waitFor(() => expect(arrived).toHaveLength(1));
    expect(commands['photo-from-file'].parse(arrived[0]?.payload).role).toBe('object');
  });

  it('is never taken for the room', async () => {
    await database.photos.bulkPut([room, object]);
    render(<App />);
    expect(await screen.findByRole('img', { name: 'Photo: Living room' })).toBeDefined();
  });
});
