import type { ListedPage } from '@/entrypoints/listing/stage';
import type { PhotoProposal } from '@/utils/messages';
import { shownAddress } from '@/utils/photos/picture-addresses';
import { proposalOf } from './proposal';

/** The photo whose button was pressed; null when none was. */
export function proposeChosen({ site, chosen }: ListedPage): PhotoProposal | null {
  if (!chosen) return null;
  const { photo, address } = chosen;
  const box = photo.getBoundingClientRect();
  // A carousel may have turned since.
  if (shownAddress(photo) !== address) {
    return { ...proposalOf(new Image(), box, site), urls: [address] };
  }
  return proposalOf(photo, box, site);
}
