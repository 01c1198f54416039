/**
 * What a page's script may learn of results. A page sees none of it: the script shows it in a closed
 * shadow root. Were the script's process taken over, it could still only ask for pictures that were
 * made from photos of its own site.
 */
import { browserPictures } from '@/utils/images/pictures';
import { Problem } from '@/utils/lib/problem';
import { readDataUrl } from '@/utils/lib/read-data-url';
import type { CommandPayload, CommandReply } from '@/utils/messages';
import { samePhotoKey } from '@/utils/photos/same-photo';
import { findSite } from '@/utils/sites/registry';
import { database } from '@/utils/store/database';
import type { Photo, Result } from '@/utils/store/rows';
import { keyOf } from './bring-photo';
import type { Sender } from './commands';

/** Pixels: as much as a photo on a page shows. */
const PICTURE_WIDTH = 1600;

/** The result to show for each of a page's addresses that has one. @throws Problem of another site's page */
export async function listResults(
  { pageUrl, addresses }: CommandPayload<'results-here'>,
  sender: Sender,
): Promise<CommandReply<'results-here'>> {
  const listingKey = keyOf(pageUrl);
  refuseOthers(listingKey, sender);
  const photos = await database.photos.where({ listingKey }).toArray();
  const shown = await Promise.all(photos.map((photo) => chooseResult(photo.id)));
  const keyOfAddress = (url: string) => samePhotoKey([{ url, width: 0 }], siteOf(pageUrl));
  const byKey = new Map<string, string>();
  photos.forEach((photo, index) => {
    const result = shown[index];
    if (result) for (const url of addressesOf(photo)) byKey.set(keyOfAddress(url), result.id);
  });
  const results = addresses.flatMap((address) => {
    const resultId = byKey.get(keyOfAddress(address));
    return resultId ? [{ address, resultId }] : [];
  });
  return { results };
}

/** A result as JPEG. @throws Problem when it is gone or was made from another site's photo */
export async function readResultPicture(
  { resultId }: CommandPayload<'result-picture'>,
  sender: Sender,
): Promise<CommandReply<'result-picture'>> {
  const result = await database.results.get(resultId);
  if (!result || result.deletedAt) throw refused();
  refuseOthers(result.listingKey, sender);
  const { thumb } = await browserPictures.thumbnail(result.bytes, PICTURE_WIDTH);
  return { dataUrl: await readDataUrl(thumb) };
}

/** The newest favourite, else the newest. */
async function chooseResult(photoId: string): Promise<Result | undefined> {
  const results = await database.results.where({ photoId }).toArray();
  return results
    .filter((result) => !result.deletedAt)
    .sort((a, b) => b.favourite - a.favourite || b.createdAt - a.createdAt)[0];
}

function addressesOf({ url, candidates }: Photo): readonly string[] {
  return url ? [url, ...candidates] : candidates;
}

function siteOf(pageUrl: string) {
  return findSite(URL.parse(pageUrl)?.hostname ?? '');
}

function refuseOthers(listingKey: string, sender: Sender): void {
  const origin = URL.parse(listingKey)?.origin;
  if (!origin || origin !== URL.parse(sender.url ?? '')?.origin) throw refused();
}

function refused(): Problem {
  return new Problem({ kind: 'bug', say: { key: 'problemMessageRefused' }, charged: 'no' });
}
