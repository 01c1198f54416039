import type { Database } from './database';
import type { Photo, Result } from './rows';

/** What a clean-up is about. Favourites never go. */
export interface CleanUp {
  /** Milliseconds since the epoch: only what is older goes. */
  before: number;
  /** Absent: of every listing. */
  listingKey?: string;
}

export interface Leftovers {
  results: readonly Result[];
  photos: readonly Photo[];
  /** Favourites that would have gone otherwise. */
  favourites: number;
  /** Of the pictures that go. */
  bytes: number;
}

/** Steps after which a job needs its photo no more. */
const over = ['done', 'cancelled'];

/**
 * What a clean-up takes: old results that are no favourites, and photos that then serve nothing: no
 * result, no open job, no window's bench.
 */
export async function findLeftovers(
  { before, listingKey }: CleanUp,
  database: Database,
): Promise<Leftovers> {
  const meant = (row: { listingKey: string }) =>
    listingKey === undefined || row.listingKey === listingKey;
  const old = (await database.results.where('createdAt').below(before).toArray()).filter(meant);
  const results = old.filter((result) => result.favourite === 0);
  const needed = await neededPhotos(new Set(results.map((result) => result.id)), database);
  const photos = (await database.photos.where('chosenAt').below(before).toArray())
    .filter(meant)
    .filter((photo) => !needed.has(photo.id));
  const bytes = [...results.map(bytesOfResult), ...photos.map(bytesOfPhoto)];
  return {
    results,
    photos,
    favourites: old.length - results.length,
    bytes: bytes.reduce((sum, size) => sum + size, 0),
  };
}

/** Does it. @returns what went */
export async function cleanUp(wish: CleanUp, database: Database): Promise<Leftovers> {
  const { results, photos, jobs, drafts } = database;
  return database.transaction('rw', results, photos, jobs, drafts, async () => {
    const leftovers = await findLeftovers(wish, database);
    await results.bulkDelete(leftovers.results.map((result) => result.id));
    await photos.bulkDelete(leftovers.photos.map((photo) => photo.id));
    return leftovers;
  });
}

export function bytesOfPhoto({ bytes, thumb, mask }: Photo): number {
  return (bytes?.size ?? 0) + (thumb?.size ?? 0) + (mask?.size ?? 0);
}

export function bytesOfResult({ bytes, thumb }: Result): number {
  return bytes.size + thumb.size;
}

async function neededPhotos(
  going: ReadonlySet<string>,
  database: Database,
): Promise<ReadonlySet<string>> {
  const needed = new Set<string>();
  await database.results.each((result) => {
    if (!going.has(result.id)) needed.add(result.photoId);
  });
  await database.jobs.each((job) => {
    if (over.includes(job.step)) return;
    needed.add(job.choices.photoId);
    if (job.choices.objectPhotoId !== undefined) needed.add(job.choices.objectPhotoId);
  });
  await database.drafts.each((draft) => {
    for (const id of [draft.photoId, draft.objectPhotoId]) if (id !== undefined) needed.add(id);
  });
  return needed;
}
