import type { PhotoProposal } from '@/utils/messages';
import { bestFirst } from '@/utils/photos/best-first';
import { captionOf } from '@/utils/photos/caption';
import { type Listing, listingOfPage } from '@/utils/photos/listing-of-page';
import { pictureAddresses } from '@/utils/photos/picture-addresses';
import { labelBeside, saysStaged } from '@/utils/photos/says-staged';
import type { SiteRules } from '@/utils/sites/spec';

/** Where the page was loaded; another path later means that it changed by pushState. */
const loadedPath = location.pathname;

/** The listing that the page shows now. */
export function listingHere(site: SiteRules | undefined): Listing {
  return listingOfPage(document, site, location.pathname !== loadedPath);
}

/** What the background gets to know of a photo. Made without waiting: the click's gesture is short. */
export function proposalOf(
  element: Element,
  { x, y, width, height }: DOMRectReadOnly,
  site: SiteRules | undefined,
): PhotoProposal {
  const listing = listingHere(site);
  const caption = captionOf(element);
  const isStaged = saysStaged(`${caption} ${labelBeside(element)}`);
  return {
    urls: bestFirst(pictureAddresses(element), site),
    pageUrl: listing.url,
    listingTitle: listing.title,
    caption,
    ...(isStaged && { saysStaged: true }),
    box: { x, y, width, height },
    devicePixelRatio: Math.min(devicePixelRatio, 10),
  };
}
