import type { PhotoRules } from '@/utils/sites/spec';
import { photoIdOf } from './best-first';
import type { Candidate } from './srcset';

/** Parts of a path that name a size: 640x480, w720, 720w, _large, @2x, and file endings. */
const SIZE_PART =
  /\d{2,4}x\d{2,4}|\b(?:w|h|width|height|s|q)[=_-]?\d{2,4}\b|\b\d{2,4}w\b|@\dx|[_/-](?:thumb|thumbnail|small|medium|large|big|orig|original|full|xs|sm|md|lg|xl|xxl)\b|\.(?:jpe?g|png|webp|avif)\b/gi;

/** A path that tells one photo from another; else the query does, as in `/image?id=7&w=640`. */
const TELLING_PATH = /\d{4}|\.(?:jpe?g|png|webp|avif|gif)\b/i;
const SIZE_PARAMETER =
  /(?<=[?&])(?:w|h|q|dpr|width|height|quality|size|fit|crop|fm|format|auto)=[^&]*&?/gi;

/**
 * A key that two copies of one photo share, whatever their sizes: the site's photo id, else the
 * address without its size parts, and without its query where the path is enough.
 */
export function samePhotoKey(candidates: readonly Candidate[], site?: PhotoRules): string {
  for (const { url } of candidates) {
    const id = site && photoIdOf(url, site);
    if (id) return id;
  }
  const [address = ''] = (candidates[0]?.url ?? '').split('#');
  const [path = '', query] = address.split(/(?=\?)/);
  const name = path.replace(SIZE_PART, '');
  return TELLING_PATH.test(path) || !query ? name : name + query.replace(SIZE_PARAMETER, '');
}
