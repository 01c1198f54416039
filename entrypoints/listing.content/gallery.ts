import { isListingPhoto } from '@/utils/photos/clues-of';
import { shownAddress } from '@/utils/photos/picture-addresses';
import { backgroundsIn, picturesIn } from '@/utils/photos/pictures-in-page';
import type { SiteRules } from '@/utils/sites/spec';

/** Smaller files are icons, pixels and blanks: not worth an observation. A blurred preview may be small. */
const SMALLEST_FILE = 32;
/** Share of a photo that must be in view. */
const GOOD_PART = 0.25;

/** The listing photos in view. */
export interface Gallery {
  /** Those with a good part in view. */
  readonly inView: ReadonlySet<Element>;
  /** Looks at an element that no load event told of, as a background under the pointer. */
  notice(element: Element): void;
  /** Looks into the open shadow root that an element is in, if it is in one. */
  enter(element: Element): void;
}

/**
 * Watches a page for listing photos. Loads tell of new and swapped pictures and an
 * IntersectionObserver tells where they are, so other changes of the page cost nothing.
 * @param changed called after photos came into view or left it
 */
export function watchGallery(
  site: SiteRules | undefined,
  signal: AbortSignal,
  changed: () => void,
): Gallery {
  const inView = new Set<Element>();
  const verdicts = new WeakMap<Element, { address: string; isPhoto: boolean }>();

  function judge({ target, boundingClientRect: box }: IntersectionObserverEntry): boolean {
    const address = shownAddress(target);
    const known = verdicts.get(target);
    if (known?.address === address) return known.isPhoto;
    const isPhoto = isListingPhoto(target, box, site);
    verdicts.set(target, { address, isPhoto });
    return isPhoto;
  }

  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        const isSeen = entry.intersectionRatio >= GOOD_PART && judge(entry);
        if (isSeen) inView.add(entry.target);
        else inView.delete(entry.target);
      }
      changed();
    },
    { threshold: GOOD_PART },
  );

  function notice(element: Element): void {
    if (element instanceof HTMLImageElement && element.naturalWidth < SMALLEST_FILE) return;
    // Observing anew asks for a fresh box and a fresh look at what it shows now.
    observer.unobserve(element);
    observer.observe(element);
  }

  const seenBackgrounds = new WeakSet<Element>();
  function noticeBackgrounds(): void {
    for (const element of backgroundsIn(document)) {
      if (!seenBackgrounds.has(element)) notice(element);
      seenBackgrounds.add(element);
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
  const stopListening = onCssPicture(noticeBackgrounds);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    stopListening();
  });
  return { inView, notice, enter };
}

/** Backgrounds fire no load event, but their fetch is timed like any other. Returns how to stop. */
function onCssPicture(callback: () => void): () => void {
  const observer = new PerformanceObserver((list) => {
    const fromCss = list
      .getEntries()
      .some((entry) => entry instanceof PerformanceResourceTiming && entry.initiatorType === 'css');
    if (fromCss) callback();
  });
  observer.observe({ type: 'resource' });
  return () => observer.disconnect();
}
