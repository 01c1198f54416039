import { database } from '@/utils/store/database';
import type { Listing, Photo, Result } from '@/utils/store/rows';

/** What stands in front of the person: a photo, where it is from, and what was made of it. */
export interface Bench {
  photo: Photo;
  listing?: Listing;
  /** Newest first. */
  results: readonly Result[];
}

/**
 * The photo of this window, else the one chosen last.
 * @returns null when no photo was ever chosen
 */
export async function readBench(windowId: number): Promise<Bench | null> {
  const draft = await database.drafts.get(windowId);
  const photo =
    (draft?.photoId !== undefined ? await database.photos.get(draft.photoId) : undefined) ??
    (await readNewest());
  if (!photo) return null;
  const [listing, results] = await Promise.all([
    database.listings.get(photo.listingKey),
    readResults(photo.id),
  ]);
  return { photo, listing, results };
}

function readNewest(): Promise<Photo | undefined> {
  return database.photos
    .orderBy('chosenAt')
    .reverse()
    .filter((photo) => photo.role !== 'object')
    .first();
}

async function readResults(photoId: string): Promise<readonly Result[]> {
  const rows = await database.results.where('photoId').equals(photoId).toArray();
  return rows.filter((row) => !row.deletedAt).sort((a, b) => b.createdAt - a.createdAt);
}
