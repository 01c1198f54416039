// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '@/entrypoints/sidepanel/App';
import type { Job } from '@/utils/jobs/job';
import type { ProblemRecord } from '@/utils/lib/problem';
import { commands } from '@/utils/messages';
import { cards } from '@/utils/providers/cards';
import { lastChoices } from '@/utils/settings';
import { database } from '@/utils/store/database';
import type { Photo, Result } from '@/utils/store/rows';
import { styles } from '@/utils/styles/registry';
import { answerCommands } from '../kit/answer-commands';

const WINDOW = 3;
const [style, otherStyle] = styles;
const freeCard = cards.find((card) => card.hosts.api.length === 0);
if (!style || !otherStyle || !freeCard)
  throw new Error('Two styles and a free provider are needed');

const bytes = new Blob(['picture'], { type: 'image/jpeg' });

const photo: Photo = {
  id: 'photo-1',
  listingKey: 'https://homes.example/1',
  state: 'ready',
  candidates: [],
  source: 'address',
  bytes,
  thumb: bytes,
  type: 'image/jpeg',
  width: 300,
  height: 200,
  caption: 'Living room',
  chosenAt: 1000,
};

const choices: Job['choices'] = {
  photoId: photo.id,
  styleId: style.id,
  roomType: 'bedroom',
  providerId: freeCard.id,
  request: {},
  variation: 2,
  useMask: false,
};

const job: Job = {
  id: 'job-1',
  step: 'done',
  choices,
  listingKey: photo.listingKey,
  price: { kind: 'free' },
  createdAt: 1000,
  updatedAt: 1000,
  submits: 0,
  refusals: 0,
  nextLookAt: 1000,
  looks: 0,
  troubles: 0,
  resultIds: ['result-1'],
};

const result: Result = {
  id: 'result-1',
  jobId: job.id,
  photoId: photo.id,
  listingKey: photo.listingKey,
  styleId: style.id,
  providerId: freeCard.id,
  roomType: 'bedroom',
  variation: 0,
  createdAt: 2000,
  bytes,
  type: 'image/jpeg',
  width: 300,
  height: 200,
  thumb: bytes,
  favourite: 0,
  price: { kind: 'free' },
  prompt: 'oak, linen',
};

const problem: ProblemRecord = {
  kind: 'network',
  say: { key: 'problemNetwork', values: ['homes.example'] },
  charged: 'no',
};

async function keepPhoto(change: Partial<Photo> = {}) {
  await database.photos.put({ ...photo, ...change });
  await database.listings.put({ key: photo.listingKey, title: '12 Oak Street', usedAt: 1000 });
  await database.drafts.put({ windowId: WINDOW, photoId: photo.id, chosenAt: 1000 });
}

async function keepResult(change: Partial<Result> = {}) {
  await database.results.put({ ...result, ...change });
}

const restageButton = () => screen.findByRole('button', { name: /^Restage · / });

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({
    id: WINDOW,
  } as Awaited<ReturnType<typeof fakeBrowser.windows.getCurrent>>);
  let made = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => `blob:${made++}`);
  Object.assign(Element.prototype, { scrollIntoView: () => {} });
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the bench', () => {
  it('says how to begin while there is no photo', async () => {
    render(<App />);
    expect(await screen.findByText(/right-click a picture/)).toBeDefined();
    expect(screen.getByText('Choose a picture file')).toBeDefined();
    expect(await restageButton()).toHaveProperty('disabled', true);
    expect(screen.getByText('Choose a photo first.')).toBeDefined();
  });

  it('takes a picture of this computer', async () => {
    const arrived = answerCommands();
    render(<App />);
    const input = await screen.findByLabelText('Choose a picture file');
    await userEvent.upload(input, new File(['abc'], 'room.jpg', { type: 'image/jpeg' }));
    await waitFor(() => expect(arrived).toHaveLength(1));
    expect(arrived[0]).toEqual({
      restage: 'photo-from-file',
      payload: {
        windowId: WINDOW,
        name: 'room.jpg',
        dataUrl: 'data:image/jpeg;base64,YWJj',
        source: 'upload',
      },
    });
  });

  it('refuses a file that no message could carry, in words', async () => {
    const arrived = answerCommands();
    render(<App />);
    const file = new File(['abc'], 'huge.jpg', { type: 'image/jpeg' });
    Object.defineProperty(file, 'size', { value: 50_000_000 });
    await userEvent.upload(await screen.findByLabelText('Choose a picture file'), file);
    expect((await screen.findByRole('alert')).textContent).toContain('larger than 40 MB');
    expect(arrived).toEqual([]);
  });

  it('shows why a photo failed, keeps the choices, and tries it again', async () => {
    const arrived = answerCommands();
    await keepPhoto({ state: 'failed', problem });
    await lastChoices.setValue({ styleId: style.id, requests: {} });
    render(<App />);
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(arrived).toEqual([{ restage: 'retry-photo', payload: { photoId: photo.id } }]);
    expect(screen.getByRole('radio', { name: style.label.en })).toHaveProperty('checked', true);
    expect(await restageButton()).toHaveProperty('disabled', true);
  });

  it('is the photo of this window, not the newest of all', async () => {
    await keepPhoto();
    await database.photos.put({ ...photo, id: 'photo-2', caption: 'Hall', chosenAt: 9000 });
    render(<App />);
    expect(await screen.findByRole('img', { name: 'Photo: Living room' })).toBeDefined();
    expect(screen.getByRole('heading', { name: '12 Oak Street' })).toBeDefined();
  });
});

describe('starting', () => {
  it('wants a style first, and remembers it', async () => {
    await keepPhoto();
    render(<App />);
    expect(await screen.findByText('Choose a style first.')).toBeDefined();
    await userEvent.click(screen.getByRole('radio', { name: otherStyle.label.en }));
    await waitFor(async () => expect((await lastChoices.getValue()).styleId).toBe(otherStyle.id));
  });

  it('sends one command for a double click, with the price that was shown', async () => {
    const arrived = answerCommands();
    await keepPhoto();
    await lastChoices.setValue({ styleId: style.id, requests: {} });
    render(<App />);
    const button = await screen.findByRole('button', { name: 'Restage · free, on this device' });
    await userEvent.dblClick(button);
    await userEvent.click(button);
    await waitFor(() => expect(arrived).not.toEqual([]));
    expect(arrived).toHaveLength(1);
    const payload = commands['start-restage'].parse(arrived[0]?.payload);
    expect(payload.priceShown).toBe('{"kind":"free"}');
    expect(payload.choices).toMatchObject({
      photoId: photo.id,
      styleId: style.id,
      roomType: 'living-room',
      providerId: freeCard.id,
      useMask: false,
    });
  });

  it('starts another job for another choice at once', async () => {
    const arrived = answerCommands();
    await keepPhoto();
    await lastChoices.setValue({ styleId: style.id, requests: {} });
    render(<App />);
    await userEvent.click(await restageButton());
    await userEvent.click(screen.getByRole('radio', { name: otherStyle.label.en }));
    await userEvent.click(await restageButton());
    await waitFor(() => expect(arrived).toHaveLength(2));
  });

  it('uses the walls chosen by hand, and can forget them', async () => {
    const arrived = answerCommands();
    await keepPhoto({ mask: bytes });
    await lastChoices.setValue({
      ...{ styleId: style.id, requests: {} },
      modeIds: { 'on-device': 'tone' },
    });
    render(<App />);
    await userEvent.click(await restageButton());
    await userEvent.click(screen.getByRole('button', { name: 'Forget my selection' }));
    await waitFor(() => expect(arrived).toHaveLength(2));
    expect(arrived[0]?.payload).toMatchObject({ choices: { useMask: true } });
    expect(arrived[1]).toEqual({
      restage: 'save-mask',
      payload: { photoId: photo.id, dataUrl: null },
    });
  });

  it('shows what the background refused, with what it cost', async () => {
    answerCommands({ 'start-restage': { ok: false, problem } });
    await keepPhoto();
    await lastChoices.setValue({ styleId: style.id, requests: {} });
    render(<App />);
    await userEvent.click(await restageButton());
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing was charged.');
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });
});

describe('a result', () => {
  it('opens by itself when its job finishes', async () => {
    await keepPhoto();
    render(<App />);
    await screen.findByRole('img', { name: 'Photo: Living room' });
    expect(screen.queryByRole('region', { name: 'Result' })).toBeNull();
    await keepResult();
    const shown = await screen.findByRole('region', { name: 'Result' });
    expect(within(shown).getByText('Virtually restaged')).toBeDefined();
    expect(within(shown).getByRole('slider')).toBeDefined();
    expect(screen.queryByText(`${style.label.en} is ready`)).toBeNull();
    await keepResult({ id: 'result-2', createdAt: Date.now() + 1000 });
    expect((await screen.findByText(`${style.label.en} is ready`)).role).toBe('status');
  });

  it('stays while it is looked at, until a newer one comes', async () => {
    await keepPhoto();
    await keepResult();
    await keepResult({ id: 'result-2', styleId: otherStyle.id, createdAt: 3000 });
    render(<App />);
    const list = await screen.findByRole('list', { name: 'Results of this photo' });
    const older = within(list).getByRole('button', { name: `${style.label.en}, 1` });
    await userEvent.click(older);
    expect(older.getAttribute('aria-current')).toBe('true');
    await keepResult({ id: 'result-3', createdAt: Date.now() + 1000 });
    await waitFor(() => expect(within(list).getAllByRole('button')).toHaveLength(3));
    expect(within(list).getAllByRole('button')[0]?.getAttribute('aria-current')).toBe('true');
  });

  it('can be tried again with the very choices it came from', async () => {
    const arrived = answerCommands();
    await keepPhoto();
    await keepResult();
    await database.jobs.put(job);
    render(<App />);
    await userEvent.click(await screen.findByRole('button', { name: /^Another variation · free/ }));
    const payload = commands['start-restage'].parse(arrived[0]?.payload);
    const { variation: _, ...same } = choices;
    expect(payload.choices).toEqual(same);
  });

  it('is deleted and brought back', async () => {
    const arrived = answerCommands();
    await keepPhoto();
    await keepResult();
    render(<App />);
    await userEvent.click(await screen.findByRole('button', { name: 'Delete' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(arrived).toEqual([
      { restage: 'delete-result', payload: { resultId: 'result-1' } },
      { restage: 'restore-result', payload: { resultId: 'result-1' } },
    ]);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('becomes a favourite', async () => {
    const arrived = answerCommands();
    await keepPhoto();
    await keepResult();
    render(<App />);
    const star = await screen.findByRole('button', { name: 'Favourite' });
    expect(star.getAttribute('aria-pressed')).toBe('false');
    await userEvent.click(star);
    expect(arrived[0]?.payload).toEqual({ resultId: 'result-1', favourite: true });
  });
});

describe('jobs', () => {
  it('are shown while they run or wait for a decision, newest first', async () => {
    await database.jobs.bulkPut([
      { ...job, id: 'old', step: 'unsure', createdAt: 1 },
      { ...job, id: 'new', step: 'waiting', createdAt: 2 },
      { ...job, id: 'gone', step: 'cancelled', createdAt: 3 },
      { ...job, id: 'over', step: 'done', createdAt: 4 },
    ]);
    render(<App />);
    const list = await screen.findByRole('region', { name: 'In progress' });
    const states = within(list)
      .getAllByRole('article')
      .map((article) => article.getAttribute('aria-labelledby'));
    expect(states).toEqual(['job-new', 'job-old']);
  });

  it('a refused one makes room for its repetition', async () => {
    const arrived = answerCommands();
    await database.jobs.put({ ...job, step: 'failed', problem });
    render(<App />);
    await userEvent.click(await screen.findByRole('button', { name: /^Run again/ }));
    await waitFor(() => expect(arrived).toHaveLength(2));
    expect(arrived.map(({ restage }) => restage)).toEqual(['start-restage', 'dismiss-job']);
  });
});

describe('the history', () => {
  const open = async () => {
    render(<App />);
    await userEvent.click(await screen.findByRole('button', { name: 'History' }));
  };

  it('says so while it is empty', async () => {
    await open();
    expect(await screen.findByText('Nothing here yet')).toBeDefined();
  });

  it('groups by listing, the one with the newest result first, without what was deleted', async () => {
    await keepPhoto();
    await database.listings.put({ key: 'local', title: 'My pictures', usedAt: 1 });
    await keepResult({ id: 'a', createdAt: 1 });
    await keepResult({ id: 'b', createdAt: 2, listingKey: 'local' });
    await keepResult({ id: 'c', createdAt: 3 });
    await keepResult({ id: 'd', createdAt: 4, listingKey: 'local', deletedAt: 5 });
    await open();
    const first = await screen.findByRole('region', { name: '12 Oak Street' });
    expect(within(first).getAllByRole('listitem')).toHaveLength(2);
    const second = screen.getByRole('region', { name: 'My pictures' });
    expect(within(second).getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getAllByRole('heading', { level: 2 }).map((title) => title.textContent)).toEqual([
      '12 Oak Street',
      'My pictures',
    ]);
  });

  it('shows fifty at a time', async () => {
    await database.results.bulkPut(
      Array.from({ length: 60 }, (_, place) => ({ ...result, id: `${place}`, createdAt: place })),
    );
    await open();
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(50));
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(60));
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('shows favourites alone when asked', async () => {
    await keepResult({ id: 'a', favourite: 1 });
    await keepResult({ id: 'b' });
    await open();
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(2));
    await userEvent.click(screen.getByRole('button', { name: 'Favourites' }));
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1));
  });

  it('puts an opened result back on the bench', async () => {
    const arrived = answerCommands();
    await keepPhoto();
    await keepResult();
    await keepResult({ id: 'result-2', styleId: otherStyle.id, createdAt: 3000 });
    await open();
    const name = new RegExp(`^Open ${style.label.en}, `);
    await userEvent.click(await screen.findByRole('button', { name }));
    expect(arrived).toEqual([
      { restage: 'photo-again', payload: { windowId: WINDOW, photoId: photo.id } },
    ]);
    const shown = await screen.findByRole('region', { name: 'Result' });
    expect(within(shown).getByRole('img', { name: new RegExp(style.label.en) })).toBeDefined();
  });

  it('keeps the keyboard in the list after a delete', async () => {
    const arrived = answerCommands();
    await keepResult();
    await open();
    await userEvent.click(await screen.findByRole('button', { name: /^Delete: / }));
    expect(arrived[0]?.restage).toBe('delete-result');
    expect(document.activeElement?.textContent).toBe('History');
  });
});
