import * as z from 'zod/mini';
import { inspectImage } from '@/utils/images/inspect-image';
import { Problem } from '@/utils/lib/problem';
import type { Listing, Photo, Result } from '@/utils/store/rows';
import {
  type ArchiveIndex,
  archiveHead,
  archiveIndex,
  archiveVersion,
  indexName,
} from './archive-index';
import { archiveProblem } from './archive-problems';
import type { ArchiveContents } from './archive-rows';
import { readDirectory, readEntry, type ZipEntry } from './read-zip';

const INDEX_LIMIT_BYTES = 64_000_000;
const PICTURE_LIMIT_BYTES = 60_000_000;

type Index = ArchiveIndex;
type ReadPicture = (name: string) => Promise<Blob>;

/**
 * Reads an archive that may have been through anything: every row is checked by its schema, every
 * picture by its check sum and its own header. Changes nothing.
 * @throws Problem charged 'no': damaged, not an archive, newer than this Restage, too large
 */
export async function readArchive(zip: Blob): Promise<ArchiveContents> {
  const entries = await readDirectory(zip);
  const index = await readIndex(zip, entries.get(indexName));
  const read: ReadPicture = (name) => readPicture(zip, name, entries.get(name));
  const photos: Photo[] = [];
  for (const row of index.photos) photos.push(await toPhoto(row, read));
  const results: Result[] = [];
  for (const row of index.results) results.push(await toResult(row, read));
  const { jobs, ledger, settings, exportedAt } = index;
  return {
    listings: index.listings.map(toListing),
    photos,
    results,
    jobs,
    ledger,
    settings,
    exportedAt,
  };
}

async function readIndex(zip: Blob, entry: ZipEntry | undefined): Promise<Index> {
  if (!entry) throw archiveProblem('problemArchiveForeign');
  const { bytes } = await readEntry(zip, entry, INDEX_LIMIT_BYTES);
  const written = parseJson(bytes);
  const head = z.safeParse(archiveHead, written);
  if (!head.success) throw archiveProblem('problemArchiveForeign');
  if (head.data.version > archiveVersion) throw archiveProblem('problemArchiveNewer');
  const index = z.safeParse(archiveIndex, written);
  if (!index.success) {
    throw archiveProblem('problemArchiveDamaged', index.error.issues[0]?.path.join('.'));
  }
  return index.data;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (thrown) {
    throw archiveProblem('problemArchiveDamaged', indexName, thrown);
  }
}

/** A picture typed by its own bytes; one that can't be a picture of ours is damage. */
async function readPicture(zip: Blob, name: string, entry: ZipEntry | undefined): Promise<Blob> {
  if (!entry) throw archiveProblem('problemArchiveDamaged', name);
  const { bytes, file } = await readEntry(zip, entry, PICTURE_LIMIT_BYTES);
  try {
    const { type } = inspectImage(bytes, 1);
    return file.slice(0, file.size, type);
  } catch (thrown) {
    if (thrown instanceof Problem) throw archiveProblem('problemArchiveDamaged', name, thrown);
    throw thrown;
  }
}

/** Links are shown to be pressed: anything but a web address is left out. */
function toListing({ url, ...listing }: Index['listings'][number]): Listing {
  return url !== undefined && /^https?:\/\//.test(url) ? { ...listing, url } : listing;
}

async function toPhoto(
  { bytes, thumb, mask, ...row }: Index['photos'][number],
  read: ReadPicture,
): Promise<Photo> {
  return {
    ...row,
    ...(bytes !== undefined && { bytes: await read(bytes) }),
    ...(thumb !== undefined && { thumb: await read(thumb) }),
    ...(mask !== undefined && { mask: await read(mask) }),
  };
}

async function toResult(
  { staging, ...row }: Index['results'][number],
  read: ReadPicture,
): Promise<Result> {
  return {
    ...row,
    bytes: await read(row.bytes),
    thumb: await read(row.thumb),
    ...(staging && { staging: { scene: staging.scene, proof: await read(staging.proof) } }),
  };
}
