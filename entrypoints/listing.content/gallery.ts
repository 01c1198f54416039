import { isListingPhoto } from '@/utils/photos/clues-of';
import { picturesIn, silentPicturesIn } from '@/utils/photos/pictures-in-page';
import type { SiteRules } from '@/utils/sites/spec';
import { keepNear } from './near-pictures';

/** Smaller files are icons, pixels and blanks: not worth an observation. A blurred preview may be small. */
const SMALLEST_FILE = 32;
/** Share of a photo that must be in view. */
const GOOD_PART = 0.25;
/** How soon after a download the pictures that fire no event are looked for. */
const SILENT_MILLISECONDS = 200;
/** Chromium then computes at most every 100 ms, the first time at once; others don't know the word. */
const unhurried = { threshold: GOOD_PART, delay: 100 };

/** The listing photos in view. */
export interface Gallery {
  /** Those with a good part in view. */
  readonly inView: ReadonlySet<Element>;
  /** Looks at an element that no load event told of, as a background under the pointer. */
  notice(element: Element): void;
  /** Looks into the open shadow root that an element is in, if it is in one. */
  enter(element: Element): void;
  /** The page was scrolled. @param rearranged pictures may stand elsewhere in the document too */
  look(rearranged: boolean): void;
}

/**
 * Watches a page for listing photos. Loads tell of new and swapped pictures and an
 * IntersectionObserver tells where they are, so other changes of the page cost nothing. Observed are
 * only the pictures near the viewport: the browser computes every observed one in every frame.
 * @param changed called after photos came into view or left it
 */
export function watchGallery(
  site: SiteRules | undefined,
  signal: AbortSignal,
  changed: () => void,
): Gallery {
  const inView = new Set<Element>();
  const observer = new IntersectionObserver((entries) => {
    // All of them are noted before anything is asked.
    if (near.read(entries).map(note).includes(true)) changed();
  }, unhurried);
  const near = keepNear(observer, inView);

  /** Answers whether a photo came, changed or went. */
  function note({ target, intersectionRatio, boundingClientRect: box }: IntersectionObserverEntry) {
    const isSeen = intersectionRatio >= GOOD_PART && isListingPhoto(target, box, site);
    if (isSeen) inView.add(target);
    return isSeen || inView.delete(target);
  }

  function notice(element: Element): void {
    if (element instanceof HTMLImageElement && element.naturalWidth < SMALLEST_FILE) return;
    near.ask(element);
  }

  const seen = new WeakSet<Element>();
  function noticeSilent(): void {
    for (const element of silentPicturesIn(document)) {
      if (!seen.has(element)) notice(element);
      seen.add(element);
    }
  }

  /** A load event ends at the shadow root it happened in. */
  function watchLoads(root: Document | ShadowRoot): void {
    picturesIn(root).forEach(notice);
    root.addEventListener(
      'load',
      ({ target }) => {
        if (target instanceof HTMLImageElement) notice(target);
      },
      { capture: true, signal },
    );
  }

  const entered = new WeakSet<Node>();
  function enter(element: Element): void {
    const root = element.getRootNode();
    if (!(root instanceof ShadowRoot) || entered.has(root)) return;
    entered.add(root);
    watchLoads(root);
  }

  watchLoads(document);
  const stopListening = onDownloads(noticeSilent);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    stopListening();
  });
  return { inView, notice, enter, look: near.look };
}

/** Backgrounds fire no load event, but their download is timed like any other. Answers how to stop. */
function onDownloads(callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new PerformanceObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      callback();
    }, SILENT_MILLISECONDS);
  });
  observer.observe({ type: 'resource' });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}
