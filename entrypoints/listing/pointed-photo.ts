import { isLargeEnough } from '@/utils/photos/evidence';
import { isPicture } from '@/utils/photos/pictures-in-page';
import { isShown, shareOf, stackAt } from './find-spot';
import type { Gallery } from './gallery';
import { measure } from './measure';

/** How deep under the pointer a background picture is looked for. */
const LAYERS = 5;
/** Share of a photo that another covers where both are slides of one carousel. */
const SAME_PLACE = 0.7;

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

/**
 * The photo that is seen where one has its button: a script may have swapped slides that lie over
 * each other, and no event tells. Reads layout.
 */
export function photoSeenAt(gallery: Gallery, photo: Element): Element {
  const box = photo.getBoundingClientRect();
  const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
  const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
  const isSeen = (element: Element) =>
    gallery.inView.has(element) &&
    isShown(element) &&
    shareOf(box, element.getBoundingClientRect()) > SAME_PLACE &&
    gallery.isPhoto(element);
  return stackAt(photo, x, y).find(isSeen) ?? photo;
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
