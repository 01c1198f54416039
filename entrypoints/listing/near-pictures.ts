import { shownAddress } from '@/utils/photos/picture-addresses';
import { imagesIn } from '@/utils/photos/pictures-in-page';
import { afterLayout } from './after-layout';
import { createList, findNear } from './picture-list';

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
    others.forEach((other) => {
      if (isGone(other)) others.delete(other);
    });
    const near = new Set(inView);
    // Not `some`: every list is to be looked through.
    const isUnfinished = lists.filter((list) => findNear(list, near)).length > 0;
    if (rearranged) observed.forEach(observeAnew);
    rearranged = false;
    observed.forEach((_, picture) => {
      if (!near.has(picture)) letGo(picture);
    });
    near.forEach(keepUp);
    if (isUnfinished) look();
    looked();
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

function isGone(picture: Element): boolean {
  return !picture.isConnected;
}

/** Changes when a picture loads or is swapped: then its box may have grown without crossing a threshold. */
function whatShows(picture: Element): string {
  const { complete, naturalWidth }: Partial<HTMLImageElement> =
    picture instanceof HTMLImageElement ? picture : {};
  return `${complete} ${naturalWidth} ${shownAddress(picture)}`;
}
