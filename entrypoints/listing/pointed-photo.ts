import { isLargeEnough } from '@/utils/photos/evidence';
import { isPicture } from '@/utils/photos/pictures-in-page';
import { isShown, shareOf, stackAt } from './find-spot';
import type { Gallery } from './gallery';
import { measure } from './measure';

/** How deep under the pointer a background picture is looked for. */
const LAYERS = 5;
/** Share of a photo that another covers where both are slides of one carousel. */
const SAME_PLACE = 0.7;

/** What lies under a point of the viewport. */
export interface Pointed {
  photo?: Element;
  /** Of every picture in view. */
  boxes: readonly DOMRectReadOnly[];
}

/**
 * The photo at a point of the viewport, also under links and overlays and where it takes no pointer
 * events itself: the topmost that is shown, else the smallest of those that are not hit. Covered ones
 * are told apart later.
 */
export async function pointedAt(gallery: Gallery, x: number, y: number): Promise<Pointed> {
  const pictures = [...gallery.inView];
  if (pictures.length === 0) return { boxes: [] };
  const boxes = (await measure(pictures)).map(({ visible }) => visible);
  const areaOf = ({ box }: { box: DOMRectReadOnly }) => box.width * box.height;
  const here = pictures
    .flatMap((picture, index) => {
      const box = boxes[index];
      return box && holds(box, x, y) ? [{ picture, box }] : [];
    })
    .sort((a, b) => areaOf(a) - areaOf(b))
    .map(({ picture }) => picture);
  const hit = here.length > 1 ? document.elementsFromPoint(x, y) : [];
  const topmostFirst = [...hit.filter((element) => here.includes(element)), ...here];
  const photo = topmostFirst.find((picture) => isShown(picture) && gallery.isPhoto(picture));
  return photo ? { photo, boxes } : { boxes };
}

/**
 * The photo that is seen where one has its button, else in its middle: a script may have swapped
 * slides that lie over each other, and no event tells. Reads layout.
 */
export function photoSeenAt(gallery: Gallery, photo: Element, button: Element): Element {
  const box = photo.getBoundingClientRect();
  const isSeen = (element: Element) =>
    gallery.inView.has(element) &&
    isShown(element) &&
    shareOf(box, element.getBoundingClientRect()) > SAME_PLACE &&
    gallery.isPhoto(element);
  const seen = [button.getBoundingClientRect(), box].flatMap((part) => {
    const x = (Math.max(part.left, 0) + Math.min(part.right, innerWidth)) / 2;
    const y = (Math.max(part.top, 0) + Math.min(part.bottom, innerHeight)) / 2;
    return stackAt(photo, x, y);
  });
  return seen.find(isSeen) ?? photo;
}

/** Notices what no event told of under a point: a canvas, a background from a style sheet. */
export function noticePicturesAt(gallery: Gallery, x: number, y: number): void {
  for (const element of document.elementsFromPoint(x, y).slice(0, LAYERS)) {
    if (gallery.inView.has(element)) continue;
    if (!isLargeEnough(element.clientWidth, element.clientHeight)) continue;
    if (isPicture(element)) gallery.notice(element);
  }
}

export function holds(
  { left, top, right, bottom }: DOMRectReadOnly,
  x: number,
  y: number,
): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
