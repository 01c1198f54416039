import { Problem } from '@/utils/lib/problem';
import type { Database } from '@/utils/store/database';
import { isOwed, type MirrorEntry } from '@/utils/store/mirror';
import type { LedgerEntry, Photo } from '@/utils/store/rows';
import type { Job } from './job';
import { outcomes } from './ledger';
import type { Surroundings } from './surroundings';

/** What restored rows are kept under: the listing went with the database. */
export const restoredListingKey = 'restored';

/** Milliseconds for which providers keep results at the least. */
const RESULT_KEPT = 24 * 60 * 60 * 1000;

/**
 * Brings back what the mirror knows and the database lost: unfinished paid jobs as rows at rest
 * whose results can be looked at again, and ledger entries, so that limits keep counting.
 * @param title of the listing they are shown under
 * @returns how many jobs came back
 */
export async function restoreLost(
  entries: readonly MirrorEntry[],
  title: string,
  around: Pick<Surroundings, 'database' | 'clock' | 'findCard'>,
): Promise<number> {
  const { database } = around;
  const { jobs, photos, listings, ledger } = database;
  return database.transaction('rw', jobs, photos, listings, ledger, async () => {
    const lost = await findLost(entries, database);
    if (lost.length === 0) return 0;
    const now = around.clock.now();
    await addMissingEntries(lost, database);
    const owed = lost.filter((entry) => isWanted(entry, now));
    await jobs.bulkAdd(owed.map((entry) => toJob(entry, now, around)));
    await addMissingPhotos(owed, now, database);
    if (owed.length > 0) await listings.put({ key: restoredListingKey, title, usedAt: now });
    return owed.length;
  });
}

/**
 * Hands jobs at rest, whose account is gone, to a new account of the same provider: after a lost
 * database the key was typed in again, and tickets belong to the key, not to our id for it.
 */
export async function adoptJobs(
  providerId: string,
  accountId: string,
  around: Pick<Surroundings, 'database' | 'clock'>,
): Promise<void> {
  const { database, clock } = around;
  await database.transaction('rw', database.jobs, database.accounts, async () => {
    const known = new Set(await database.accounts.toCollection().primaryKeys());
    await database.jobs
      .where('step')
      .anyOf('unsure', 'stalled')
      .filter(
        ({ choices }) => choices.providerId === providerId && !known.has(choices.accountId ?? ''),
      )
      .modify((job) => {
        job.choices.accountId = accountId;
        job.updatedAt = clock.now();
      });
  });
}

/** Unfinished, or finished so lately that its provider surely still has the pictures that were lost. */
function isWanted(entry: MirrorEntry, now: number): boolean {
  if (isOwed(entry)) return true;
  return entry.step === 'done' && entry.operation !== undefined && now - entry.at < RESULT_KEPT;
}

async function findLost(
  entries: readonly MirrorEntry[],
  database: Database,
): Promise<readonly MirrorEntry[]> {
  const rows = await database.jobs.bulkGet(entries.map((entry) => entry.id));
  return entries.filter((_, place) => rows[place] === undefined);
}

async function addMissingEntries(lost: readonly MirrorEntry[], database: Database): Promise<void> {
  const wanted = lost.map(toLedgerEntry);
  const there = await database.ledger.bulkGet(wanted.map((entry) => entry.id));
  await database.ledger.bulkAdd(wanted.filter((_, place) => there[place] === undefined));
}

async function addMissingPhotos(
  owed: readonly MirrorEntry[],
  now: number,
  database: Database,
): Promise<void> {
  const wanted = new Map(owed.map((entry) => [entry.photoId, toPhoto(entry, now)]));
  const there = await database.photos.bulkGet([...wanted.keys()]);
  const missing = [...wanted.values()].filter((_, place) => there[place] === undefined);
  await database.photos.bulkAdd(missing);
}

/** With a ticket there is something to look at; without one it is not known whether it was taken. */
function toJob(entry: MirrorEntry, now: number, around: Pick<Surroundings, 'findCard'>): Job {
  const { providerId, modeId, accountId, photoId, styleId, roomType } = entry;
  const label = around.findCard(providerId)?.label ?? providerId;
  const ticket = entry.operation !== undefined || entry.pending !== undefined;
  const problem = new Problem({
    kind: 'bug',
    say: { key: ticket ? 'problemRestored' : 'problemRestoredUnsure', values: [label] },
    charged: 'maybe',
  });
  return {
    id: entry.id,
    step: ticket ? 'stalled' : 'unsure',
    choices: {
      ...{ photoId, styleId, roomType, providerId, modeId, accountId },
      request: {},
      variation: 0,
      useMask: false,
    },
    listingKey: restoredListingKey,
    price: entry.price,
    createdAt: entry.createdAt,
    updatedAt: now,
    submittedAt: entry.submittedAt,
    finishedAt: now,
    submits: entry.submits,
    refusals: 0,
    operation: entry.operation,
    pending: entry.pending,
    nextLookAt: now,
    looks: 0,
    troubles: 0,
    problem: problem.record,
    resultIds: [],
  };
}

function toLedgerEntry(entry: MirrorEntry): LedgerEntry {
  const { id, providerId, accountId, price, submits } = entry;
  return {
    id: `${id}/${submits}`,
    jobId: id,
    providerId,
    accountId,
    at: entry.submittedAt ?? entry.at,
    outcome: outcomes[entry.step],
    price,
  };
}

function toPhoto({ photoId, photoUrl }: MirrorEntry, now: number): Photo {
  const missing = new Problem({
    kind: 'rejected',
    say: { key: 'problemPhotoNotReady' },
    charged: 'no',
  });
  return {
    id: photoId,
    listingKey: restoredListingKey,
    state: photoUrl ? 'loading' : 'failed',
    url: photoUrl,
    candidates: photoUrl ? [photoUrl] : [],
    source: 'address',
    problem: photoUrl ? undefined : missing.record,
    chosenAt: now,
  };
}
