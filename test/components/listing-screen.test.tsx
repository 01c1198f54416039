// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '@/entrypoints/sidepanel/App';
import type { Job, JobStep } from '@/utils/jobs/job';
import { commands, type Envelope, type PhotoProposal } from '@/utils/messages';
import { cards } from '@/utils/providers/cards';
import { lastChoices, listingAsked } from '@/utils/settings';
import { database } from '@/utils/store/database';
import { styles } from '@/utils/styles/registry';
import { answerCommands } from '../kit/answer-commands';
import { answerInPages } from '../kit/page-reports';

const WINDOW = 3;
const TAB = 7;
const [style] = styles;
const freeCard = cards.find((card) => card.hosts.api.length === 0);
if (!style || !freeCard) throw new Error('A style and a free provider are needed');

const photo = (caption: string, name: string): PhotoProposal => ({
  urls: [`https://photos.example/${name}.jpg`],
  pageUrl: 'https://homes.example/1',
  listingTitle: '12 Oak Street',
  caption,
  box: { x: 0, y: 0, width: 400, height: 300 },
  devicePixelRatio: 1,
});
const photos = [photo('Kitchen', 'a'), photo('', 'b'), photo('Bathroom', 'c')];

const job = (id: string, step: JobStep): Job => ({
  id,
  step,
  setId: 'set-1',
  choices: {
    photoId: 'p',
    styleId: style.id,
    roomType: 'kitchen',
    providerId: freeCard.id,
    request: {},
    variation: 0,
    useMask: false,
  },
  listingKey: 'https://homes.example/1',
  price: { kind: 'free' },
  createdAt: 1000,
  updatedAt: 1000,
  submits: 0,
  refusals: 0,
  nextLookAt: 1000,
  looks: 0,
  troubles: 0,
  resultIds: [],
});

/** The panel, asked for the photos of a tab. */
async function openListing(): Promise<void> {
  await lastChoices.setValue({ styleId: style?.id, providerId: freeCard?.id, requests: {} });
  await listingAsked.setValue({ windowId: WINDOW, tabId: TAB, at: 2000 });
  render(<App />);
  await screen.findByRole('heading', { name: 'Restage the whole listing' });
}

const confirmation = (name: RegExp) => screen.findByRole('button', { name });

function payloadOf(envelope: Envelope | undefined) {
  return commands['start-listing'].parse(envelope?.payload);
}

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({
    id: WINDOW,
  } as Awaited<ReturnType<typeof fakeBrowser.windows.getCurrent>>);
  answerInPages(() => ({ 0: { site: null, photos } }));
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:thumb');
  Object.assign(Element.prototype, { scrollIntoView: () => {} });
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the whole listing', () => {
  it('shows count and price, and one set of jobs comes of many clicks', async () => {
    const arrived = answerCommands({ 'start-listing': { ok: true, value: { leftOut: [] } } });
    await openListing();
    const button = await confirmation(/^Restage 3 photos · free, on this device/);
    for (let click = 0; click < 5; click += 1) fireEvent.click(button);
    await waitFor(() => expect(arrived).toHaveLength(1));
    const payload = payloadOf(arrived[0]);
    expect(payload).toMatchObject({
      windowId: WINDOW,
      tabId: TAB,
      priceShown: '{"kind":"free"}',
      choices: { styleId: style.id, providerId: freeCard.id },
    });
    expect(payload.photos.map(({ proposal }) => proposal)).toEqual(photos);
    expect(payload.photos.map(({ roomType }) => roomType)).toEqual([
      'kitchen',
      'unknown',
      'bathroom',
    ]);
    expect(new Set(payload.photos.map(({ jobId }) => jobId)).size).toBe(3);
  });

  it('has the same ids when the same confirmation is tried again', async () => {
    const problem = { kind: 'bug', say: { key: 'problemBug' }, charged: 'no' } as const;
    const arrived = answerCommands({ 'start-listing': { ok: false, problem } });
    await openListing();
    const name = /^Restage 3 photos/;
    await userEvent.click(await confirmation(name));
    await waitFor(async () => expect(await confirmation(name)).toHaveProperty('disabled', false));
    await userEvent.click(await confirmation(name));
    await waitFor(() => expect(arrived).toHaveLength(2));
    expect(payloadOf(arrived[1])).toEqual(payloadOf(arrived[0]));
  });

  it('leaves out what is unticked', async () => {
    const arrived = answerCommands({ 'start-listing': { ok: true, value: { leftOut: [] } } });
    await openListing();
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Photo 2' }));
    expect(screen.getByText('2 of 3 chosen')).toBeDefined();
    await userEvent.click(await confirmation(/^Restage 2 photos · /));
    await waitFor(() => expect(arrived).toHaveLength(1));
    const sent = payloadOf(arrived[0]).photos.map(({ proposal }) => proposal.caption);
    expect(sent).toEqual(['Kitchen', 'Bathroom']);
  });

  it('starts nothing without a photo', async () => {
    await openListing();
    await userEvent.click(await screen.findByRole('button', { name: 'Choose none' }));
    expect(await confirmation(/^Restage 0 photos/)).toHaveProperty('disabled', true);
    expect(screen.getByText('Choose at least one photo.')).toBeDefined();
  });

  it('names the photos that could not be loaded', async () => {
    const problem = { kind: 'network', say: { key: 'problemNetwork' }, charged: 'no' } as const;
    fakeBrowser.runtime.onMessage.addListener(async (message: unknown) => {
      const lost = payloadOf(message as Envelope).photos[2]?.jobId;
      return { ok: true, value: { leftOut: [{ jobId: lost, problem }] } };
    });
    await openListing();
    await userEvent.click(await confirmation(/^Restage 3 photos/));
    expect(await screen.findByText(/Left out, .*: “Bathroom”\./)).toBeDefined();
  });

  it('says so when the page is gone, and leads back', async () => {
    answerInPages(() => undefined);
    await openListing();
    expect(await screen.findByText('This page has no photos to restage now')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(await screen.findByText(/right-click a picture/)).toBeDefined();
  });

  it('gives way to a photo that is put on the bench after it', async () => {
    await openListing();
    await database.drafts.put({ windowId: WINDOW, chosenAt: 3000 });
    await waitFor(() =>
      expect(screen.queryByRole('heading', { name: 'Restage the whole listing' })).toBeNull(),
    );
  });
});

describe('a set under way', () => {
  it('says how far it is, and what waits can be cancelled', async () => {
    const arrived = answerCommands();
    await database.jobs.bulkAdd([
      job('1', 'done'),
      job('2', 'waiting'),
      job('3', 'intent'),
      job('4', 'cancelled'),
    ]);
    render(<App />);
    expect(await screen.findByText('1 of 3 done')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Cancel the rest' }));
    await waitFor(() =>
      expect(arrived).toEqual([{ restage: 'cancel-waiting', payload: { setId: 'set-1' } }]),
    );
  });
});
