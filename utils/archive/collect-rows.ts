import type { Dexie } from 'dexie';
import type { Job } from '@/utils/jobs/job';
import type { LedgerEntry, Listing, Photo, Result } from '@/utils/store/rows';
import type { ArchiveRows } from './archive-rows';

/**
 * The rows an archive keeps, as far as they can be read: a table that can't be read whole is read
 * row by row. Results on their way out (deleted, undo still possible) are not among them.
 */
export async function collectRows(database: Dexie): Promise<ArchiveRows> {
  // Not one transaction: in a damaged database one unreadable row would take the others with it.
  const results = await readTable<Result>(database, 'results');
  return {
    listings: await readTable<Listing>(database, 'listings'),
    photos: await readTable<Photo>(database, 'photos'),
    results: results.filter((result) => result.deletedAt === undefined),
    jobs: await readTable<Job>(database, 'jobs'),
    ledger: await readTable<LedgerEntry>(database, 'ledger'),
  };
}

async function readTable<Row>(database: Dexie, name: string): Promise<Row[]> {
  if (!database.tables.some((table) => table.name === name)) return [];
  try {
    return await database.table<Row>(name).toArray();
  } catch {
    return readRowByRow(database, name);
  }
}

async function readRowByRow<Row>(database: Dexie, name: string): Promise<Row[]> {
  const table = database.table<Row>(name);
  const keys = await table.toCollection().primaryKeys();
  const rows = await Promise.all(keys.map((key) => table.get(key).catch(() => undefined)));
  return rows.filter((row) => row !== undefined);
}
