import type { Database } from './database';
import type { Photo } from './rows';

/** Photos that were proposed and never restaged: enough to go back to a few listings. */
const KEPT = 200;

const fromPages: ReadonlySet<Photo['source']> = new Set(['address', 'page', 'screen']);

/**
 * Drops the oldest photos that pages proposed and nobody did anything with, so that a page can't
 * fill the storage. What was restaged, marked, opened from a file or lies on a bench stays.
 * @returns how many went
 */
export async function dropUnaskedPhotos(database: Database, kept = KEPT): Promise<number> {
  const { photos, listings, jobs, results, drafts } = database;
  return database.transaction('rw', photos, listings, jobs, results, drafts, async () => {
    if ((await photos.count()) <= kept) return 0;
    const asked = await askedPhotos(database);
    const ids = await photos.orderBy('chosenAt').primaryKeys();
    const unasked = ids.filter((id) => !asked.has(id));
    const surplus = await photos.bulkGet(unasked.slice(0, Math.max(0, unasked.length - kept)));
    const dropped = surplus.filter((photo) => photo && fromPages.has(photo.source) && !photo.mask);
    await photos.bulkDelete(dropped.flatMap((photo) => photo?.id ?? []));
    for (const key of new Set(dropped.flatMap((photo) => photo?.listingKey ?? []))) {
      if ((await photos.where('listingKey').equals(key).count()) === 0) await listings.delete(key);
    }
    return dropped.length;
  });
}

async function askedPhotos({ jobs, results, drafts }: Database): Promise<ReadonlySet<unknown>> {
  const [ofJobs, ofResults, onBenches] = await Promise.all([
    jobs.orderBy('choices.photoId').uniqueKeys(),
    results.orderBy('photoId').uniqueKeys(),
    drafts.toArray(),
  ]);
  const benched = onBenches.flatMap(({ photoId, objectPhotoId }) => [photoId, objectPhotoId]);
  return new Set<unknown>([...ofJobs, ...ofResults, ...benched]);
}
