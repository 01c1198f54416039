import type { PhotoRules } from '@/utils/sites/spec';
import { captionOf } from './caption';
import { type Clues, isLargeEnough, isPhotoOfSite, looksLikePhoto } from './evidence';
import { isOnlyInPage, pictureAddresses } from './picture-addresses';
import { isPicture } from './pictures-in-page';
import type { Candidate } from './srcset';

/** Ancestors whose class names say what a picture is part of. */
const LEVELS = 4;
/** Parts of a page that hold no listing photos: its frame, and advertisements. */
const FRAME =
  'header, footer, nav, [role=banner], [role=navigation], [role=contentinfo], [rel~=sponsored], [class^=advertise]';

/** Shown size, CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/**
 * Whether an element shows a listing's photo. On a site with a file the file's rules decide, which
 * is also much less to read; elsewhere, and where no address is, the evidence must add up.
 */
export function isListingPhoto(element: Element, size: Size, site?: PhotoRules): boolean {
  if (!isLargeEnough(size.width, size.height) || !isPicture(element)) return false;
  const addresses = pictureAddresses(element);
  return site && !addresses.every(({ url }) => isOnlyInPage(url))
    ? isPhotoOfSite(addresses, site)
    : looksLikePhoto(cluesOf(element, size, addresses));
}

/**
 * Reads what a page tells about a picture. Reads style but no layout, so it is cheap right after the
 * browser has laid the page out.
 */
export function cluesOf(
  element: Element,
  size: Size,
  candidates: readonly Candidate[] = pictureAddresses(element),
): Clues {
  const image: Partial<HTMLImageElement> = element instanceof HTMLImageElement ? element : {};
  const { naturalWidth = 0, naturalHeight = 0 } = image;
  return {
    candidates,
    width: size.width,
    height: size.height,
    naturalWidth,
    naturalHeight,
    caption: captionOf(element),
    names: namesAround(element),
    inFrame: element.closest(FRAME) !== null,
    round: getComputedStyle(element).borderTopLeftRadius === '50%',
  };
}

function namesAround(element: Element): string {
  const names: (string | null)[] = [];
  let around: Element | null = element;
  for (let level = 0; around && level < LEVELS; level += 1, around = around.parentElement) {
    names.push(around.id, around.getAttribute('class'), around.getAttribute('data-testid'));
  }
  return names.join(' ');
}
