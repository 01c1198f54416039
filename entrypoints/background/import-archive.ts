import type { Table } from 'dexie';
import { browser } from 'wxt/browser';
import type { ArchivedSettings } from '@/utils/archive/archive-index';
import type { ArchiveContents } from '@/utils/archive/archive-rows';
import { readArchive } from '@/utils/archive/read-archive';
import { restJob } from '@/utils/jobs/rest-job';
import { Problem } from '@/utils/lib/problem';
import type { CommandReply } from '@/utils/messages';
import { findCard } from '@/utils/providers/cards';
import { hostsOff, lastChoices, originsOn } from '@/utils/settings';
import { database } from '@/utils/store/database';
import { whileAwake } from './while-awake';

const PARCEL_KEPT_MILLISECONDS = 60 * 60 * 1000;

/**
 * Adds what an exported file holds and is not here yet; what is here stays as it is, so importing
 * twice changes nothing. All rows come in one transaction, or none.
 * @throws Problem charged 'no', nothing changed
 */
export function importArchive(parcelId: string): Promise<CommandReply<'import-archive'>> {
  return whileAwake(async () => {
    const parcel = await database.parcels.get(parcelId);
    if (!parcel) {
      throw new Problem({ kind: 'bug', say: { key: 'problemParcelGone' }, charged: 'no' });
    }
    try {
      const contents = await readArchive(parcel.file);
      const added = await addMissing(contents);
      return { ...added, sites: await addSettings(contents.settings) };
    } finally {
      await database.parcels.delete(parcelId);
    }
  });
}

/** Files that a stopped worker or a closed page left behind; one handed over just now woke this worker. */
export async function dropParcels(): Promise<void> {
  await database.parcels.filter(({ at }) => at < Date.now() - PARCEL_KEPT_MILLISECONDS).delete();
}

async function addMissing(contents: ArchiveContents) {
  const { listings, photos, results, jobs, ledger } = database;
  const atRest = contents.jobs.map((job) =>
    restJob(job, findCard(job.choices.providerId)?.label ?? job.choices.providerId),
  );
  return database.transaction('rw', [listings, photos, results, jobs, ledger], async () => {
    await addRows(listings, contents.listings, (row) => row.key);
    return {
      photos: await addRows(photos, contents.photos, (row) => row.id),
      results: await addRows(results, contents.results, (row) => row.id),
      jobs: await addRows(jobs, atRest, (row) => row.id),
      ledger: await addRows(ledger, contents.ledger, (row) => row.id),
    };
  });
}

/** @returns how many were not there yet */
async function addRows<Row, Insert>(
  table: Table<Row, string, Insert>,
  rows: readonly (Row & Insert)[],
  keyOf: (row: Row) => string,
): Promise<number> {
  const wanted = new Map(rows.map((row) => [keyOf(row), row]));
  const present = new Set(
    await table
      .where(':id')
      .anyOf([...wanted.keys()])
      .primaryKeys(),
  );
  const missing = [...wanted].filter(([key]) => !present.has(key)).map(([, row]) => row);
  await table.bulkAdd(missing);
  return missing.length;
}

/** @returns origins that were turned on there and wait for a permission here */
async function addSettings(archived: ArchivedSettings): Promise<string[]> {
  const off = await hostsOff.getValue();
  await hostsOff.setValue([...new Set([...off, ...archived.hostsOff])]);
  const own = await lastChoices.getValue();
  const untouched = own.styleId === undefined && own.providerId === undefined;
  if (untouched) await lastChoices.setValue(archived.lastChoices);
  const on = await originsOn.getValue();
  const fresh = archived.originsOn.filter((origin) => !on.includes(origin));
  const allowed = await Promise.all(fresh.map(isAllowed));
  const reachable = fresh.filter((_, place) => allowed[place]);
  if (reachable.length > 0) await originsOn.setValue([...on, ...reachable]);
  return fresh.filter((_, place) => !allowed[place]);
}

function isAllowed(origin: string): Promise<boolean> {
  // A file can say anything; what is no match pattern is simply not allowed.
  return browser.permissions.contains({ origins: [`${origin}/*`] }).catch(() => false);
}
