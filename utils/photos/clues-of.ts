import { captionOf } from './caption';
import type { Clues } from './evidence';
import { pictureAddresses } from './picture-addresses';

/** Ancestors whose class names say what a picture is part of. */
const LEVELS = 4;
const FRAME = 'header, footer, nav, [role=banner], [role=navigation], [role=contentinfo]';

/**
 * Reads what a page tells about a picture. Reads style but no layout, so it is cheap right after the
 * browser has laid the page out.
 * @param size shown size in CSS pixels
 */
export function cluesOf(element: Element, size: { width: number; height: number }): Clues {
  const image = element instanceof HTMLImageElement ? element : undefined;
  return {
    candidates: pictureAddresses(element),
    width: size.width,
    height: size.height,
    naturalWidth: image?.naturalWidth ?? 0,
    naturalHeight: image?.naturalHeight ?? 0,
    caption: captionOf(element),
    names: namesAround(element),
    inFrame: element.closest(FRAME) !== null,
    round: getComputedStyle(element).borderTopLeftRadius === '50%',
  };
}

function namesAround(element: Element): string {
  const names: string[] = [];
  let around: Element | null = element;
  for (let level = 0; around && level < LEVELS; level += 1, around = around.parentElement) {
    names.push(
      around.id,
      around.getAttribute('class') ?? '',
      around.getAttribute('data-testid') ?? '',
    );
  }
  return names.join(' ');
}
