/**
 * What an extension page may ask of the content script in a tab, by
 * `browser.tabs.sendMessage(tabId, listPhotos)`. Types and one constant, so that it adds nothing to
 * the script on every page.
 */
import type { PhotoProposal } from './messages';

/** The envelope that asks for a `PageReport`. The content script answers no other message. */
export const listPhotos = { restage: 'list-photos' } as const;

/** What the content script sees on its page right now. */
export interface PageReport {
  /** Id of the listing site's file; null on a site that only the general finder knows. */
  site: string | null;
  /** Room-sized pictures in page order; `urls[0]` of each is the best address. */
  photos: readonly PhotoProposal[];
}
