import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Job } from '@/utils/jobs/job';
import type {
  Account,
  Draft,
  LedgerEntry,
  Listing,
  Parcel,
  Photo,
  ProblemEntry,
  Result,
} from './rows';

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
  parcels: EntityTable<Parcel, 'id'>;
  vault: Table<CryptoKey, string>;
};

const newestVersion = 2;

/**
 * Opens (lazily) the one database. Strict durability: killing the browser must not lose an
 * acknowledged intent or ticket; the third it costs per write is not felt at our rates.
 *
 * A change of the tables is a new `version(n)` below the others, which stay as they are: it names
 * only the tables that change, and `.upgrade()` rewrites rows where their shape does. The browser
 * does the whole climb in one transaction, so an upgrade that throws leaves every old byte in place;
 * `openForWork` then says so and `openAsItIs` still reads them.
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
  database.version(2).stores({ parcels: 'id' });
  // Dexie would open what a newer Restage wrote, and we would write rows it no longer understands.
  database.on('ready', () => refuseNewer(database), true);
  return database;
}

function refuseNewer(database: Dexie): void {
  // The browser's number is ten times ours; Dexie counts repairs of the tables in between.
  if (database.backendDB().version >= 10 * (newestVersion + 1)) throw new Dexie.VersionError();
}

/** Opens whatever is there, of any version, to save what can be read. Never creates or changes anything. */
export async function openAsItIs(name = 'restage'): Promise<Dexie> {
  return new Dexie(name).open();
}

/** The extension's database. Tests open their own. */
export const database = openDatabase();
