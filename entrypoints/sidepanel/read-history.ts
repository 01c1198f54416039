import { samePhotoKey } from '@/utils/photos/same-photo';
import { findSite } from '@/utils/sites/registry';
import { database } from '@/utils/store/database';
import type { Listing, Photo, Result } from '@/utils/store/rows';

export interface History {
  groups: readonly HistoryOfListing[];
  /** Older results wait behind the limit. */
  more: boolean;
}

export interface HistoryOfListing {
  key: string;
  listing?: Listing;
  /** In the order of the listing's photos where it is known, newest first within a photo. */
  results: readonly Result[];
}

/** The newest `limit` results, grouped by listing; the listing with the newest result comes first. */
export async function readHistory(limit: number, favouritesOnly: boolean): Promise<History> {
  const rows = await (favouritesOnly ? readFavourites(limit + 1) : readNewest(limit + 1));
  const byListing = groupByListing(rows.slice(0, limit));
  const keys = [...byListing.keys()];
  const listings = await database.listings.bulkGet(keys);
  const groups = await Promise.all(
    keys.map(async (key, place) => ({
      key,
      listing: listings[place],
      results: await inPageOrder(byListing.get(key) ?? [], listings[place]),
    })),
  );
  return { groups, more: rows.length > limit };
}

function groupByListing(rows: readonly Result[]): Map<string, readonly Result[]> {
  const groups = new Map<string, readonly Result[]>();
  for (const row of rows) {
    groups.set(row.listingKey, [...(groups.get(row.listingKey) ?? []), row]);
  }
  return groups;
}

/** Rooms as the listing shows them; what it doesn't name stays behind, newest first. */
async function inPageOrder(
  results: readonly Result[],
  listing: Listing | undefined,
): Promise<readonly Result[]> {
  const { photoOrder = [] } = listing ?? {};
  if (photoOrder.length === 0) return results;
  const photos = await database.photos.bulkGet(results.map((result) => result.photoId));
  const site = findSite(URL.parse(listing?.key ?? '')?.hostname ?? '');
  const placeOf = (photo: Photo | undefined) => {
    const candidates = (photo?.candidates ?? []).map((url) => ({ url, width: 0 }));
    const place = photoOrder.indexOf(samePhotoKey(candidates, site));
    return place < 0 ? photoOrder.length : place;
  };
  return results
    .map((result, index) => ({ result, place: placeOf(photos[index]) }))
    .sort((a, b) => a.place - b.place)
    .map(({ result }) => result);
}

function readNewest(limit: number): Promise<Result[]> {
  return database.results
    .orderBy('createdAt')
    .reverse()
    .filter((row) => !row.deletedAt)
    .limit(limit)
    .toArray();
}

async function readFavourites(limit: number): Promise<Result[]> {
  const rows = await database.results.where('favourite').equals(1).toArray();
  return rows
    .filter((row) => !row.deletedAt)
    .sort((a, b) => b.createdAt - a.createdAt)
    .slice(0, limit);
}
