/** Screens above and below the viewport within which pictures are observed. */
const SCREENS = 1;

/** Which pictures of a page an observer has: those near the viewport. */
export interface NearPictures {
  /** Gets a fresh entry for a picture, known or not. */
  ask(picture: Element): void;
  /** Takes the observer's entries; answers those of pictures. */
  read(entries: readonly IntersectionObserverEntry[]): readonly IntersectionObserverEntry[];
  /** The page was scrolled. @param rearranged pictures may stand elsewhere in the document too */
  look(rearranged: boolean): void;
}

/**
 * A page of 2,000 photos has some 30 near the viewport, and the browser computes every observed one
 * in every frame. So the rest wait as numbers: how far down the document each stands. The document's
 * own entry, asked for in the same breath, tells how far it is scrolled without a look at layout.
 * @param inView what is never let go
 */
export function keepNear(
  observer: IntersectionObserver,
  inView: ReadonlySet<Element>,
): NearPictures {
  const origin = document.documentElement;
  /** CSS pixels from the document's top; NaN where a picture has no box, which may open anywhere. */
  const heights = new Map<Element, number>();
  const observed = new Set<Element>();

  /** Whether the document's entry is on its way, and everything is to be sorted by it. */
  let awaited = false;
  let sorting = false;

  function ask(picture: Element): void {
    // Observing anew asks for a fresh box and a fresh look at what a picture shows now.
    if (observed.has(picture)) observer.unobserve(picture);
    observed.add(picture);
    observer.observe(picture);
    askOrigin();
  }

  function askOrigin(): void {
    if (awaited) return;
    awaited = true;
    observer.unobserve(origin);
    observer.observe(origin);
  }

  function read(entries: readonly IntersectionObserverEntry[]) {
    const ofPictures = entries.filter(({ target }) => target !== origin);
    const top = entries.findLast(({ target }) => target === origin)?.boundingClientRect.y;
    if (top === undefined) return ofPictures;
    awaited = false;
    for (const { target, boundingClientRect: box } of ofPictures) {
      heights.set(target, box.width > 0 ? box.y - top : Number.NaN);
      place(target, -top);
    }
    if (sorting) for (const picture of heights.keys()) place(picture, -top);
    sorting = false;
    return ofPictures;
  }

  /** Observes a picture if it is near. @param top how far the document is scrolled */
  function place(picture: Element, top: number): void {
    const height = heights.get(picture) ?? Number.NaN;
    const reach = SCREENS * innerHeight;
    const isFar = height < top - reach || height > top + innerHeight + reach;
    if (!picture.isConnected) heights.delete(picture);
    if (picture.isConnected && !isFar) {
      if (!observed.has(picture)) observer.observe(picture);
      observed.add(picture);
    } else if (!inView.has(picture) && observed.delete(picture)) observer.unobserve(picture);
  }

  function look(rearranged: boolean): void {
    sorting = true;
    if (rearranged) for (const picture of heights.keys()) ask(picture);
    askOrigin();
  }

  return { ask, read, look };
}
