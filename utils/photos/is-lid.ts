import { holdsAny } from './holds-any';

/** Names of pictures that are laid over photos and hide nothing. */
const LIDS = 'watermark overlay transparent spacer blank copyright'.split(' ');
/** Photos themselves are no such files. */
const FORMATS = '.png .gif .svg .webp'.split(' ');
const DRAWING = 'data:image/svg';
/** Characters of an address: a picture may be written into it. */
const LONGEST_ADDRESS = 1000;
/** Smaller files are icons, pixels and blanks. A blurred preview may be small. */
const SMALLEST_FILE = 32;

/**
 * Whether a picture may lie over a photo without hiding it: sites do so against right-clicks, or to
 * write their name on it.
 */
export function isLid(element: Element): boolean {
  if (isBlank(element)) return true;
  const image = element instanceof HTMLImageElement;
  const address = image ? element.currentSrc : getComputedStyle(element).backgroundImage;
  const parts = address.slice(0, LONGEST_ADDRESS).toLowerCase().split(/[/?]/);
  return (
    address.includes(DRAWING) ||
    parts.some((part) => holdsAny(part, LIDS) && holdsAny(part, FORMATS))
  );
}

/** Nothing has loaded, or no more than a stand-in. */
export function isBlank(picture: Element): boolean {
  return picture instanceof HTMLImageElement && picture.naturalWidth < SMALLEST_FILE;
}
