import { t } from '@/utils/i18n';
import type { SiteRules } from '@/utils/sites/spec';
import { watchRest } from './at-rest';
import { findSpot, roughSpot } from './find-spot';
import { watchGallery } from './gallery';
import { measure } from './measure';
import { type Badge, createOverlay } from './overlay';
import { noticeBackgroundsAt, photoAt } from './pointed-photo';
import { proposalOf } from './proposal';
import { readWords, sendChoice } from './send-choice';
import { watchPointing } from './watch-pointing';

/** What lies above the rest of the page and disables it. */
const TOP_LAYER = ':modal, :fullscreen';
/** How many of the largest photos are tried before giving up on a pinned button. */
const TRIES = 3;

/**
 * Shows "Restage this room" on the largest photo in view and on the one under the pointer or the
 * keyboard focus, until the signal aborts. One element is added to the page; none is changed.
 */
export function showButtons(site: SiteRules | undefined, signal: AbortSignal): void {
  const words = readWords();
  const overlay = createOverlay(t('restageThisRoom'), signal);
  const pinned = overlay.addBadge(choose);
  const pointed = overlay.addBadge(choose);
  const gallery = watchGallery(site, signal, pinLargest);
  const rest = watchRest(signal, settle, hideSlid);
  watchPointing(signal, { overlay: overlay.host, point, leave, hold: overlay.hold });

  function choose(badge: Badge): void {
    const { photo } = badge;
    if (!photo) return;
    void sendChoice(proposalOf(photo, photo.getBoundingClientRect(), site), words).then((note) =>
      badge.say(note),
    );
  }

  async function pinLargest(): Promise<void> {
    const photos = largestInView();
    if (rest.isMoving() && photos[0] === pinned.photo) return;
    overlay.enter(layerOf(photos[0]));
    const [origin, ...places] = await measure([overlay.host, ...photos]);
    const spots = photos.flatMap((photo, index) => {
      const place = places[index];
      const spot = place && (rest.isMoving() ? roughSpot(place) : findSpot(photo, place));
      return spot ? [{ photo, spot }] : [];
    });
    const best = spots.find(({ spot }) => !('dimmed' in spot && spot.dimmed)) ?? spots[0];
    if (best && origin) {
      pinned.show(best.photo, best.spot, origin.box);
      if (pointed.photo === best.photo) pointed.hide();
      return;
    }
    if (!pinned.hasFocus()) pinned.hide();
  }

  function largestInView(): Element[] {
    const top = [...document.querySelectorAll(TOP_LAYER)].at(-1);
    return [...gallery.inView]
      .filter(([photo]) => !top || top.contains(photo))
      .sort(([, a], [, b]) => b - a)
      .slice(0, TRIES)
      .map(([photo]) => photo);
  }

  async function showPointed(photo: Element): Promise<void> {
    if (photo === pinned.photo) return pointed.hide();
    overlay.enter(layerOf(photo));
    const [origin, place] = await measure([overlay.host, photo]);
    const spot = place && findSpot(photo, place);
    if (origin && spot && photo !== pinned.photo) pointed.show(photo, spot, origin.box);
    else if (!pointed.hasFocus()) pointed.hide();
  }

  async function point(target: EventTarget | undefined, x: number, y: number): Promise<boolean> {
    if (rest.isMoving()) return false;
    const direct = target instanceof Element && gallery.inView.has(target) ? target : undefined;
    const photo = direct ?? (await photoAt(gallery, x, y));
    if (photo) await showPointed(photo);
    else noticeBackgroundsAt(gallery, x, y);
    return photo !== undefined;
  }

  function leave(): void {
    if (!pointed.hasFocus()) pointed.hide();
  }

  function settle(): void {
    void pinLargest();
    if (pointed.photo) void showPointed(pointed.photo);
  }

  function hideSlid(scroller: Element): void {
    for (const badge of [pinned, pointed]) {
      if (badge.photo && scroller.contains(badge.photo)) badge.hide();
    }
  }
}

function layerOf(photo: Element | undefined): Element {
  return photo?.closest(`${TOP_LAYER}, :popover-open`) ?? document.documentElement;
}
