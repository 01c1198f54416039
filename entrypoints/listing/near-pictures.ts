import { shownAddress } from '@/utils/photos/picture-addresses';
import { imagesIn } from '@/utils/photos/pictures-in-page';
import { afterLayout } from './after-layout';
import { bringUpToDate, createList, type PictureList, sampleOf } from './picture-list';

/** Boxes read after one frame: a millisecond's worth. */
const MOST_BOXES = 250;

/** Which pictures of a page an observer has: those near the viewport. */
export interface NearPictures {
  /** Looks for images in an open shadow root too. */
  enter(root: ShadowRoot): void;
  /** Takes in pictures that are no images. */
  add(pictures: Iterable<Element>): void;
  /** Something came, changed or was scrolled. @param rearranged pictures may stand elsewhere too */
  look(rearranged: boolean): void;
}

/** What to do about pictures near the viewport. */
interface Watch {
  observer: IntersectionObserver;
  /** What is never let go. */
  inView: ReadonlySet<Element>;
  /** A picture came near, or one there shows something else. Its entry follows. */
  shown(picture: Element, box: DOMRectReadOnly): void;
  /** A look is over. */
  looked(): void;
}

/**
 * A page of 2,000 photos has some 15 near the viewport, and the browser computes every observed one
 * in every frame. So the rest wait as numbers. Looks happen in a frame's own layout, so that they
 * force none.
 */
export function keepNear(
  { observer, inView, shown, looked }: Watch,
  signal: AbortSignal,
): NearPictures {
  const others = new Set<Element>();
  const lists = [createList(() => imagesIn(document)), createList(() => [...others])];
  /** What each observed picture showed when it was last observed anew. */
  const observed = new Map<Element, string>();
  /** Whether a frame is waited for, and what the look in it is for. */
  let awaited = false;
  let rearranged = false;

  function look(): void {
    if (awaited) return;
    awaited = true;
    afterLayout(() => {
      awaited = false;
      if (!signal.aborted) lookNow();
    });
  }

  function lookNow(): void {
    const someGone = [...observed.keys()].some(isGone);
    others.forEach((other) => {
      if (isGone(other)) others.delete(other);
    });
    lists.forEach((list) => {
      bringUpToDate(list, someGone);
      if (rearranged) forgetMoved(list);
    });
    if (rearranged) observed.forEach(observeAnew);
    rearranged = false;
    const near = new Set(inView);
    lists.forEach((list) => {
      addNear(near, list);
    });
    [...observed.keys()].filter((picture) => !near.has(picture)).forEach(letGo);
    near.forEach(keepUp);
    looked();
  }

  /** Forgets where pictures stand that may stand elsewhere now: all, or else those that are observed. */
  function forgetMoved(list: PictureList): void {
    const { pictures, heights } = list;
    if (!sampleOf(list).every((index) => stands(pictures[index], heights[index]))) {
      heights.fill(undefined);
    }
    pictures.forEach((picture, index) => {
      if (observed.has(picture)) heights[index] = undefined;
    });
  }

  /** Adds those half a screen above and below the viewport. Reads the boxes that were not read yet. */
  function addNear(near: Set<Element>, { pictures, heights }: PictureList): void {
    const [top, reach] = [scrollY, innerHeight];
    let boxes = 0;
    let unread = heights.indexOf(undefined);
    for (; unread >= 0 && boxes < MOST_BOXES; unread = heights.indexOf(undefined, unread)) {
      heights[unread] = heightOf(pictures[unread] as Element, top);
      boxes += 1;
    }
    heights.forEach((height = Number.POSITIVE_INFINITY, index) => {
      const isFar = Math.abs(height - top - reach / 2) > reach;
      if (!isFar) near.add(pictures[index] as Element);
    });
    if (boxes === MOST_BOXES) look();
  }

  /** Asks for a fresh entry. */
  function observeAnew(shows: string, picture: Element): void {
    observed.set(picture, shows);
    observer.unobserve(picture);
    observer.observe(picture);
  }

  function letGo(picture: Element): void {
    observed.delete(picture);
    observer.unobserve(picture);
  }

  /** Observes a picture, anew if it shows something else. */
  function keepUp(picture: Element): void {
    const shows = whatShows(picture);
    if (observed.get(picture) === shows) return;
    observeAnew(shows, picture);
    shown(picture, picture.getBoundingClientRect());
  }

  return {
    enter(root) {
      lists.push(createList(() => imagesIn(root)));
      look();
    },
    add(pictures) {
      const count = others.size;
      for (const picture of pictures) others.add(picture);
      if (others.size > count) look();
    },
    look(everywhere) {
      rearranged ||= everywhere;
      look();
    },
  };
}

/** @param top how far the document is scrolled, CSS pixels */
function heightOf(picture: Element, top: number): number {
  const { width, y } = picture.getBoundingClientRect();
  return width > 0 ? y + top : Number.NaN;
}

/** Whether a picture is where it was. Not known is as good as the same. */
function stands(picture: Element | undefined, height: number | undefined): boolean {
  if (!picture || height === undefined) return true;
  const now = heightOf(picture, scrollY);
  return Object.is(now, height) || Math.abs(now - height) < 1;
}

function isGone(picture: Element): boolean {
  return !picture.isConnected;
}

/** Changes when a picture loads or is swapped: then its box may have grown without crossing a threshold. */
function whatShows(picture: Element): string {
  const { complete, naturalWidth }: Partial<HTMLImageElement> =
    picture instanceof HTMLImageElement ? picture : {};
  return `${complete} ${naturalWidth} ${shownAddress(picture)}`;
}
