import type { PhotoProposal } from '@/utils/messages';
import { bestFirst } from '@/utils/photos/best-first';
import { captionOf, labelBeside } from '@/utils/photos/caption';
import { listingHere } from '@/utils/photos/listing-here';
import { pictureAddresses } from '@/utils/photos/picture-addresses';
import type { Site } from '@/utils/sites/spec';

/** What the background gets to know of a photo. */
export function proposalOf(
  element: Element,
  { x, y, width, height }: DOMRectReadOnly,
  site: Site | undefined,
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
