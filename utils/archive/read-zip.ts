import { Inflate } from 'fflate';
import { crc32 } from '@/utils/lib/crc32';
import { archiveProblem } from './archive-problems';

/**
 * A ZIP read by its directory, which stands at the end: one seek per entry, and what is stored
 * uncompressed stays in the file. Layout after PKWARE's APPNOTE 6.3.3, without ZIP64.
 */

/** One file inside a ZIP, as the directory describes it. Sizes in bytes; nothing is trusted yet. */
export interface ZipEntry {
  name: string;
  stored: boolean;
  crc: number;
  packedSize: number;
  size: number;
  /** Where its local header begins. */
  at: number;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const DIRECTORY_BYTES = 46;
const LOCAL_BYTES = 30;
const LONGEST_COMMENT = 65_535;
const MOST_ENTRIES = 65_535;
/** Pictures don't shrink and words shrink by at most this much: more is a bomb. */
const WORDS_ALLOWANCE = 64_000_000;

/** The files of a ZIP by name. @throws Problem damaged, too large */
export async function readDirectory(zip: Blob): Promise<ReadonlyMap<string, ZipEntry>> {
  const { count, at, size } = await readEnd(zip);
  const view = await viewOf(zip, at, size);
  const entries = new Map<string, ZipEntry>();
  let offset = 0;
  for (let number = 0; number < count; number++) {
    const { entry, length } = readDirectoryEntry(view, offset);
    if (entries.has(entry.name)) throw damaged(`two files are called ${entry.name}`);
    entries.set(entry.name, entry);
    offset += length;
  }
  checkSizes(zip, [...entries.values()]);
  return entries;
}

/**
 * One file of a ZIP, checked against its check sum.
 * @returns a part of `zip` where the file is stored as it is, so that it takes no memory
 * @throws Problem damaged, too large
 */
export async function readEntry(
  zip: Blob,
  entry: ZipEntry,
  limitBytes: number,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; file: Blob }> {
  if (entry.size > limitBytes) throw tooLarge(entry.name);
  const local = await viewOf(zip, entry.at, LOCAL_BYTES);
  if (local.getUint32(0, true) !== LOCAL) throw damaged(entry.name);
  const start = entry.at + LOCAL_BYTES + local.getUint16(26, true) + local.getUint16(28, true);
  const packed = await bytesOf(zip, start, entry.packedSize);
  const bytes = entry.stored ? packed : inflate(packed, entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged(entry.name);
  const file = entry.stored ? zip.slice(start, start + entry.packedSize) : new Blob([bytes]);
  return { bytes, file };
}

async function readEnd(zip: Blob): Promise<{ count: number; at: number; size: number }> {
  const from = Math.max(0, zip.size - END_BYTES - LONGEST_COMMENT);
  const view = await viewOf(zip, from, zip.size - from);
  for (let offset = view.byteLength - END_BYTES; offset >= 0; offset--) {
    if (view.getUint32(offset, true) !== END) continue;
    const count = view.getUint16(offset + 10, true);
    const size = view.getUint32(offset + 12, true);
    const at = view.getUint32(offset + 16, true);
    if (count === MOST_ENTRIES) throw tooLarge(`${count} files`);
    return { count, at, size };
  }
  throw archiveProblem('problemArchiveForeign');
}

function readDirectoryEntry(view: DataView, offset: number): { entry: ZipEntry; length: number } {
  if (offset + DIRECTORY_BYTES > view.byteLength) throw damaged('directory');
  if (view.getUint32(offset, true) !== DIRECTORY) throw damaged('directory');
  const flags = view.getUint16(offset + 8, true);
  const method = view.getUint16(offset + 10, true);
  const nameLength = view.getUint16(offset + 28, true);
  const length =
    DIRECTORY_BYTES +
    nameLength +
    view.getUint16(offset + 30, true) +
    view.getUint16(offset + 32, true);
  if (offset + length > view.byteLength) throw damaged('directory');
  const name = new TextDecoder().decode(
    new Uint8Array(view.buffer, view.byteOffset + offset + DIRECTORY_BYTES, nameLength),
  );
  const encrypted = (flags & 1) !== 0;
  if (encrypted || (method !== 0 && method !== 8)) throw damaged(name);
  const entry: ZipEntry = {
    name,
    stored: method === 0,
    crc: view.getUint32(offset + 16, true),
    packedSize: view.getUint32(offset + 20, true),
    size: view.getUint32(offset + 24, true),
    at: view.getUint32(offset + 42, true),
  };
  return { entry, length };
}

/** Entries that overlap, or that unpack to far more than they take, are a bomb. */
function checkSizes(zip: Blob, entries: readonly ZipEntry[]): void {
  const sum = (of: (entry: ZipEntry) => number) =>
    entries.reduce((total, entry) => total + of(entry), 0);
  if (sum((entry) => entry.packedSize) > zip.size) throw damaged('sizes');
  if (sum((entry) => entry.size) > 2 * zip.size + WORDS_ALLOWANCE) throw tooLarge('sizes');
}

/** Unpacks up to the promised size and stops there, whatever is inside. */
function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(entry.size);
  let filled = 0;
  const inflater = new Inflate((chunk) => {
    if (filled + chunk.length > whole.length) throw damaged(entry.name);
    whole.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += 16_384) {
      inflater.push(packed.subarray(at, at + 16_384), at + 16_384 >= packed.length);
    }
  } catch (thrown) {
    throw damaged(entry.name, thrown);
  }
  return whole.subarray(0, filled);
}

async function viewOf(zip: Blob, at: number, size: number): Promise<DataView> {
  return new DataView((await bytesOf(zip, at, size)).buffer);
}

async function bytesOf(zip: Blob, at: number, size: number): Promise<Uint8Array<ArrayBuffer>> {
  if (at + size > zip.size) throw damaged('shorter than it says');
  return new Uint8Array(await zip.slice(at, at + size).arrayBuffer());
}

function damaged(detail: string, cause?: unknown) {
  return archiveProblem('problemArchiveDamaged', detail, cause);
}

function tooLarge(detail: string) {
  return archiveProblem('problemArchiveTooLarge', detail);
}
