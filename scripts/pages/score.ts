import type { Labels } from '../../test/kit/shared-folder';
import type { ShownPicture } from './shown-pictures';

type SiteLabels = Labels['sites'][string];

/** What the finder did on one page, counted in photos, not in elements. */
export interface Score {
  visible: number;
  found: number;
  missed: number;
  wrong: number;
}

/**
 * Compares what a page shows with what was found on it; the labels decide what is a photo. A photo
 * that was found though it is smaller than what counts as visible is neither missed nor wrong.
 * @param found for each photo that the finder reported, its addresses
 */
export function scorePage(
  site: SiteLabels,
  shown: readonly ShownPicture[],
  found: readonly (readonly string[])[],
): Score {
  const photos = shown.filter(({ attributes }) => !matches(site.notPhoto, attributes));
  const visible = new Set(photos.flatMap(({ address }) => photoId(site, address) ?? []));
  const foundIds = found.map(
    (addresses) => addresses.flatMap((url) => photoId(site, url) ?? [])[0],
  );
  const right = new Set(foundIds.filter((id) => id !== undefined));
  return {
    visible: visible.size,
    found: right.size,
    missed: [...visible].filter((id) => !right.has(id)).length,
    wrong: foundIds.filter((id) => id === undefined).length,
  };
}

/** Share of the visible photos that were found; a page without photos misses none. */
export function recall({ visible, missed }: Score): number {
  return visible === 0 ? 1 : (visible - missed) / visible;
}

/** Share of what was found that is a photo. */
export function precision({ found, wrong }: Score): number {
  return found + wrong === 0 ? 1 : found / (found + wrong);
}

export function sum(scores: readonly Score[]): Score {
  const add = (key: keyof Score) => scores.reduce((total, score) => total + score[key], 0);
  return {
    visible: add('visible'),
    found: add('found'),
    missed: add('missed'),
    wrong: add('wrong'),
  };
}

function photoId(site: SiteLabels, address: string): string | undefined {
  if (matches(site.notPhoto, address)) return undefined;
  for (const source of site.photo) {
    const match = new RegExp(source).exec(address);
    if (match) return match[1] ?? match[0];
  }
  return undefined;
}

function matches(sources: readonly string[], text: string): boolean {
  return sources.some((source) => new RegExp(source).test(text));
}
