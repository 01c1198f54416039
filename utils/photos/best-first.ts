import type { PhotoRules, Site } from '@/utils/sites/spec';
import { isOnlyInPage } from './picture-addresses';
import type { Candidate } from './srcset';

/** From this width on a page's own candidate is preferred to a guess: providers take no more. */
const LARGE_ENOUGH = 1500;
const USUAL_WIDTH = 1024;
const MOST_ADDRESSES = 8;
const LONGEST_ADDRESS = 4096;

/**
 * The addresses to try for a picture's bytes, best first: the page's own candidates that are known
 * to be large, then the site's rewrites (guesses, so whoever loads them must fall back), then the
 * other candidates by width. What is shown now is always among them: it is sure to load.
 * @param found as `pictureAddresses` gives them, the shown one first
 */
export function bestFirst(found: readonly Candidate[], site?: Site): string[] {
  const known = found
    .filter(({ url }) => url.length <= LONGEST_ADDRESS)
    .filter(({ url }) => !site || isOnlyInPage(url) || photoIdOf(url, site) !== undefined)
    .sort((a, b) => widthOf(b) - widthOf(a));
  const large = known.filter((candidate) => widthOf(candidate) >= LARGE_ENOUGH);
  const guesses = known.slice(0, 1).flatMap(({ url }) => largerVersions(url, site));
  const ranked = new Set([...large.map(addressOf), ...guesses, ...known.map(addressOf)]);
  const best = [...ranked].slice(0, MOST_ADDRESSES);
  const shown = found[0]?.url ?? '';
  if (ranked.has(shown) && !best.includes(shown)) best[MOST_ADDRESSES - 1] = shown;
  return best;
}

/** The photo's id across sizes by the site's rules; undefined when they don't call it a photo. */
export function photoIdOf(url: string, site: PhotoRules): string | undefined {
  if (site.notPhoto?.some((pattern) => pattern.test(url))) return undefined;
  for (const pattern of site.photo) {
    const match = pattern.exec(url);
    if (match) return match[1] ?? match[0];
  }
  return undefined;
}

function largerVersions(url: string, site?: Site): string[] {
  const rules = site?.larger ?? [];
  return rules.filter(({ from }) => from.test(url)).map(({ from, to }) => url.replace(from, to));
}

function addressOf({ url }: Candidate): string {
  return url;
}

/** Pixels, by the page or by the address. Unknown ranks like a lazy loader's usual file. */
function widthOf({ width, url }: Candidate): number {
  return width || widthInAddress(url) || USUAL_WIDTH;
}

/** The width that an address names: 640x480, w=1024, -w640, 720w. 0 when it names none. */
export function widthInAddress(url: string): number {
  const match =
    /(?<![\da-f])(\d{2,4})x\d{1,4}(?![\da-f])|[?&;,/_-]w(?:idth)?[=_-]?(\d{2,4})\b|\b(\d{3,4})w\b/i.exec(
      url,
    );
  return Number(match?.slice(1).join('') ?? 0);
}
