import { t } from '@/utils/i18n';
import { database } from '@/utils/store/database';
import { styleName } from './describe-result';

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

/** Saves a result's bytes as they came, under a name that says what they are. */
export async function downloadResult(resultId: string): Promise<void> {
  const result = await database.results.get(resultId);
  if (!result) return;
  const listing = await database.listings.get(result.listingKey);
  const url = URL.createObjectURL(result.bytes);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(listing?.title ?? '', styleName(result.styleId), result.type);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READ_MILLISECONDS);
}

/** "12 Elm Street - Japandi - virtually restaged.jpg", safe on every file system. */
export function fileName(title: string, style: string, type: string): string {
  const ending = [style, t('resultFileName')].map(clean).join(' - ');
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
