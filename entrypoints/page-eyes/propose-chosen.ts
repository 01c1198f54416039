import type { ListedPage } from '@/entrypoints/listing/stage';
import type { PhotoProposal } from '@/utils/messages';
import { shownAddress } from '@/utils/photos/picture-addresses';
import type { Site } from '@/utils/sites/spec';
import { proposalOf } from './proposal';

/** The photo whose button was pressed; null when none was. */
export function proposeChosen(page: ListedPage, site: Site | undefined): PhotoProposal | null {
  if (!page.chosen) return null;
  const { photo, address } = page.chosen;
  const box = photo.getBoundingClientRect();
  // A carousel may have turned since.
  if (shownAddress(photo) !== address) {
    return { ...proposalOf(new Image(), box, site), urls: [address] };
  }
  return proposalOf(photo, box, site);
}
