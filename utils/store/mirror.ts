import type { Job, PendingImage } from '@/utils/jobs/job';
import type { RoomType } from '@/utils/photos/room-type';
import type { Price } from '@/utils/providers/spec';

/**
 * What is kept of a paid job outside the database: enough to ask its provider for the result and to
 * keep counting what was spent. Times are milliseconds since the epoch.
 */
export interface MirrorEntry {
  id: string;
  step: Job['step'];
  providerId: string;
  modeId?: string;
  accountId?: string;
  photoId: string;
  /** Public address of the photo, where it has one. */
  photoUrl?: string;
  styleId: string;
  roomType: RoomType;
  price: Price;
  submits: number;
  /** The provider's ticket, opaque JSON. */
  operation?: unknown;
  pending?: readonly PendingImage[];
  createdAt: number;
  submittedAt?: number;
  at: number;
}

/** A second, small memory of paid jobs: browsers have been seen to lose a whole database. */
export interface Mirror {
  /** Notes where a job stands; jobs that never went to a provider that charges are left out. Never throws. */
  keep(job: Job): Promise<void>;
  /** What is known of a job. Never throws. */
  find(jobId: string): Promise<MirrorEntry | undefined>;
  /** Takes a job out that the person dismissed. Never throws. */
  forget(jobId: string): Promise<void>;
}

/** The part of `browser.storage.local` that is needed. */
interface Area {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

const PREFIX = 'mirror:';
const KEPT = 300;

/** Steps after which nothing is owed any more. */
const settled: ReadonlySet<Job['step']> = new Set(['intent', 'done', 'failed', 'cancelled']);

/** Whether the provider may still owe something for the job. */
export function isOwed(entry: Pick<MirrorEntry, 'step'>): boolean {
  return !settled.has(entry.step);
}

/** Every entry, newest first. */
export async function readMirror(area: Area): Promise<readonly MirrorEntry[]> {
  const everything = await area.get(null);
  return Object.entries(everything)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([, entry]) => entry as MirrorEntry)
    .sort((a, b) => b.at - a.at);
}

/**
 * A mirror with one key per job, so that a write is small and can't spoil another job's entry.
 * @param photoUrlOf public address of a photo
 */
export function createMirror(
  area: Area,
  photoUrlOf: (photoId: string) => Promise<string | undefined>,
): Mirror {
  let known: Promise<Map<string, MirrorEntry>> | undefined;
  const entries = () => {
    known ??= readMirror(area).then((read) => new Map(read.map((entry) => [entry.id, entry])));
    return known;
  };

  async function keep(job: Job): Promise<void> {
    const map = await entries();
    const before = map.get(job.id);
    const entry = toEntry(job, before ? before.photoUrl : await photoUrlOf(job.choices.photoId));
    if (before && sameBut(before, entry)) return;
    map.set(job.id, entry);
    await area.set({ [PREFIX + job.id]: entry });
    await drop(surplus(map));
  }

  async function drop(jobIds: readonly string[]): Promise<void> {
    const map = await entries();
    for (const id of jobIds) map.delete(id);
    if (jobIds.length > 0) await area.remove(jobIds.map((id) => PREFIX + id));
  }

  return {
    // The mirror is a second net: its own trouble must not stop the job it is for.
    keep: (job) => (job.submits > 0 ? keep(job).catch(() => undefined) : Promise.resolve()),
    find: (jobId) =>
      entries().then(
        (map) => map.get(jobId),
        () => undefined,
      ),
    forget: (jobId) => drop([jobId]).catch(() => undefined),
  };
}

function toEntry(job: Job, photoUrl: string | undefined): MirrorEntry {
  const { id, step, price, submits, operation, pending, createdAt, submittedAt, choices } = job;
  const { providerId, modeId, accountId, photoId, styleId, roomType } = choices;
  return {
    ...{ id, step, providerId, modeId, accountId, photoId, photoUrl, styleId, roomType, price },
    ...{ submits, operation, pending, createdAt, submittedAt, at: job.updatedAt },
  };
}

/** A poll that brought nothing new isn't worth a write. */
function sameBut(before: MirrorEntry, after: MirrorEntry): boolean {
  return JSON.stringify({ ...before, at: 0 }) === JSON.stringify({ ...after, at: 0 });
}

/** The oldest beyond the limit; what is still owed goes last. */
function surplus(map: ReadonlyMap<string, MirrorEntry>): readonly string[] {
  if (map.size <= KEPT) return [];
  return [...map.values()]
    .sort((a, b) => Number(isOwed(a)) - Number(isOwed(b)) || a.at - b.at)
    .slice(0, map.size - KEPT)
    .map((entry) => entry.id);
}
