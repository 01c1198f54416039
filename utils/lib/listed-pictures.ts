import { decodePicture } from './base64-picture';

export type ListedPicture = { url: string } | { bytes: Blob };

/**
 * The pictures in a field that vendors fill with one text, an array or `{ "0": text }`, each once.
 * A text is an address, base64 or a data URI; what is none of them is dropped.
 */
export function listPictures(value: unknown): readonly ListedPicture[] {
  const unique = new Set(listTexts(value));
  return [...unique].flatMap((item) => toPicture(item) ?? []);
}

function listTexts(value: unknown): readonly string[] {
  const values = typeof value === 'object' && value !== null ? Object.values(value) : [value];
  return values.filter((item) => typeof item === 'string').map((item) => item.trim());
}

function toPicture(item: string): ListedPicture | undefined {
  if (/^https?:\/\//i.test(item) && URL.canParse(item)) return { url: item };
  const bytes = decodePicture(item);
  return bytes && { bytes: new Blob([bytes]) };
}
