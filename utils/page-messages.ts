/**
 * What the extension may ask of and tell a page. Types and one constant, so that it adds nothing to
 * the script on every page.
 */
import type { PhotoProposal } from './messages';

/** What is seen on a page right now. */
export interface PageReport {
  /** Id of the listing site's file; null on a site that only the general finder knows. */
  site: string | null;
  /** Room-sized pictures in page order, copies too; `urls[0]` of each is the best address. */
  photos: readonly PhotoProposal[];
}

/** Viewport of the tab, CSS pixels. */
export interface PlaceInTab {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What the script that a click brings (entrypoints/page-eyes) can be asked, in the page it is in. */
export interface PageEyes {
  /** The photo whose button was pressed last; null where none was. */
  chosen(): PhotoProposal | null;
  /** The listing photos; null where the listing script doesn't run. */
  report(): PageReport | null;
  /**
   * The picture that a right-click meant, as the button would propose it.
   * @param address of the picture where the browser saw one; null where something lay over it
   */
  pointedAt(address: string | null): PhotoProposal | null;
  /** Where a picture stands now; null when it is not on the page. */
  placeOf(address: string): PlaceInTab | null;
  /** A `data:` address with the pixels of a picture that has none of its own; null when it is shut. */
  pixelsOf(address: string): string | null;
}

declare global {
  /** In the extension's own world, where the page sees nothing. */
  var restageEyes: PageEyes | undefined;
}

/** Tells a page, by `browser.tabs.sendMessage`, that its site was switched on or off: it asks again. Has no answer. */
export const siteSwitched = { restage: 'site-switched' } as const;
