import { strToU8, Zip, ZipDeflate, type ZipInputFile, ZipPassThrough } from 'fflate';
import { Problem } from '@/utils/lib/problem';
import type { Staging } from '@/utils/providers/spec';
import type { Photo, Result } from '@/utils/store/rows';
import { type ArchiveIndex, archiveVersion, indexName } from './archive-index';
import type { ArchiveContents } from './archive-rows';
import { createNames } from './file-names';

/** Beyond these a ZIP needs extensions that not every program reads. */
const MOST_BYTES = 4_000_000_000;
const MOST_FILES = 65_000;

export interface WrittenArchive {
  file: Blob;
  /** Rows left out because their pictures could not be read any more. */
  unreadable: number;
}

/**
 * Everything as one ZIP: `restage.json` and the pictures under readable names. Pictures are stored
 * as they are, and the ZIP refers to the originals instead of holding copies: memory holds one
 * picture at a time.
 * @param progress told after each row with pictures: how many are written, of how many
 * @throws Problem when it would be larger than ZIP programs can read
 */
export async function writeArchive(
  contents: ArchiveContents,
  progress: (written: number, of: number) => void = () => undefined,
): Promise<WrittenArchive> {
  checkSize(contents);
  const { photos, results, listings, jobs, ledger, settings, exportedAt } = contents;
  const pack = createPack();
  const titles = new Map(listings.map((listing) => [listing.key, listing.title]));
  const name = createNames();
  const of = photos.length + results.length;
  let written = 0;
  let unreadable = 0;

  /** Puts a row's pictures into the ZIP; the row then names them. */
  async function archive<Row>(row: Promise<Row>): Promise<Row[]> {
    try {
      return [await row];
    } catch {
      unreadable += 1;
      return [];
    } finally {
      progress(++written, of);
    }
  }

  const photoRows: ArchiveIndex['photos'] = [];
  for (const photo of photos) {
    const words = [titles.get(photo.listingKey) ?? '', photo.id.slice(0, 8)];
    const place = (folder: string, blob: Blob) => pack.add(name(folder, words, blob.type), blob);
    photoRows.push(...(await archive(placePhoto(photo, place))));
  }
  const resultRows: ArchiveIndex['results'] = [];
  for (const result of results) {
    const words = [titles.get(result.listingKey) ?? '', result.styleId, result.id.slice(0, 8)];
    const place = (folder: string, blob: Blob) => pack.add(name(folder, words, blob.type), blob);
    resultRows.push(...(await archive(placeResult(result, place))));
  }
  const index: Record<keyof ArchiveIndex, unknown> = {
    ...{ format: 'restage', version: archiveVersion, exportedAt },
    ...{ listings, photos: photoRows, results: resultRows, jobs, ledger, settings },
  };
  return { file: pack.finish(JSON.stringify(index)), unreadable };
}

type Place = (folder: string, blob: Blob) => Promise<string>;

async function placePhoto(photo: Photo, place: Place): Promise<ArchiveIndex['photos'][number]> {
  const { bytes, thumb, mask, ...rest } = photo;
  return {
    ...rest,
    ...(bytes && { bytes: await place('photos', bytes) }),
    ...(thumb && { thumb: await place('small/photos', thumb) }),
    ...(mask && { mask: await place('masks', mask) }),
  };
}

async function placeResult(result: Result, place: Place): Promise<ArchiveIndex['results'][number]> {
  const { bytes, thumb, staging, deletedAt: _, ...rest } = result;
  return {
    ...rest,
    bytes: await place('results', bytes),
    thumb: await place('small/results', thumb),
    ...(staging && { staging: await placeStaging(staging, place) }),
  };
}

async function placeStaging({ scene, proof }: Staging, place: Place) {
  return { scene, proof: await place('proofs', proof) };
}

/** A ZIP in the making. */
function createPack() {
  const parts: BlobPart[] = [];
  let source: { bytes: Uint8Array; blob: Blob } | undefined;
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    // The very bytes that were pushed: the blob they came from stands for them.
    parts.push(source && chunk === source.bytes ? source.blob : new Uint8Array(chunk));
  });

  function write(file: ZipInputFile & ZipPassThrough, bytes: Uint8Array): void {
    zip.add(file);
    file.push(bytes, true);
  }

  return {
    async add(name: string, blob: Blob): Promise<string> {
      const bytes = new Uint8Array(await blob.arrayBuffer());
      source = { bytes, blob };
      write(new ZipPassThrough(name), bytes);
      source = undefined;
      return name;
    },
    finish(index: string): Blob {
      const file = new ZipDeflate(indexName, { level: 6 });
      zip.add(file);
      file.push(strToU8(index), true);
      zip.end();
      return new Blob(parts, { type: 'application/zip' });
    },
  };
}

function checkSize({ photos, results }: ArchiveContents): void {
  const blobs = [
    ...photos.flatMap(({ bytes, thumb, mask }) => [bytes, thumb, mask]),
    ...results.flatMap(({ bytes, thumb, staging }) => [bytes, thumb, staging?.proof]),
  ].filter((blob) => blob !== undefined);
  const total = blobs.reduce((sum, blob) => sum + blob.size, 0);
  if (total <= MOST_BYTES && blobs.length <= MOST_FILES) return;
  throw new Problem({ kind: 'full', say: { key: 'problemExportTooLarge' }, charged: 'no' });
}
