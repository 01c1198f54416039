/** Names of pictures that are laid over photos and hide nothing. Photos themselves are no such files. */
const LID =
  /(?:watermark|overlay|transparent|spacer|blank|copyright)[^/?]*\.(?:png|gif|svg|webp)|data:image\/svg/i;
/** Smaller files are icons, pixels and blanks. A blurred preview may be small. */
const SMALLEST_FILE = 32;

/**
 * Whether a picture may lie over a photo without hiding it: sites do so against right-clicks, or to
 * write their name on it.
 */
export function isLid(element: Element): boolean {
  const image = element instanceof HTMLImageElement;
  return (
    LID.test(image ? element.currentSrc : getComputedStyle(element).backgroundImage) ||
    isBlank(element)
  );
}

/** Nothing has loaded, or no more than a stand-in. */
export function isBlank(picture: Element): boolean {
  return picture instanceof HTMLImageElement && picture.naturalWidth < SMALLEST_FILE;
}
