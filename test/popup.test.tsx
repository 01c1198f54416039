// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '@/entrypoints/popup/App';
import type { PhotoProposal } from '@/utils/messages';
import type { PageReport } from '@/utils/page-messages';
import { hostsOff, listingAsked, originsOn } from '@/utils/settings';
import { sites } from '@/utils/sites/registry';
import { database } from '@/utils/store/database';
import type { Result } from '@/utils/store/rows';
import { answerCommands } from './kit/answer-commands';
import { answerInPages } from './kit/page-reports';

const site = sites[0];
const siteHost = (site?.pages[0]?.split('/')[2] ?? '').replace('*.', 'www.');
const otherOrigin = 'https://homes.example';

const photo = (name: string, caption = ''): PhotoProposal => ({
  urls: [`https://photos.example/${name}-large.jpg`, `https://photos.example/${name}.jpg`],
  pageUrl: 'https://homes.example/1',
  listingTitle: '12 Oak Street',
  caption,
  box: { x: 0, y: 0, width: 400, height: 300 },
  devicePixelRatio: 1,
});

let allow = true;
let opens = true;
const open = vi.fn(async () => {
  if (!opens) throw new Error('no gesture');
});
/** Whether the browser lets us in without being asked. */
let allowed = true;
const added = new Set<() => void>();
const request = vi.fn(async () => {
  allowed ||= allow;
  for (const tell of added) tell();
  return allow;
});
const remove = vi.fn(async () => true);
const close = vi.fn();

/** Puts the popup over a tab; `report` is what is seen there, if our script runs. */
function openOver(url: string, report?: unknown): void {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
    { id: 7, windowId: 3, url } as Awaited<ReturnType<typeof fakeBrowser.tabs.query>>[number],
  ]);
  answerInPages(() => (report === undefined ? {} : { 0: report }));
  render(<App />);
}

beforeEach(async () => {
  allow = true;
  allowed = true;
  opens = true;
  for (const mock of [open, request, remove, close]) mock.mockClear();
  Object.assign(fakeBrowser, { sidePanel: { open } });
  const event = { addListener: () => {}, removeListener: () => {} };
  const onAdded = { ...event, addListener: (look: () => void) => added.add(look) };
  added.clear();
  Object.assign(fakeBrowser.permissions, {
    ...{ request, remove, contains: async () => allowed },
    ...{ onAdded, onRemoved: event },
  });
  vi.stubGlobal('close', close);
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:thumb');
  await database.results.clear();
});

afterEach(cleanup);

describe('photos found here', () => {
  const report: PageReport = {
    site: site?.id ?? null,
    photos: [photo('living', 'Living room'), photo('plain')],
  };

  it('opens the panel inside the click and brings the photo', async () => {
    const commands = answerCommands();
    openOver(`https://${siteHost}/1`, report);
    fireEvent.click(await screen.findByRole('button', { name: 'Restage: Living room' }));
    expect(open).toHaveBeenCalledWith({ windowId: 3 });
    await waitFor(() => expect(close).toHaveBeenCalled());
    expect(commands).toEqual([
      {
        restage: 'photo-from-tab',
        payload: { tabId: 7, windowId: 3, proposal: report.photos[0] },
      },
    ]);
  });

  it('opens the panel on the whole page', async () => {
    openOver(`https://${siteHost}/1`, report);
    fireEvent.click(await screen.findByRole('button', { name: 'Restage all 2 photos' }));
    expect(open).toHaveBeenCalledWith({ windowId: 3 });
    await waitFor(() => expect(close).toHaveBeenCalled());
    expect(await listingAsked.getValue()).toMatchObject({ windowId: 3, tabId: 7 });
  });

  it('names photos without a caption and shows the picture the page shows', async () => {
    openOver(`https://${siteHost}/1`, report);
    const button = await screen.findByRole('button', { name: 'Restage: Photo 2' });
    expect(button.querySelector('img')?.src).toBe('https://photos.example/plain.jpg');
  });

  it('shows the rest on demand', async () => {
    const many = Array.from({ length: 20 }, (_, index) => photo(`p${index}`));
    openOver(`https://${siteHost}/1`, { site: null, photos: many });
    const all = await screen.findByRole('button', { name: 'Show all 20' });
    expect(screen.getAllByRole('button', { name: /^Restage: / }).length).toBeLessThan(20);
    await userEvent.click(all);
    expect(screen.getAllByRole('button', { name: /^Restage: / })).toHaveLength(20);
  });

  it('does not trust a report that is none', async () => {
    openOver(`https://${siteHost}/1`, { site: 1, photos: 'all of them' });
    expect(await screen.findByText(/Reload it/, {}, { timeout: 3000 })).toBeTruthy();
  });

  it('waits for a page that is just being turned on', async () => {
    openOver(`https://${siteHost}/1`);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(screen.queryByText(/Reload it/)).toBeNull();
    answerInPages(() => ({ 0: report }));
    expect(await screen.findByRole('button', { name: 'Restage: Living room' })).toBeTruthy();
    expect(screen.queryByText(/Reload it/)).toBeNull();
  });

  it('keeps the popup with words when the panel does not open', async () => {
    opens = false;
    answerCommands();
    openOver(`https://${siteHost}/1`, report);
    await userEvent.click(await screen.findByRole('button', { name: 'Open panel' }));
    expect((await screen.findByRole('alert')).textContent).toContain('side panel');
    expect(close).not.toHaveBeenCalled();
  });
});

describe('the switch', () => {
  it('switches a listing site off and on again', async () => {
    const commands = answerCommands();
    openOver(`https://${siteHost}/1`);
    const toggle = await screen.findByRole('switch', { name: `Restage on ${site?.label}` });
    await userEvent.click(toggle);
    await waitFor(() => expect(toggle).toHaveProperty('checked', false));
    expect(await hostsOff.getValue()).toEqual([siteHost]);
    await userEvent.click(toggle);
    await waitFor(() => expect(toggle).toHaveProperty('checked', true));
    expect(await hostsOff.getValue()).toEqual([]);
    expect(commands.map(({ restage }) => restage)).toEqual(['sites-changed', 'sites-changed']);
    expect(request).not.toHaveBeenCalled();
  });

  it('asks again for a listing site that the browser shut us out of', async () => {
    allowed = false;
    await hostsOff.setValue([siteHost, 'elsewhere.example']);
    const commands = answerCommands();
    openOver(`https://${siteHost}/1`);
    const toggle = await screen.findByRole('switch', { name: `Restage on ${site?.label}` });
    expect(toggle).toHaveProperty('checked', false);
    expect(screen.getByText(/Your browser will ask/)).toBeTruthy();
    // It would help nobody to reload.
    expect(screen.queryByText(/Reload it/)).toBeNull();
    fireEvent.click(toggle);
    await waitFor(() =>
      expect(request).toHaveBeenCalledWith({
        origins: [`https://${siteHost}/*`, ...(site?.photoHosts ?? [])],
      }),
    );
    await waitFor(() => expect(toggle).toHaveProperty('checked', true));
    expect(await hostsOff.getValue()).toEqual(['elsewhere.example']);
    expect(await originsOn.getValue()).toEqual([]);
    await waitFor(() => expect(commands.map(({ restage }) => restage)).toEqual(['sites-changed']));
  });

  it('leaves a listing site off where the browser was told no', async () => {
    allow = false;
    allowed = false;
    await hostsOff.setValue([siteHost]);
    openOver(`https://${siteHost}/1`);
    await userEvent.click(await screen.findByRole('switch'));
    expect(await screen.findByText(/was not allowed to let Restage in/)).toBeTruthy();
    expect(screen.getByRole('switch')).toHaveProperty('checked', false);
    expect(await hostsOff.getValue()).toEqual([siteHost]);
  });

  it('has written what the answer is for before the browser asks, which may close it', async () => {
    const order: string[] = [];
    const write = fakeBrowser.storage.local.set;
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (values) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      await write(values);
      order.push('written');
    });
    request.mockImplementationOnce(async () => {
      order.push('asked');
      return true;
    });
    allowed = false;
    const commands = answerCommands();
    openOver(`${otherOrigin}/1`);
    await userEvent.click(await screen.findByRole('switch'));
    await waitFor(() => expect(commands).toHaveLength(1));
    expect(order.slice(0, 2)).toEqual(['written', 'asked']);
    vi.restoreAllMocks();
  });

  it('asks for another site in the click', async () => {
    allowed = false;
    const commands = answerCommands();
    openOver(`${otherOrigin}/1`);
    const toggle = await screen.findByRole('switch', { name: 'Restage on homes.example' });
    fireEvent.click(toggle);
    await waitFor(() =>
      expect(request).toHaveBeenCalledWith({ origins: ['https://homes.example/*'] }),
    );
    await waitFor(() => expect(toggle).toHaveProperty('checked', true));
    expect(await originsOn.getValue()).toEqual([otherOrigin]);
    await waitFor(() => expect(commands).toHaveLength(1));
  });

  it('leaves another site off when the browser was told no', async () => {
    allow = false;
    const commands = answerCommands();
    openOver(`${otherOrigin}/1`);
    await userEvent.click(await screen.findByRole('switch'));
    expect(await screen.findByText(/was not allowed to let Restage in/)).toBeTruthy();
    expect(screen.getByRole('switch')).toHaveProperty('checked', false);
    expect(await originsOn.getValue()).toEqual([]);
    expect(commands).toEqual([]);
  });

  it('gives the permission of another site back', async () => {
    await originsOn.setValue([otherOrigin]);
    answerCommands();
    openOver(`${otherOrigin}/1`);
    await userEvent.click(await screen.findByRole('switch', { checked: true }));
    await waitFor(() => expect(remove).toHaveBeenCalledWith({ origins: [`${otherOrigin}/*`] }));
  });

  it.each(['chrome://extensions/', 'about:blank', 'file:///home.html'])(
    'is not there on %s, with words why',
    async (url) => {
      openOver(url);
      expect(await screen.findByText(/can’t look at this page/)).toBeTruthy();
      expect(screen.queryByRole('switch')).toBeNull();
    },
  );
});

describe('last results', () => {
  const result = (id: string, createdAt: number, deletedAt?: number): Result => ({
    id,
    jobId: 'job',
    photoId: `photo of ${id}`,
    listingKey: 'local',
    styleId: 'gone-style',
    providerId: 'any',
    roomType: 'unknown',
    variation: 0,
    createdAt,
    bytes: new Blob(),
    type: 'image/png',
    width: 1,
    height: 1,
    thumb: new Blob(),
    favourite: 0,
    price: { kind: 'free' },
    prompt: '',
    ...(deletedAt !== undefined && { deletedAt }),
  });

  it('are the newest four that were not deleted, and lead to the panel', async () => {
    await database.results.bulkAdd([1, 2, 3, 4, 5].map((at) => result(`r${at}`, at)));
    await database.results.add(result('deleted', 6, 7));
    const commands = answerCommands();
    openOver('about:blank');
    const buttons = await screen.findAllByRole('button', { name: /^Open result/ });
    expect(buttons).toHaveLength(4);
    fireEvent.click(buttons[0] ?? document.body);
    expect(open).toHaveBeenCalledWith({ windowId: 3 });
    await waitFor(() => expect(commands).toHaveLength(1));
    expect(commands[0]?.payload).toEqual({ windowId: 3, photoId: 'photo of r5' });
  });
});
