import { database } from '@/utils/store/database';
import type { Listing, Result } from '@/utils/store/rows';

export interface History {
  groups: readonly HistoryOfListing[];
  /** Older results wait behind the limit. */
  more: boolean;
}

export interface HistoryOfListing {
  key: string;
  listing?: Listing;
  /** Newest first. */
  results: readonly Result[];
}

/** The newest `limit` results, grouped by listing; the listing with the newest result comes first. */
export async function readHistory(limit: number, favouritesOnly: boolean): Promise<History> {
  const rows = await (favouritesOnly ? readFavourites(limit + 1) : readNewest(limit + 1));
  const byListing = groupByListing(rows.slice(0, limit));
  const keys = [...byListing.keys()];
  const listings = await database.listings.bulkGet(keys);
  const groups = keys.map((key, place) => ({
    key,
    listing: listings[place],
    results: byListing.get(key) ?? [],
  }));
  return { groups, more: rows.length > limit };
}

function groupByListing(rows: readonly Result[]): Map<string, readonly Result[]> {
  const groups = new Map<string, readonly Result[]>();
  for (const row of rows) {
    groups.set(row.listingKey, [...(groups.get(row.listingKey) ?? []), row]);
  }
  return groups;
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
