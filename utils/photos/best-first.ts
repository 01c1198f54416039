import type { Site } from '@/utils/sites/spec';
import type { Candidate } from './srcset';

/** From this width on a page's own candidate is preferred to a guess: providers take no more. */
const LARGE_ENOUGH = 1500;
const MOST_ADDRESSES = 8;
const LONGEST_ADDRESS = 4096;

/**
 * The addresses to try for a picture's bytes, best first: the page's own candidate when it is known
 * to be large, else the site's rewrites (guesses, so whoever loads them must fall back), then the
 * page's candidates by width, and what is shown last.
 * @param found as `pictureAddresses` gives them, the shown one first
 */
export function bestFirst(found: readonly Candidate[], site?: Site): string[] {
  const [shown, ...others] = found;
  if (!shown) return [];
  const known = [...others, shown]
    .filter((candidate) => !site || photoIdOf(candidate.url, site) !== undefined)
    .sort((a, b) => width(b) - width(a));
  const guesses = known.slice(0, 1).flatMap(({ url }) => largerVersions(url, site));
  const large = known.filter((candidate) => width(candidate) >= LARGE_ENOUGH);
  const urls = [
    ...large.map(({ url }) => url),
    ...guesses,
    ...known.map(({ url }) => url),
    shown.url,
  ];
  return [...new Set(urls)].filter((url) => url.length <= LONGEST_ADDRESS).slice(0, MOST_ADDRESSES);
}

/** The photo's id across sizes by the site's rules; undefined when they don't call it a photo. */
export function photoIdOf(url: string, site: Site): string | undefined {
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

/** Width from the page, else from a size that the address names. Unknown counts as lazy loaders' do: large. */
function width(candidate: Candidate): number {
  return candidate.width || widthInAddress(candidate.url) || 1024;
}

/** The width that an address names: 640x480, w=1024, -w640, 720w. 0 when it names none. */
export function widthInAddress(url: string): number {
  const match =
    /(?<![\da-f])(\d{2,4})x\d{1,4}(?![\da-f])|[?&;/_-]w(?:idth)?[=_-]?(\d{2,4})\b|\b(\d{3,4})w\b/i.exec(
      url,
    );
  return Number(match?.[1] ?? match?.[2] ?? match?.[3] ?? 0);
}
