import type { SiteRules } from '@/utils/sites/spec';
import { photoIdOf } from './best-first';
import type { Candidate } from './srcset';

/** Parts of a path that name a size: 640x480, w720, 720w, _large, @2x, and file endings. */
const SIZE_PART =
  /\d{2,4}x\d{2,4}|\b(?:w|h|width|height|s|q)[=_-]?\d{2,4}\b|\b\d{2,4}w\b|@\dx|[_/-](?:thumb|thumbnail|small|medium|large|big|orig|original|full|xs|sm|md|lg|xl|xxl)\b|\.(?:jpe?g|png|webp|avif)\b/gi;

/**
 * A key that two copies of one photo share, whatever their sizes: the site's photo id, else the
 * address without its query and size parts.
 */
export function samePhotoKey(candidates: readonly Candidate[], site?: SiteRules): string {
  for (const { url } of candidates) {
    const id = site && photoIdOf(url, site);
    if (id) return id;
  }
  const [path = ''] = (candidates[0]?.url ?? '').split(/[?#]/);
  return path.replace(SIZE_PART, '');
}
