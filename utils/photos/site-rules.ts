import type { Site } from '@/utils/sites/spec';

/** What the page's script needs of a site: its finder's share of `Site`. */
export interface SiteRules extends Pick<Site, 'id' | 'photo' | 'notPhoto' | 'title'> {
  larger?: readonly { from: RegExp; to: string }[];
}

/** `SiteRules` as a message can carry them: patterns by their source. */
export interface PackedSite {
  id: string;
  photo: string[];
  notPhoto: string[];
  larger: { from: string; to: string }[];
  title: string[];
}

/**
 * Makes a site ready to travel. The page's script is told only its own site's rules, because all of
 * them would be more code than the rest of it.
 */
export function packSite({ id, photo, notPhoto = [], larger = [], title = [] }: Site): PackedSite {
  const source = (pattern: RegExp) => pattern.source;
  return {
    id,
    photo: photo.map(source),
    notPhoto: notPhoto.map(source),
    larger: larger.map(({ from, to }) => ({ from: from.source, to })),
    title: [...title],
  };
}

export function unpackSite({ id, photo, notPhoto, larger, title }: PackedSite): SiteRules {
  const pattern = (source: string) => new RegExp(source);
  return {
    id,
    photo: photo.map(pattern),
    notPhoto: notPhoto.map(pattern),
    larger: larger.map(({ from, to }) => ({ from: pattern(from), to })),
    title,
  };
}
