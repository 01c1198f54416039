import type { PhotoProposal } from '@/utils/messages';
import { isListingPhoto } from '@/utils/photos/clues-of';
import { pictureAddresses } from '@/utils/photos/picture-addresses';
import { picturesIn, rootsIn } from '@/utils/photos/pictures-in-page';
import { samePhotoKey } from '@/utils/photos/same-photo';
import type { SiteRules } from '@/utils/sites/spec';
import { proposalOf } from './proposal';

/**
 * Every listing photo of the page, in page order, each once at its largest copy. Asked for by a
 * person (popup), so it may read layout.
 */
export function reportPage(site: SiteRules | undefined): PhotoProposal[] {
  const byPhoto = new Map<string, { element: Element; box: DOMRect }>();
  for (const element of rootsIn(document).flatMap(picturesIn)) {
    const box = element.getBoundingClientRect();
    if (!isListingPhoto(element, box, site) || !isShown(element)) continue;
    const key = samePhotoKey(pictureAddresses(element), site);
    const copy = byPhoto.get(key)?.box;
    if (!copy || copy.width * copy.height < box.width * box.height)
      byPhoto.set(key, { element, box });
  }
  return [...byPhoto.values()].map(({ element, box }) => proposalOf(element, box, site));
}

function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}
