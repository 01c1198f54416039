import { findSpot } from '@/entrypoints/listing/find-spot';
import { measure, type Place } from '@/entrypoints/listing/measure';
import { addressOf } from './known-results';
import { roundedCornersOf } from './rounded-corners';

/** How often a revealed photo that stands still is looked at; one that moves, every frame. */
const LOOK_MILLISECONDS = 100;
/** Side of the visible part, CSS pixels, from which on it can be told whether something covers it. */
const LARGE_ENOUGH_TO_JUDGE = 100;

/** A result drawn over its photo. There is one, in document coordinates. */
export interface Curtain {
  /** The photo that is covered now. */
  readonly photo: Element | undefined;
  show(photo: Element, picture: ImageBitmap): void;
  hide(): void;
}

/**
 * A canvas, because a page's content security policy may forbid pictures from `data:` and `blob:`
 * addresses. It takes no clicks, follows its photo, and goes when the page changes the photo, covers
 * it or takes it away.
 * @param name what the picture is to screen readers
 * @param changed called after `photo` changed
 */
export function createCurtain(
  host: Element,
  layer: Element,
  name: string,
  changed: () => void,
): Curtain {
  const frame = document.createElement('div');
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', name);
  frame.className = 'curtain';
  frame.append(canvas);
  let covered: Element | undefined;

  async function follow(photo: Element): Promise<void> {
    const address = addressOf(photo);
    let last = '';
    while (covered === photo) {
      const [origin, place] = await measure([host, photo]);
      if (covered !== photo) return;
      if (!origin || !place || addressOf(photo) !== address || isGone(photo, place)) return hide();
      const next = styleAt(place, origin.box);
      if (next === last) await new Promise((resolve) => setTimeout(resolve, LOOK_MILLISECONDS));
      else frame.style.cssText = next;
      last = next;
    }
  }

  function hide(): void {
    if (!covered) return;
    covered = undefined;
    frame.remove();
    // Frees the pixels.
    canvas.width = 0;
    changed();
  }

  return {
    get photo() {
      return covered;
    },
    show(photo, picture) {
      covered = photo;
      canvas.width = picture.width;
      canvas.height = picture.height;
      canvas.getContext('2d')?.drawImage(picture, 0, 0);
      picture.close();
      canvas.style.cssText = fitOf(photo);
      // Where it belongs is known a frame later.
      frame.style.cssText = 'visibility: hidden';
      layer.prepend(frame);
      void follow(photo);
      changed();
    },
    hide,
  };
}

/** Left the document, its slide or its box, or lies under something else. Out of view is not gone. */
function isGone(photo: Element, place: Place): boolean {
  const { box, visible } = place;
  if (!photo.isConnected || box.width === 0) return true;
  const isOutOfView =
    box.bottom <= 0 || box.right <= 0 || box.top >= innerHeight || box.left >= innerWidth;
  if (isOutOfView) return false;
  const isLarge = Math.min(visible.width, visible.height) >= LARGE_ENOUGH_TO_JUDGE;
  return visible.width === 0 || (isLarge && !findSpot(photo, place));
}

/**
 * Over the photo's box, cut to the part that its scrollers show. What the viewport cuts is left
 * whole, so that scrolling the page needs nothing.
 */
function styleAt({ box, visible }: Place, origin: DOMRectReadOnly): string {
  const cut = [
    visible.top > 0 ? visible.top - box.top : 0,
    visible.right < document.documentElement.clientWidth ? box.right - visible.right : 0,
    visible.bottom < document.documentElement.clientHeight ? box.bottom - visible.bottom : 0,
    visible.left > 0 ? visible.left - box.left : 0,
  ];
  const inset = visible.width > 0 ? cut.map((side) => `${side}px`).join(' ') : '0';
  const place = `translate(${box.x - origin.x}px,${box.y - origin.y}px)`;
  return `width:${box.width}px;height:${box.height}px;transform:${place};clip-path:inset(${inset})`;
}

/** Fits the picture into its box as the page fits the photo. */
function fitOf(photo: Element): string {
  const style = getComputedStyle(photo);
  const isImage = photo instanceof HTMLImageElement;
  const background = style.backgroundSize === 'contain' ? 'contain' : 'cover';
  const fit = isImage ? style.objectFit : background;
  const position = isImage ? style.objectPosition : style.backgroundPosition;
  return `object-fit:${fit};object-position:${position};border-radius:${roundedCornersOf(photo)}`;
}
