import type { PhotoProposal } from '@/utils/messages';
import { shownAddress } from '@/utils/photos/picture-addresses';
import { findSite } from '@/utils/sites/registry';
import { proposalOf } from './proposal';

/** Addresses that a proposal may hold. */
const MOST_ADDRESSES = 8;

/**
 * What the person chose by a right-click is proposed even where the site's file calls it no photo.
 * @param address what the browser says was clicked, null where it saw no picture
 */
export function proposePicture(
  picture: Element | undefined,
  address: string | null,
): PhotoProposal | null {
  const shown = address ?? (picture && shownAddress(picture)) ?? '';
  const element = picture ?? new Image();
  const proposal = proposalOf(
    element,
    element.getBoundingClientRect(),
    findSite(location.hostname),
  );
  const best = proposal.urls.filter((url) => url !== shown).slice(0, MOST_ADDRESSES - 1);
  // What is shown comes last: it is what the page is asked for when no address answers.
  const urls = shown && shown.length <= 4096 ? [...best, shown] : best;
  return urls.length > 0 ? { ...proposal, urls } : null;
}
