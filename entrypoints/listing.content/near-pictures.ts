import { measure } from './measure';

/** Boxes read after one frame: a millisecond's worth. */
const MOST_BOXES = 400;

/** Which pictures of a page an observer has: those near the viewport. */
export interface NearPictures {
  /** Looks at a picture that is new, or may show something else now. */
  ask(picture: Element): void;
  /** The page was scrolled. @param rearranged pictures may stand elsewhere in the document too */
  look(rearranged: boolean): void;
}

/** What to do about pictures near the viewport. */
interface Watch {
  observer: IntersectionObserver;
  /** What is never let go. */
  inView: ReadonlySet<Element>;
  /** A picture came near; its entry follows after the next frame. */
  came(picture: Element, box: DOMRectReadOnly): void;
  /** Every box that was asked for is read. */
  looked(): void;
}

/**
 * A page of 2,000 photos has some 15 near the viewport, and the browser computes every observed one
 * in every frame. So the rest wait as numbers: how far down the document each stands. Boxes are read
 * right after a frame's own layout, so that they force none.
 */
export function keepNear(
  { observer, inView, came, looked }: Watch,
  signal: AbortSignal,
): NearPictures {
  /** CSS pixels from the document's top; NaN where a picture has no box, which may open anywhere. */
  const heights = new Map<Element, number>();
  const observed = new Set<Element>();
  const unread = new Set<Element>();
  /** Whether a frame is waited for, and whether the page was scrolled since the last. */
  let awaited = false;
  let scrolled = false;
  /** Of the viewport as of the last frame, CSS pixels from the document's top. */
  let middle = 0;
  /** Half a screen above and below the viewport. */
  let reach = 0;

  function ask(picture: Element): void {
    if (observed.has(picture)) observeAnew(picture);
    else {
      unread.add(picture);
      // One that is known to be far waits until the page is scrolled.
      if (!heights.has(picture)) void read();
    }
  }

  /** Asks for a fresh entry. */
  function observeAnew(picture: Element): void {
    observer.unobserve(picture);
    observer.observe(picture);
  }

  async function read(): Promise<void> {
    if (awaited) return;
    awaited = true;
    const [origin] = await measure([document.documentElement]);
    awaited = false;
    if (!origin || signal.aborted) return;
    const top = -origin.box.y;
    middle = top + innerHeight / 2;
    reach = innerHeight;
    if (scrolled) for (const picture of heights.keys()) place(picture);
    scrolled = false;
    readBoxes(top);
    if (unread.size > 0) void read();
    looked();
  }

  /** @param top how far the document is scrolled */
  function readBoxes(top: number): void {
    let count = 0;
    for (const picture of unread) {
      if (count === MOST_BOXES) return;
      count += 1;
      unread.delete(picture);
      const { width, y } = picture.getBoundingClientRect();
      heights.set(picture, width > 0 ? y + top : Number.NaN);
      place(picture);
    }
  }

  /** Observes a picture if it is near. */
  function place(picture: Element): void {
    const height = heights.get(picture) ?? Number.NaN;
    const isFar = Math.abs(height - middle) > reach;
    if (!picture.isConnected) heights.delete(picture);
    if (isFar || !picture.isConnected) {
      if (!inView.has(picture) && observed.delete(picture)) observer.unobserve(picture);
    } else if (!observed.has(picture)) {
      observed.add(picture);
      observer.observe(picture);
      came(picture, picture.getBoundingClientRect());
    }
  }

  function look(rearranged: boolean): void {
    scrolled = true;
    if (rearranged) {
      for (const picture of heights.keys()) unread.add(picture);
      observed.forEach(observeAnew);
    }
    void read();
  }

  return { ask, look };
}
