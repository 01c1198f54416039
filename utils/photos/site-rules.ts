import type { PackedRules, PhotoRules } from '@/utils/sites/spec';

/**
 * Makes a site's rules ready to travel. The page's script is told only those of its own site,
 * because all of them would be more code than the rest of it.
 */
export function packRules({ photo, notPhoto = [] }: PhotoRules): PackedRules {
  const source = (pattern: RegExp) => pattern.source;
  return { photo: photo.map(source), notPhoto: notPhoto.map(source) };
}

/** The way back. Patterns of a site carry no flags (held by the contract test), so sources are enough. */
export function unpackRules({ photo, notPhoto }: PackedRules): PhotoRules {
  const pattern = (source: string) => new RegExp(source);
  return { photo: photo.map(pattern), notPhoto: notPhoto.map(pattern) };
}
