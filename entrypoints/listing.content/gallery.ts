import { isListingPhoto } from '@/utils/photos/clues-of';
import { isLargeEnough } from '@/utils/photos/evidence';
import { picturesIn, silentPicturesIn } from '@/utils/photos/pictures-in-page';
import type { SiteRules } from '@/utils/sites/spec';
import { shareOf } from './find-spot';
import { keepNear } from './near-pictures';

/** Smaller files are icons, pixels and blanks: not worth an observation. A blurred preview may be small. */
const SMALLEST_FILE = 32;
/** Share of a photo that must be in view. */
const GOOD_PART = 0.25;
/** How long after a download the pictures that fire no event are looked for. */
const SILENT_MILLISECONDS = 400;

/** The pictures in view. */
export interface Gallery {
  /** Those large enough for a photo, with a good part in view. Few of them are ever judged. */
  readonly inView: ReadonlySet<Element>;
  /** Whether a picture in view is a photo of the listing's. Reads style but no layout. */
  isPhoto(picture: Element): boolean;
  /** Looks at an element that no load event told of, as a background under the pointer. */
  notice(element: Element): void;
  /** Looks into the open shadow root that an element is in. @returns it, the first time */
  enter(element: Element): ShadowRoot | undefined;
  /** The page was scrolled. @param rearranged pictures may stand elsewhere in the document too */
  look(rearranged: boolean): void;
}

/**
 * Watches a page for listing photos. Loads tell of new and swapped pictures and an
 * IntersectionObserver tells where they are, so other changes of the page cost nothing. Observed are
 * only the pictures near the viewport: the browser computes every observed one in every frame. And
 * judged are only those that would get a button.
 * @param changed called after pictures came into view or left it
 */
export function watchGallery(
  site: SiteRules | undefined,
  signal: AbortSignal,
  changed: () => void,
): Gallery {
  const inView = new Set<Element>();
  const boxes = new WeakMap<Element, DOMRectReadOnly>();
  const verdicts = new WeakMap<Element, boolean>();
  let news = false;

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, boundingClientRect, intersectionRatio } of entries) {
        note(target, boundingClientRect, intersectionRatio);
      }
      tell();
    },
    { threshold: GOOD_PART },
  );
  const near = keepNear(
    {
      observer,
      inView,
      came: (picture, box) =>
        note(picture, box, shareOf(box, new DOMRectReadOnly(0, 0, innerWidth, innerHeight))),
      looked: tell,
    },
    signal,
  );

  /** @param share of it in view */
  function note(picture: Element, box: DOMRectReadOnly, share: number): void {
    const isSeen = share >= GOOD_PART && isLargeEnough(box.width, box.height);
    verdicts.delete(picture);
    boxes.delete(picture);
    if (isSeen) {
      inView.add(picture);
      boxes.set(picture, box);
    }
    if (isSeen || inView.delete(picture)) news = true;
  }

  function tell(): void {
    if (news) changed();
    news = false;
  }

  function isPhoto(picture: Element): boolean {
    const known = verdicts.get(picture);
    const box = boxes.get(picture);
    if (known !== undefined || !box) return known === true;
    const verdict = isListingPhoto(picture, box, site);
    verdicts.set(picture, verdict);
    return verdict;
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
  function enter(element: Element): ShadowRoot | undefined {
    const root = element.getRootNode();
    if (!(root instanceof ShadowRoot) || entered.has(root)) return;
    entered.add(root);
    watchLoads(root);
    return root;
  }

  watchLoads(document);
  const stopListening = onDownloads(noticeSilent);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    stopListening();
  });
  return { inView, isPhoto, notice, enter, look: near.look };
}

/**
 * Backgrounds fire no load event, but their download is timed like any other. The first download is
 * enough: until the callback is through, the others are no news. Answers how to stop.
 */
function onDownloads(callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new PerformanceObserver(() => {
    observer.disconnect();
    timer = setTimeout(() => {
      watch();
      callback();
    }, SILENT_MILLISECONDS);
  });
  const watch = () => observer.observe({ type: 'resource' });
  watch();
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}
