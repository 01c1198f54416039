import { t } from '@/utils/i18n';
import { type DigitalSource, markPicture } from '@/utils/images/mark-picture';
import { labelPicture } from '@/utils/images/pictures';
import { findCard } from '@/utils/providers/cards';
import { database } from '@/utils/store/database';
import type { Result } from '@/utils/store/rows';
import { isOnDevice, styleName } from './describe-result';

const extensions: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/gif': 'gif',
};

/** The browser has surely begun to read by then. */
const READ_MILLISECONDS = 60_000;
const LONGEST_NAME = 120;

/** What may be saved of a result. */
export type Copy =
  /** A copy that says in words and by IPTC mark that it was restaged: what may be published. */
  | 'labelled'
  /** The bytes as they came. */
  | 'untouched'
  /** The photo that the result was made from: its pair. */
  | 'photo';

/** Saves a copy of a result under a name that says what it is. @throws Problem */
export async function downloadResult(resultId: string, copy: Copy): Promise<void> {
  const result = await database.results.get(resultId);
  const bytes = result && (await bytesOf(result, copy));
  if (!bytes) return;
  const listing = await database.listings.get(result.listingKey);
  const words =
    copy === 'photo' ? [t('resultFileOriginal')] : [styleName(result.styleId), t('resultFileName')];
  save(bytes, fileName(listing?.title ?? '', words, bytes.type));
}

async function bytesOf(result: Result, copy: Copy): Promise<Blob | undefined> {
  if (copy === 'photo') return (await database.photos.get(result.photoId))?.bytes;
  if (copy === 'untouched') return result.bytes;
  return markPicture(await labelPicture(result.bytes, t('resultLabel')), sourceOf(result));
}

function sourceOf(result: Result): DigitalSource {
  if (!isOnDevice(findCard(result.providerId))) return 'compositeWithTrainedAlgorithmicMedia';
  return result.staging ? 'compositeSynthetic' : 'algorithmicallyEnhanced';
}

function save(bytes: Blob, name: string): void {
  const url = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READ_MILLISECONDS);
}

/** "12 Elm Street - Japandi - virtually restaged.jpg", safe on every file system. */
export function fileName(title: string, words: readonly string[], type: string): string {
  const ending = words.map(clean).join(' - ');
  const start = clean(title)
    .slice(0, LONGEST_NAME - ending.length)
    .trim();
  return `${[start, ending].filter(Boolean).join(' - ')}.${extensions[type] ?? 'jpg'}`;
}

function clean(words: string): string {
  return words
    .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
}
