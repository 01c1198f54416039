import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '@/utils/lib/ids';
import { type Database, openAsItIs, openDatabase } from '@/utils/store/database';
import type { Photo } from '@/utils/store/rows';
import { findStorageTrouble, openForWork } from '@/utils/store/storage-trouble';
import { readable } from './kit/archive-rows';
import { pictureBytes } from './kit/picture-bytes';

const photo: Photo = {
  id: 'photo-1',
  listingKey: 'https://homes.example/1',
  state: 'ready',
  candidates: [],
  source: 'upload',
  bytes: new Blob([pictureBytes(300, 200)], { type: 'image/png' }),
  chosenAt: 1,
};

let name: string;
let opened: Dexie[] = [];

beforeEach(() => {
  name = `migrations-${newId()}`;
  opened = [];
});
afterEach(() => {
  for (const database of opened) database.close();
});

function keep<Kind extends Dexie>(database: Kind): Kind {
  opened.push(database);
  return database;
}

/** The tables as the first version wrote them. */
async function writeVersion1(): Promise<void> {
  const old = keep(new Dexie(name));
  old.version(1).stores({
    jobs: 'id, step, nextLookAt, createdAt, choices.photoId',
    photos: 'id, listingKey, chosenAt',
    results: 'id, createdAt, [listingKey+createdAt], photoId, jobId, favourite, deletedAt',
    listings: 'key, usedAt',
    drafts: 'windowId, chosenAt',
    accounts: 'id, providerId',
    ledger: 'id, at, jobId, [accountId+at]',
    problems: '++id, at',
    vault: '',
  });
  await old.table('photos').add(photo);
  old.close();
}

/** A Restage of tomorrow whose upgrade goes wrong half-way. */
function openBrokenUpgrade(): Database {
  const database = keep(openDatabase(name));
  database
    .version(99)
    .stores({})
    .upgrade(async (transaction) => {
      await transaction.table('photos').toCollection().modify({ caption: 'half-way' });
      throw new Error('this upgrade is broken');
    });
  return database;
}

describe('a new version of the tables', () => {
  it('brings the rows of version 1 along', async () => {
    await writeVersion1();
    const now = keep(openDatabase(name));
    expect(await findStorageTrouble(now)).toBeUndefined();
    expect(await readable(await now.photos.toArray())).toEqual(await readable([photo]));
    expect(await now.parcels.count()).toBe(0);
  });

  it('that fails leaves every old byte readable, and says so', async () => {
    await writeVersion1();
    const trouble = await findStorageTrouble(openBrokenUpgrade());
    expect(trouble?.record).toMatchObject({
      charged: 'no',
      say: { key: 'problemStorageUpgrade' },
      detail: 'this upgrade is broken',
    });
    const asItIs = keep(await openAsItIs(name));
    expect(asItIs.verno).toBe(1);
    expect(await readable(await asItIs.table('photos').toArray())).toEqual(await readable([photo]));
  });

  it('that is newer than this Restage is told apart and left alone', async () => {
    const tomorrow = keep(new Dexie(name));
    tomorrow.version(99).stores({ photos: 'id, listingKey, chosenAt', rooms: 'id' });
    await tomorrow.table('photos').add(photo);
    tomorrow.close();
    const today = keep(openDatabase(name));
    expect((await findStorageTrouble(today))?.record).toMatchObject({
      charged: 'no',
      say: { key: 'problemStorageNewer' },
    });
    await expect(today.photos.put({ ...photo, caption: 'spoilt' })).rejects.toThrow();
    today.close();
    const asItIs = keep(await openAsItIs(name));
    expect(await asItIs.table('photos').count()).toBe(1);
  });

  it('waits no longer than it must for an old page that holds the database', async () => {
    await writeVersion1();
    const holder = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const blocked = keep(openDatabase(name));
    await expect(openForWork(blocked, 50)).rejects.toMatchObject({
      record: { charged: 'no', say: { key: 'problemStorageBlocked' } },
    });
    holder.close();
    await openForWork(blocked);
    expect(await blocked.photos.count()).toBe(1);
  });
});

describe('reading a database as it is', () => {
  it('makes none where none is', async () => {
    await expect(openAsItIs(name)).rejects.toThrow();
    expect(await Dexie.exists(name)).toBe(false);
  });
});
