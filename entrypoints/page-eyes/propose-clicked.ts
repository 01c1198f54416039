import type { PhotoProposal } from '@/utils/messages';
import { isLid } from '@/utils/photos/is-lid';
import { findPicture, findPointedPicture } from './find-picture';
import { proposePicture } from './propose-picture';

/**
 * The picture that a right-click meant: the one that the browser saw, unless it saw none or one that
 * hides nothing of a photo under it.
 * @param address of what the browser saw, null where it saw no picture
 */
export function proposeClicked(address: string | null): PhotoProposal | null {
  if (address === null) return proposePicture(findPointedPicture(), null);
  const clicked = findPicture(address);
  const below = clicked && isLid(clicked) ? findPointedPicture() : undefined;
  return below ? proposePicture(below, null) : proposePicture(clicked, address);
}
