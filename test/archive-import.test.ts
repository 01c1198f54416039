import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveAccount } from '@/entrypoints/background/accounts';
import { dropParcels, importArchive } from '@/entrypoints/background/import-archive';
import type { ArchiveContents } from '@/utils/archive/archive-rows';
import { collectRows } from '@/utils/archive/collect-rows';
import { writeArchive } from '@/utils/archive/write-archive';
import { isRunning } from '@/utils/jobs/job';
import { hostsOff, lastChoices, originsOn } from '@/utils/settings';
import { database } from '@/utils/store/database';
import { handOver } from '@/utils/store/parcels';
import { archiveContents, readable } from './kit/archive-rows';

const KEY = 'sk-canary-0123456789';
const samples = fc.sample(archiveContents, { seed: 11, numRuns: 120 });
const full = samples.find(
  ({ photos, results, jobs, ledger }) =>
    photos.length > 1 && results.length > 1 && jobs.length > 2 && ledger.length > 1,
);
if (!full) throw new Error('no sample has rows of every kind');
const contents: ArchiveContents = full;

let allowed: readonly string[] = [];

beforeEach(async () => {
  allowed = [];
  await Promise.all(database.tables.map((table) => table.clear()));
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins = [] }: { origins?: string[] }) =>
      origins.every((origin) => allowed.includes(origin)),
  });
});

async function importFile(file: Blob) {
  return importArchive(await handOver(file, database));
}

async function rows(): Promise<unknown> {
  return readable(await Promise.all(database.tables.map((table) => table.toArray())));
}

/** Rows in the order of their keys, as tables give them. */
async function expected({ listings, photos, results, ledger }: ArchiveContents) {
  const byId = <Row extends { id: string }>(list: readonly Row[]) =>
    [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
  return readable({
    listings: [...listings].sort((a, b) => (a.key < b.key ? -1 : 1)),
    photos: byId(photos),
    results: byId(results),
    ledger: byId(ledger),
  });
}

describe('importing', () => {
  it('restores everything into a fresh profile', async () => {
    const { file } = await writeArchive(contents);
    const reply = await importFile(file);
    expect(reply).toMatchObject({
      photos: contents.photos.length,
      results: contents.results.length,
      jobs: contents.jobs.length,
      ledger: contents.ledger.length,
    });
    const { jobs, ...others } = await collectRows(database);
    expect(await readable(others)).toEqual(await expected(contents));
    const finished = contents.jobs.filter((job) => !isRunning(job.step));
    const restored = new Map(jobs.map((job) => [job.id, job]));
    for (const job of finished) expect(restored.get(job.id)).toEqual(await readable(job));
    expect(jobs).toHaveLength(contents.jobs.length);
    expect(await database.parcels.count()).toBe(0);
  });

  it('twice changes nothing, whatever changed here in between', async () => {
    const { file } = await writeArchive(contents);
    await importFile(file);
    const [first] = await database.results.toArray();
    await database.results.update(first?.id ?? '', { favourite: 1, prompt: 'mine' });
    const before = await rows();
    expect(await importFile(file)).toMatchObject({ photos: 0, results: 0, jobs: 0, ledger: 0 });
    expect(await rows()).toEqual(before);
  });

  it('puts jobs to rest that were under way, so that nothing is ever sent', async () => {
    const [job] = contents.jobs;
    if (!job) throw new Error('the sample has no job');
    const open = (id: string, change: object) => ({
      ...job,
      ...{ id, operation: undefined, pending: undefined, submits: 1 },
      ...change,
    });
    const jobs = [
      open('unsent', { step: 'intent', submits: 0 }),
      open('later', { step: 'intent' }),
      open('on-device', { step: 'submitting', submits: 0 }),
      open('lost', { step: 'submitting' }),
      open('waiting', { step: 'waiting', operation: { ticket: 't' } }),
      open('saving', { step: 'saving', pending: [{ url: 'https://pictures.example/1' }] }),
    ];
    await importFile((await writeArchive({ ...contents, jobs })).file);
    const steps = Object.fromEntries(
      (await database.jobs.toArray()).map((row) => [row.id, row.step]),
    );
    expect(steps).toEqual({
      unsent: 'cancelled',
      later: 'cancelled',
      'on-device': 'cancelled',
      lost: 'unsure',
      waiting: 'stalled',
      saving: 'stalled',
    });
  });

  it('of a damaged file changes nothing and leaves no parcel', async () => {
    const { file } = await writeArchive(contents);
    const before = await rows();
    const half = file.slice(0, file.size - 40);
    await expect(importFile(half)).rejects.toMatchObject({ record: { charged: 'no' } });
    expect(await rows()).toEqual(before);
  });

  it('that fails half-way in the database leaves no row', async () => {
    const { file } = await writeArchive(contents);
    const parcelId = await handOver(file, database);
    const fail = () => {
      throw new DOMException('no more room', 'QuotaExceededError');
    };
    database.ledger.hook('creating', fail);
    await expect(importArchive(parcelId)).rejects.toThrow();
    database.ledger.hook('creating').unsubscribe(fail);
    const counts = await Promise.all(database.tables.map((table) => table.count()));
    expect(counts.every((count) => count === 0)).toBe(true);
  });

  it('keeps preferences of here and adds those of there', async () => {
    await hostsOff.setValue(['here.example']);
    await lastChoices.setValue({ styleId: 'zen', requests: {} });
    allowed = ['https://allowed.example/*'];
    const settings = {
      hostsOff: ['there.example', 'here.example'],
      originsOn: ['https://allowed.example', 'https://asks.example', '*://*'],
      lastChoices: { styleId: 'japandi', requests: {} },
    };
    const { sites } = await importFile((await writeArchive({ ...contents, settings })).file);
    expect(await hostsOff.getValue()).toEqual(['here.example', 'there.example']);
    expect(await originsOn.getValue()).toEqual(['https://allowed.example']);
    expect((await lastChoices.getValue()).styleId).toBe('zen');
    expect(sites).toEqual(['https://asks.example', '*://*']);
  });
});

describe('exporting', () => {
  it('never takes a key along, in clear or sealed', async () => {
    await saveAccount({ providerId: 'modelslab', label: 'Mine', values: { key: KEY } });
    await importFile((await writeArchive(contents)).file);
    const settings = contents.settings;
    const { file } = await writeArchive({
      ...(await collectRows(database)),
      settings,
      exportedAt: 1,
    });
    const bytes = Buffer.from(await file.arrayBuffer());
    const [account] = await database.accounts.toArray();
    expect(account).toBeDefined();
    expect(bytes.includes(KEY)).toBe(false);
    expect(bytes.includes(Buffer.from(account?.sealed.bytes ?? new ArrayBuffer(1)))).toBe(false);
    expect(bytes.includes('sealed')).toBe(false);
  });

  it('leaves out what was deleted', async () => {
    await importFile((await writeArchive(contents)).file);
    const [first] = contents.results;
    await database.results.update(first?.id ?? '', { deletedAt: 1 });
    const { results } = await collectRows(database);
    expect(results).toHaveLength(contents.results.length - 1);
  });

  it('reads row by row where a table can not be read whole', async () => {
    await importFile((await writeArchive(contents)).file);
    const [broken] = contents.photos;
    const fail = (photo: { id: string }) => {
      if (photo?.id === broken?.id) throw new DOMException('damaged', 'DataError');
      return photo;
    };
    database.photos.hook('reading', fail);
    const { photos } = await collectRows(database);
    database.photos.hook('reading').unsubscribe(fail);
    expect(photos).toHaveLength(contents.photos.length - 1);
  });
});

describe('parcels', () => {
  it('are dropped when nobody came for them, but not while somebody may', async () => {
    const fresh = await handOver(new Blob(['a']), database);
    await database.parcels.add({ id: 'old', file: new Blob(['b']), at: Date.now() - 7_200_000 });
    await dropParcels();
    expect(await database.parcels.toCollection().primaryKeys()).toEqual([fresh]);
  });
});
