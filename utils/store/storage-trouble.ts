import { Problem, type ProblemKind } from '@/utils/lib/problem';
import type { MessageKey } from '@/utils/lib/words';
import type { Database } from './database';

/** A healthy database opens in milliseconds; one held by an old version of us never does. */
const PATIENCE_MILLISECONDS = 5000;

interface Trouble {
  kind: ProblemKind;
  key: MessageKey;
}

const closed: Trouble = { kind: 'bug', key: 'problemStorageClosed' };
const upgrade: Trouble = { kind: 'bug', key: 'problemStorageUpgrade' };
const blocked: Trouble = { kind: 'bug', key: 'problemStorageBlocked' };

/** What the names of IndexedDB's and Dexie's errors mean to people. */
const troubles: Readonly<Record<string, Trouble>> = {
  QuotaExceededError: { kind: 'full', key: 'problemDiskFull' },
  VersionError: { kind: 'bug', key: 'problemStorageNewer' },
  DatabaseClosedError: closed,
  OpenFailedError: closed,
  MissingAPIError: closed,
  UnknownError: closed,
  InvalidStateError: closed,
  AbortError: closed,
  NoSuchDatabaseError: closed,
};

/** Whether a write failed because there is no more room. Dexie wraps the browser's error. */
export function isFull(thrown: unknown): boolean {
  return troubleOf(thrown)?.kind === 'full';
}

/** What was thrown, as a problem, where the database was the reason; nothing was sent then. */
export function storageProblem(thrown: unknown): Problem | undefined {
  const trouble = troubleOf(thrown);
  return trouble && toProblem(trouble, thrown);
}

/**
 * Opens the database, or says why it can't be.
 * @throws Problem charged 'no': damaged, blocked by an old page, written by a newer version
 */
export async function openForWork(
  database: Database,
  patienceMilliseconds = PATIENCE_MILLISECONDS,
): Promise<void> {
  if (database.isOpen()) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(toProblem(blocked)), patienceMilliseconds);
  });
  try {
    await Promise.race([database.open(), patience]);
  } catch (thrown) {
    throw thrown instanceof Problem ? thrown : openingProblem(thrown);
  } finally {
    clearTimeout(timer);
  }
}

/** A thorough look: opens the database and reads one row of every table. */
export async function findStorageTrouble(
  database: Database,
  patienceMilliseconds = PATIENCE_MILLISECONDS,
): Promise<Problem | undefined> {
  try {
    await openForWork(database, patienceMilliseconds);
    await Promise.all(database.tables.map((table) => table.limit(1).toArray()));
    return undefined;
  } catch (thrown) {
    return thrown instanceof Problem ? thrown : openingProblem(thrown);
  }
}

/** Whatever kept the database from opening: what is no error of the browser's came from an upgrade. */
function openingProblem(thrown: unknown): Problem {
  return storageProblem(thrown) ?? toProblem(upgrade, thrown);
}

function toProblem({ kind, key }: Trouble, cause?: unknown): Problem {
  const told = cause instanceof Error && kind === 'bug' && cause.message !== cause.name;
  const detail = told ? cause.message : undefined;
  return new Problem({ kind, say: { key }, charged: 'no', detail }, cause);
}

/** The innermost error that has a meaning: Dexie puts the browser's inside its own. */
function troubleOf(thrown: unknown): Trouble | undefined {
  if (typeof thrown !== 'object' || thrown === null) return undefined;
  const { name, inner, failures } = thrown as {
    name?: string;
    inner?: unknown;
    failures?: unknown;
  };
  const within = [inner, ...(Array.isArray(failures) ? failures : [])];
  return within.map(troubleOf).find((found) => found) ?? troubles[name ?? ''];
}
