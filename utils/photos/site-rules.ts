import type { PackedSite, Site, SiteRules } from '@/utils/sites/spec';

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

/** The way back. Patterns of a site carry no flags (held by the contract test), so sources are enough. */
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
