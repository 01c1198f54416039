import { isListingPhoto } from '@/utils/photos/clues-of';
import { isLargeEnough } from '@/utils/photos/evidence';
import { isBlank } from '@/utils/photos/is-lid';
import { silentPicturesIn } from '@/utils/photos/pictures-in-page';
import type { PhotoRules } from '@/utils/sites/spec';
import { shareOf } from './find-spot';
import { keepNear } from './near-pictures';
import { onDownloads, onLoads } from './page-news';

/** Share of a photo that must be in view. */
const GOOD_PART = 0.25;

/** The pictures in view. */
export interface Gallery {
  /** Those large enough for a photo, with a good part in view. Few of them are ever judged. */
  readonly inView: ReadonlySet<Element>;
  /** Whether a picture in view is a photo of the listing's. Reads style but no layout. */
  isPhoto(picture: Element): boolean;
  /** Takes in an element that nothing told of, as a background under the pointer. */
  notice(element: Element): void;
  /** Looks into the open shadow root that an element is in. @returns it, the first time */
  enter(element: Element): ShadowRoot | undefined;
  /** The page was scrolled. @param rearranged pictures may stand elsewhere in the document too */
  look(rearranged: boolean): void;
}

/**
 * Watches a page for listing photos. Loads and downloads tell when to look and an
 * IntersectionObserver tells where pictures are, so other changes of the page cost nothing. Observed
 * are only the pictures near the viewport. And judged are only those that would get a button.
 * @param isMoving while the page is scrolled, loads are no news: it is looked at soon anyway
 * @param changed called after pictures came into view or left it
 */
export function watchGallery(
  rules: PhotoRules | undefined,
  signal: AbortSignal,
  isMoving: () => boolean,
  changed: () => void,
): Gallery {
  const entered = new WeakSet<Node>();
  const inView = new Set<Element>();
  const boxes = new WeakMap<Element, DOMRectReadOnly>();
  const verdicts = new WeakMap<Element, boolean>();
  let news = false;

  const observer = new IntersectionObserver(
    (entries) => {
      entries.forEach((entry) => {
        note(entry.target, entry.boundingClientRect, entry.intersectionRatio);
      });
      tell();
    },
    { threshold: GOOD_PART },
  );
  const near = keepNear(
    {
      ...{ observer, inView, looked: tell },
      shown(picture, box) {
        boxes.delete(picture);
        note(
          picture,
          box,
          shareOf(box, { left: 0, top: 0, right: innerWidth, bottom: innerHeight }),
        );
      },
    },
    signal,
  );

  /** @param share of it in view */
  function note(picture: Element, box: DOMRectReadOnly, share: number): void {
    const isSeen = share >= GOOD_PART && isLargeEnough(box.width, box.height) && !isBlank(picture);
    const known = boxes.get(picture);
    if (isSeen ? known?.width === box.width && known.height === box.height : !inView.has(picture)) {
      return;
    }
    news = true;
    verdicts.delete(picture);
    if (isSeen) {
      inView.add(picture);
      boxes.set(picture, box);
    } else {
      inView.delete(picture);
      boxes.delete(picture);
    }
  }

  function tell(): void {
    if (news) changed();
    news = false;
  }

  function isPhoto(picture: Element): boolean {
    const known = verdicts.get(picture);
    const box = boxes.get(picture);
    if (known !== undefined || !box) return known === true;
    const verdict = isListingPhoto(picture, box, rules);
    verdicts.set(picture, verdict);
    return verdict;
  }

  function watch(root: Document | ShadowRoot): void {
    near.add(silentPicturesIn(root));
    onLoads(root, signal, () => isMoving() || near.look(false));
  }

  function enter(element: Element): ShadowRoot | undefined {
    const root = element.getRootNode();
    if (!(root instanceof ShadowRoot) || entered.has(root)) return;
    entered.add(root);
    near.enter(root);
    watch(root);
    return root;
  }

  watch(document);
  near.look(false);
  onDownloads(signal, () => near.add(silentPicturesIn(document)));
  signal.addEventListener('abort', () => observer.disconnect());
  return { inView, isPhoto, enter, look: near.look, notice: (element) => near.add([element]) };
}
