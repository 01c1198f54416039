import type { WordsOnPage } from '@/utils/messages';
import { shownAddress } from '@/utils/photos/picture-addresses';
import type { PhotoRules } from '@/utils/sites/spec';
import { watchRest } from './at-rest';
import { findSpot, isShown, type Spot } from './find-spot';
import { type Gallery, watchGallery } from './gallery';
import { isLeftOver, removeLeftovers } from './leftovers';
import { measure, type Place } from './measure';
import { type Badge, createOverlay } from './overlay';
import { noticePicturesAt, type Pointed, photoSeenAt, pointedAt } from './pointed-photo';
import { sendChoice } from './send-choice';
import { type ListedPage, lend, type Stage } from './stage';
import { watchPointing } from './watch-pointing';

/** What lies above the rest of the page and disables it. */
const TOP_LAYER = ':modal, :fullscreen';
/** How many of the largest photos are tried before giving up on a pinned button. */
const TRIES = 3;

interface Choice {
  photo: Element;
  spot: Spot;
}

/**
 * Shows "Restage this room" on the largest photo in view and on the one under the pointer or the
 * keyboard focus, until the signal aborts. One element is added to the page; none is changed.
 * @param rules undefined on a site that only the general finder knows
 */
export function showButtons(
  page: ListedPage,
  rules: PhotoRules | undefined,
  words: WordsOnPage,
  signal: AbortSignal,
): void {
  removeLeftovers();
  const overlay = createOverlay(words.restage, signal);
  const pinned = overlay.addBadge(choose);
  const pointed = overlay.addBadge(choose);
  const badges = [pinned, pointed];
  const gallery = watchGallery(rules, signal, () => rest.isMoving(), changed);
  const rest = watchRest(signal, { settled, scrolled, slid });
  const stage: Stage = {
    ...{ signal, overlay, gallery, page, badges, reload: words.reload },
  };
  lend(stage);
  const pointing = watchPointing(signal, {
    ...{ overlay: overlay.host, point, leave, hold: overlay.hold },
  });
  // The browser's menu doesn't tell where it was opened.
  const ask = ({ isTrusted, clientX: x, clientY: y }: MouseEvent) => {
    if (isTrusted) page.asked = { x, y };
  };
  document.addEventListener('contextmenu', ask, { capture: true, signal });

  function choose(badge: Badge): void {
    if (!badge.photo) return;
    const photo = photoSeenAt(gallery, badge.photo, badge.element);
    page.chosen = { photo, address: shownAddress(photo) };
    void sendChoice(words).then(badge.say);
  }

  function changed(): void {
    const isPinned = pinned.photo && gallery.inView.has(pinned.photo);
    if (!isPinned && !rest.isMoving()) pinLargest();
    rest.soon();
  }

  function pinLargest(): void {
    const pictures = picturesOnTop();
    enter(pictures[0]);
    void measure([overlay.host, ...pictures]).then((places) => {
      const origin = places.shift();
      const best = chooseSpot(pictures, places, gallery);
      if (best && origin) {
        pinned.show(best.photo, best.spot, origin.box);
        if (isSamePhoto(best.photo, pointed.photo)) pointed.hide();
      } else if (!pinned.hasFocus()) pinned.hide();
    });
  }

  /** The extension may be gone: this says so until a newer run takes its element out of the page. */
  function enter(photo: Element | undefined): void {
    if (!overlay.host.isConnected && isLeftOver()) globalThis.restageListing?.ending.abort();
    overlay.enter(layerOf(photo));
  }

  /** Pictures outside an open modal dialog can't be clicked, so a button on them couldn't either. */
  function picturesOnTop(): Element[] {
    const pictures = [...gallery.inView];
    const onTop = pictures.filter((picture) => picture.closest(TOP_LAYER));
    return onTop.length > 0 ? onTop : pictures;
  }

  async function showPointed(photo: Element): Promise<void> {
    const isOnTop = picturesOnTop().includes(photo);
    if (!isOnTop || isSamePhoto(photo, pinned.photo)) return pointed.hide();
    enter(photo);
    const [origin, place] = await measure([overlay.host, photo]);
    const spot = place && findSpot(photo, place);
    if (origin && spot && !isSamePhoto(photo, pinned.photo)) pointed.show(photo, spot, origin.box);
    else if (!pointed.hasFocus()) pointed.hide();
  }

  async function point(target: EventTarget | undefined, x: number, y: number): Promise<Pointed> {
    if (rest.isMoving()) return { boxes: [] };
    const root = target instanceof Element && gallery.enter(target);
    if (root) pointing.enter(root);
    const found = isPhotoInView(target)
      ? { photo: target, boxes: [] }
      : await pointedAt(gallery, x, y);
    if (found.photo) await showPointed(found.photo);
    else noticePicturesAt(gallery, x, y);
    return found;
  }

  function isPhotoInView(target: EventTarget | undefined): target is Element {
    if (!(target instanceof Element) || !gallery.inView.has(target)) return false;
    return isShown(target) && gallery.isPhoto(target);
  }

  function leave(): void {
    if (!pointed.hasFocus()) pointed.hide();
  }

  function settled(moved: boolean, rearranged: boolean): void {
    if (moved) gallery.look(rearranged);
    pinLargest();
    if (pointed.photo) void showPointed(pointed.photo);
    pointing.again();
    stage.settled?.();
  }

  function scrolled(): void {
    badges.forEach((badge) => {
      const { holder } = badge;
      // In a dialog the host stays too, and whoever has the focus must not lose it.
      if (!holder || holder.contains(overlay.host) || badge.hasFocus()) return;
      badge.hide();
      stage.slid?.(holder);
    });
  }

  function slid(scroller: Element): void {
    badges.forEach((badge) => {
      if (badge.photo && scroller.contains(badge.photo)) badge.hide();
    });
    stage.slid?.(scroller);
  }
}

/** The largest photo that nothing lies over, else the largest that is only dimmed. */
function chooseSpot(
  pictures: readonly Element[],
  places: readonly Place[],
  gallery: Gallery,
): Choice | undefined {
  const bySize = pictures
    .map((photo, index) => ({ photo, place: places[index] }))
    .sort((a, b) => areaOf(b.place) - areaOf(a.place));
  let best: Choice | undefined;
  let tries = 0;
  bySize.some(({ photo, place }) => {
    if (!isShown(photo) || !gallery.isPhoto(photo)) return false;
    const spot = place && findSpot(photo, place);
    if (spot && (!spot.dimmed || !best)) best = { photo, spot };
    tries += 1;
    return spot?.dimmed === false || tries === TRIES;
  });
  return best;
}

/** Carousels copy their ends, galleries blur a photo behind itself: all of it is one photo. */
function isSamePhoto(photo: Element, other: Element | undefined): boolean {
  return other !== undefined && shownAddress(photo) === shownAddress(other);
}

function areaOf(place: Place | undefined): number {
  return place ? place.visible.width * place.visible.height : 0;
}

function layerOf(photo: Element | undefined): Element {
  return photo?.closest(`${TOP_LAYER}, :popover-open`) ?? document.documentElement;
}
