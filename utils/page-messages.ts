/**
 * What the extension may say to the content script in a tab, by `browser.tabs.sendMessage`. Types
 * and one constant, so that it adds nothing to the script on every page.
 */
import type { PhotoProposal } from './messages';

/** Asks for a `PageReport`. */
export const listPhotos = { restage: 'list-photos' } as const;

/** What the content script sees on its page right now. */
export interface PageReport {
  /** Id of the listing site's file; null on a site that only the general finder knows. */
  site: string | null;
  /** Room-sized pictures in page order; `urls[0]` of each is the best address. */
  photos: readonly PhotoProposal[];
}

/** Tells a page that its button was switched on or off. Has no answer. */
export interface SiteSwitched {
  restage: 'site-switched';
  on: boolean;
}
