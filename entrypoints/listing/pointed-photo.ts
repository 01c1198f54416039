import { isLargeEnough } from '@/utils/photos/evidence';
import { isPicture } from '@/utils/photos/pictures-in-page';
import { isShown } from './find-spot';
import type { Gallery } from './gallery';
import { measure } from './measure';

/** How deep under the pointer a background picture is looked for. */
const LAYERS = 5;

/**
 * The photo at a point of the viewport, also under links and overlays and where it takes no pointer
 * events itself: the smallest that is shown and whose box holds the point. Covered ones are told apart later.
 */
export async function photoAt(
  gallery: Gallery,
  x: number,
  y: number,
): Promise<Element | undefined> {
  const pictures = [...gallery.inView];
  if (pictures.length === 0) return undefined;
  const places = await measure(pictures);
  return pictures
    .flatMap((picture, index) => {
      const { visible } = places[index] ?? {};
      return visible && holds(visible, x, y)
        ? [{ picture, area: visible.width * visible.height }]
        : [];
    })
    .sort((a, b) => a.area - b.area)
    .find(({ picture }) => isShown(picture) && gallery.isPhoto(picture))?.picture;
}

/** Notices what no event told of under a point: a canvas, a background from a style sheet. */
export function noticePicturesAt(gallery: Gallery, x: number, y: number): void {
  for (const element of document.elementsFromPoint(x, y).slice(0, LAYERS)) {
    if (gallery.inView.has(element)) continue;
    if (!isLargeEnough(element.clientWidth, element.clientHeight)) continue;
    if (isPicture(element)) gallery.notice(element);
  }
}

function holds({ left, top, right, bottom }: DOMRectReadOnly, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
