import type { PhotoProposal } from '@/utils/messages';
import { bestFirst } from '@/utils/photos/best-first';
import { captionOf, labelBeside } from '@/utils/photos/caption';
import { isAsLoaded } from '@/utils/photos/is-as-loaded';
import { type Listing, listingOfPage } from '@/utils/photos/listing-of-page';
import { pictureAddresses } from '@/utils/photos/picture-addresses';
import type { SiteRules } from '@/utils/sites/spec';

/** The listing that the page shows now. */
export function listingHere(site: SiteRules | undefined): Listing {
  return listingOfPage(document, site, !isAsLoaded());
}

/** What the background gets to know of a photo. Made without waiting: the click's gesture is short. */
export function proposalOf(
  element: Element,
  { x, y, width, height }: DOMRectReadOnly,
  site: SiteRules | undefined,
): PhotoProposal {
  const listing = listingHere(site);
  return {
    urls: bestFirst(pictureAddresses(element), site),
    pageUrl: listing.url,
    listingTitle: listing.title,
    caption: captionOf(element),
    label: labelBeside(element),
    box: { x, y, width, height },
    devicePixelRatio: Math.min(devicePixelRatio, 10),
  };
}
