import type { Site } from '@/utils/sites/spec';

/** A listing as its page names it. */
export interface Listing {
  title: string;
  /** The page's lasting address: what history groups by and links to. */
  url: string;
}

const LONGEST_TITLE = 300;
/** Query parameters that say how someone came, not what is shown. */
const NOISE =
  /^(?:utm_|mc_|fb|g(?:ad_)?clid|msclkid|ref|source|from|track|sid|label|aid|channel|click)/i;

/**
 * Lasting address of the listing that a page shows, and its title as far as it can be read in a
 * click; JSON-LD, which may be long, is read after it (listing-facts.ts).
 * @param navigated true when the address changed without a load (pushState): then what the server
 *   wrote into the head is believed only if its canonical link names the new address
 */
export function listingOfPage(page: Document, site?: Site, navigated = false): Listing {
  const canonical = canonicalOf(page);
  const here = new URL(page.location.href);
  const fresh = !navigated || canonical?.pathname === here.pathname;
  const title = (fresh && metaTitle(page)) || titleInBody(page, site) || page.title;
  return {
    title: title.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE),
    url: withoutNoise(fresh && canonical ? canonical : here),
  };
}

/** Whether the page's canonical link names the address that it is at. */
export function namesItself(page: Document): boolean {
  return canonicalOf(page)?.pathname === page.location.pathname;
}

/** The canonical link, where it is believable: same host, and not the front page. */
function canonicalOf(page: Document): URL | undefined {
  const href = page.querySelector('link[rel=canonical]')?.getAttribute('href');
  const url = href && URL.parse(href, page.location.href);
  if (!url || url.hostname !== page.location.hostname || url.pathname === '/') return undefined;
  url.protocol = page.location.protocol;
  return url;
}

function withoutNoise(url: URL): string {
  // Not by `searchParams`: an extension's script can't go through a page's iterators in Firefox.
  const parameters = url.search.slice(1).split('&');
  url.search = parameters.filter((parameter) => !NOISE.test(parameter)).join('&');
  url.hash = '';
  return url.href;
}

function metaTitle(page: Document): string {
  return page.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
}

function titleInBody(page: Document, site?: Site): string {
  for (const selector of [...(site?.title ?? []), 'h1']) {
    const text = page.querySelector(selector)?.textContent?.trim();
    if (text) return text;
  }
  return '';
}
