// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cleanUpStorage } from '@/entrypoints/background/storage';
import { Storage } from '@/entrypoints/options/Storage';
import { StorageGate } from '@/entrypoints/options/StorageGate';
import { StorageGate as PanelGate } from '@/entrypoints/sidepanel/StorageGate';
import type { Job } from '@/utils/jobs/job';
import { cleanUp, findLeftovers } from '@/utils/store/clean-up';
import { database } from '@/utils/store/database';
import type { Photo, Result } from '@/utils/store/rows';
import { answerCommands } from './kit/answer-commands';

// The database can only keep Node's; happy-dom's has its bytes where no clone finds them.
await vi.hoisted(async () => {
  const { Blob } = await import('node:buffer');
  Object.assign(globalThis, { Blob });
});

const DAY = 24 * 60 * 60 * 1000;
const elm = 'https://homes.example/elm';

function photo(id: string, change: Partial<Photo> = {}): Photo {
  return {
    ...{ id, listingKey: elm, state: 'ready', candidates: [], source: 'upload' },
    bytes: new Blob([new Uint8Array(2000)]),
    chosenAt: Date.now() - 100 * DAY,
    ...change,
  };
}

function result(id: string, change: Partial<Result> = {}): Result {
  return {
    ...{ id, jobId: `job-${id}`, photoId: `photo-${id}`, listingKey: elm, styleId: 'japandi' },
    ...{ providerId: 'on-device', roomType: 'bedroom', variation: 0, type: 'image/png' },
    createdAt: Date.now() - 100 * DAY,
    bytes: new Blob([new Uint8Array(3000)]),
    thumb: new Blob([new Uint8Array(500)]),
    ...{ width: 1, height: 1, favourite: 0, price: { kind: 'free' }, prompt: '' },
    ...change,
  };
}

function job(id: string, step: Job['step'], change: Partial<Job> = {}): Job {
  return {
    id,
    step,
    choices: {
      ...{ photoId: `photo-${id}`, styleId: 'japandi', roomType: 'bedroom', providerId: 'p' },
      ...{ request: {}, variation: 0, useMask: false },
    },
    listingKey: elm,
    price: { kind: 'free' },
    ...{ createdAt: 1, updatedAt: 1, submits: 0, refusals: 0, nextLookAt: Number.MAX_SAFE_INTEGER },
    ...{ looks: 0, troubles: 0, resultIds: [] },
    ...change,
  };
}

let persisted: boolean;
const persist = vi.fn(async () => persisted);

beforeEach(async () => {
  persisted = true;
  persist.mockClear();
  vi.stubGlobal('navigator', {
    ...navigator,
    storage: {
      estimate: async () => ({ usage: 20_000, quota: 1_000_000_000_000 }),
      persisted: async () => false,
      persist,
    },
  });
  await database.open();
  await Promise.all(database.tables.map((table) => table.clear()));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('what goes in a clean-up', () => {
  it('never is a favourite, its photo, or anything a job or a bench needs', async () => {
    await database.listings.put({ key: elm, title: 'Elm', usedAt: 1 });
    await database.results.bulkAdd([
      result('old'),
      result('loved', { favourite: 1 }),
      result('new', { createdAt: Date.now() - DAY }),
      result('elsewhere', { listingKey: 'https://homes.example/oak' }),
      result('shared-old', { photoId: 'photo-shared' }),
      result('shared-loved', { photoId: 'photo-shared', favourite: 1 }),
    ]);
    await database.photos.bulkAdd(
      ['old', 'loved', 'new', 'shared', 'alone', 'bench', 'open', 'failed', 'object'].map((id) =>
        photo(`photo-${id}`),
      ),
    );
    await database.drafts.put({ windowId: 1, photoId: 'photo-bench', chosenAt: 1 });
    const withObject = job('open', 'waiting');
    await database.jobs.bulkAdd([
      { ...withObject, choices: { ...withObject.choices, objectPhotoId: 'photo-object' } },
      job('failed', 'failed'),
      job('old', 'done'),
    ]);
    const wish = { before: Date.now() - 30 * DAY, listingKey: elm };
    const preview = await findLeftovers(wish, database);
    const gone = await cleanUp(wish, database);
    for (const leftovers of [preview, gone]) {
      expect(leftovers.results.map((row) => row.id).sort()).toEqual(['old', 'shared-old']);
      expect(leftovers.photos.map((row) => row.id).sort()).toEqual(['photo-alone', 'photo-old']);
      expect(leftovers.favourites).toBe(2);
      expect(leftovers.bytes).toBe(2 * 3500 + 2 * 2000);
    }
    expect(await database.results.count()).toBe(4);
    expect(await database.photos.count()).toBe(7);
    expect((await cleanUp(wish, database)).results).toEqual([]);
  });

  it('lets jobs that wait for room be tried at once', async () => {
    const full = { kind: 'full' as const, say: { key: 'problemNoRoomForResult' as const } };
    await database.jobs.bulkAdd([
      job('full', 'saving', { problem: { ...full, charged: 'yes' }, pending: [] }),
      job('other', 'saving', { pending: [] }),
    ]);
    await cleanUpStorage({ before: Date.now() });
    await waitFor(async () => {
      const row = await database.jobs.get('full');
      expect(row?.nextLookAt).toBeLessThanOrEqual(Date.now());
    });
    expect((await database.jobs.get('other'))?.nextLookAt).toBe(Number.MAX_SAFE_INTEGER);
  });
});

describe('the storage section', () => {
  it('says what takes how much, and asks the browser to keep it', async () => {
    await database.results.add(result('a'));
    await database.photos.add(photo('photo-a'));
    render(<Storage />);
    expect((await screen.findByText('Results: 1')).parentElement?.textContent).toContain('4 kB');
    expect(screen.getByText('Photos: 1').parentElement?.textContent).toContain('2 kB');
    expect(await screen.findByText(/keeps this storage/)).toBeTruthy();
    expect(persist).toHaveBeenCalledTimes(1);
  });

  it('says so when the browser does not promise to keep it', async () => {
    persisted = false;
    render(<Storage />);
    await userEvent.click(await screen.findByRole('button', { name: /^Ask the browser/ }));
    expect(persist).toHaveBeenCalledTimes(2);
  });

  it('warns when storage is nearly full', async () => {
    vi.spyOn(navigator.storage, 'estimate').mockResolvedValue({ usage: 90, quota: 1000 });
    render(<Storage />);
    expect((await screen.findByRole('alert')).textContent).toContain('nearly full');
  });

  it('shows what would go before anything goes, and asks a second time', async () => {
    await database.results.bulkAdd([result('a'), result('b', { favourite: 1 })]);
    const reply = { results: 1, photos: 0, bytes: 3500 };
    const commands = answerCommands({ 'clean-up': { ok: true, value: reply } });
    render(<Storage />);
    expect(await screen.findByText('Would go: 4 kB. Results: 1, photos: 0.')).toBeTruthy();
    expect(screen.getByText('Favourites that stay: 1.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Delete these' }));
    expect(commands).toEqual([]);
    const really = screen.getByRole('button', { name: 'Delete for good' });
    await waitFor(() => expect(really).toHaveProperty('disabled', false));
    await userEvent.click(really);
    expect(await screen.findByText('Deleted: 4 kB. Results: 1, photos: 0.')).toBeTruthy();
    expect(commands).toMatchObject([{ restage: 'clean-up', payload: {} }]);
  });

  it('deletes nothing younger than chosen', async () => {
    await database.results.add(result('a'));
    render(<Storage />);
    await screen.findByText(/^Would go: 4 kB/);
    await userEvent.selectOptions(screen.getByLabelText('Older than'), '1 year');
    expect(await screen.findByText('Nothing to delete with this choice.')).toBeTruthy();
  });

  it('hands a file over as a parcel and says what came of it', async () => {
    const value = { photos: 1, results: 2, jobs: 3, ledger: 4, sites: ['https://a.example'] };
    const commands = answerCommands({ 'import-archive': { ok: true, value } });
    render(<Storage />);
    const file = new File(['zip'], 'restage.zip', { type: 'application/zip' });
    await userEvent.upload(await screen.findByLabelText('Import a file'), file);
    expect(
      await screen.findByText('Added. Photos: 1, results: 2, jobs: 3, requests: 4.'),
    ).toBeTruthy();
    expect(screen.getByText(/a\.example$/)).toBeTruthy();
    const [parcel] = await database.parcels.toArray();
    expect(commands).toEqual([{ restage: 'import-archive', payload: { parcelId: parcel?.id } }]);
  });

  it('says why a file was refused', async () => {
    answerCommands({
      'import-archive': {
        ok: false,
        problem: { kind: 'rejected', say: { key: 'problemArchiveNewer' }, charged: 'no' },
      },
    });
    render(<Storage />);
    const file = new File(['zip'], 'restage.zip', { type: 'application/zip' });
    await userEvent.upload(await screen.findByLabelText('Import a file'), file);
    expect((await screen.findByRole('alert')).textContent).toContain('newer Restage');
  });
});

describe('a database that can not be opened', () => {
  beforeEach(() => {
    database.close({ disableAutoOpen: false });
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('damaged', 'InvalidStateError');
    });
  });
  afterEach(() => database.close({ disableAutoOpen: false }));

  it('is told in the settings, with what can be saved and how to start afresh', async () => {
    const commands = answerCommands();
    const reload = vi.fn();
    vi.stubGlobal('location', { ...location, reload });
    render(<StorageGate>the settings</StorageGate>);
    expect((await screen.findByRole('alert')).textContent).toContain('nothing was sent');
    expect(screen.queryByText('the settings')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Save what can be read' }));
    await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(2));
    await userEvent.click(screen.getByRole('button', { name: 'Start afresh' }));
    expect(commands).toEqual([]);
    const really = screen.getByRole('button', { name: 'Delete and start afresh' });
    await waitFor(() => expect(really).toHaveProperty('disabled', false));
    await userEvent.click(really);
    await waitFor(() => expect(reload).toHaveBeenCalled());
    expect(commands).toEqual([{ restage: 'reset-storage', payload: {} }]);
  });

  it('is told in the panel, with the way to the settings', async () => {
    render(<PanelGate>the panel</PanelGate>);
    expect((await screen.findByRole('alert')).textContent).toContain('nothing was sent');
    expect(screen.getByRole('button', { name: 'Open the settings' })).toBeTruthy();
    expect(screen.queryByText('the panel')).toBeNull();
  });
});
