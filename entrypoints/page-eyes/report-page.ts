import type { PhotoProposal } from '@/utils/messages';
import { isListingPhoto } from '@/utils/photos/clues-of';
import { everyElementIn } from '@/utils/photos/pictures-in-page';
import type { Site } from '@/utils/sites/spec';
import { proposalOf } from './proposal';

/** Every listing photo of the page, in page order, each of its copies. */
export function reportPage(site: Site | undefined): PhotoProposal[] {
  return everyElementIn(document).flatMap((element) => {
    const box = element.getBoundingClientRect();
    const isSeen = isListingPhoto(element, box, site) && isShown(element);
    return isSeen ? [proposalOf(element, box, site)] : [];
  });
}

function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}
