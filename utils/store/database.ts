import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Job } from '@/utils/jobs/job';
import type { Account, Draft, LedgerEntry, Listing, Photo, ProblemEntry, Result } from './rows';

/** Everything that must survive. Pages read it live; only the background writes. */
export type Database = Dexie & {
  jobs: EntityTable<Job, 'id'>;
  photos: EntityTable<Photo, 'id'>;
  results: EntityTable<Result, 'id'>;
  listings: EntityTable<Listing, 'key'>;
  drafts: EntityTable<Draft, 'windowId'>;
  accounts: EntityTable<Account, 'id'>;
  ledger: EntityTable<LedgerEntry, 'id'>;
  problems: EntityTable<ProblemEntry, 'id'>;
  vault: Table<CryptoKey, string>;
};

/**
 * Opens (lazily) the one database. Strict durability: killing the browser must not lose an
 * acknowledged intent or ticket; the third it costs per write is not felt at our rates.
 */
export function openDatabase(name = 'restage'): Database {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  database.version(1).stores({
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
  return database;
}

/** The extension's database. Tests open their own. */
export const database = openDatabase();
