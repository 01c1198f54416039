import { findHolder } from './find-holder';
import type { Spot } from './find-spot';
import { style } from './style';

const NOTE_SECONDS = 8;
/** Of the host, CSS pixels of its own: how wide it is drawn tells how the page scales its document. */
const HOST_WIDTH = 64;
/** Events that pages take for a click on the photo below, or for a key of theirs. */
const TYPES =
  'click dblclick auxclick pointerdown pointerup mousedown mouseup touchstart touchend keydown keyup keypress';
/** Keys that press a button: every other is the page's, wherever the focus is. */
const PRESSING = /Enter| /;

/** One button; the page has two, so that the pinned one stays while the other follows the pointer. */
export interface Badge {
  /** The photo it belongs to; undefined while hidden. */
  readonly photo: Element | undefined;
  /** What may keep the photo in place while the document is scrolled. */
  readonly holder: Element | undefined;
  /** Holds the button; a second one may stand below it. */
  readonly element: HTMLElement;
  /** Called after the photo changed. */
  changed?: () => void;
  /** @param origin viewport place of the overlay's host, which moves with the document */
  show(photo: Element, spot: Spot, origin: DOMRectReadOnly): void;
  hide(): void;
  /** Says something beside the button, politely to screen readers too. */
  say(words: string): void;
  hasFocus(): boolean;
}

/** Our one element in the page. Everything else is in its closed root. */
export interface Overlay {
  readonly host: HTMLElement;
  /** Where everything shown hangs. */
  readonly layer: HTMLElement;
  /** Puts the host last in the document, or in a modal dialog that would cover or disable it. */
  enter(layer: Element): void;
  addBadge(choose: (badge: Badge) => void): Badge;
  /** Hides everything for as long as the person holds the key for it. */
  hold(held: boolean): void;
}

/** @param label visible text and accessible name of the buttons */
export function createOverlay(label: string, signal: AbortSignal): Overlay {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('style');
  sheet.textContent = style;
  const layer = document.createElement('div');
  root.append(sheet, layer);
  keepToItself(layer);
  signal.addEventListener('abort', () => host.remove());

  return {
    host,
    layer,
    enter(parent) {
      if (host.parentElement !== parent && !signal.aborted) parent.append(host);
    },
    addBadge(choose) {
      const badge = createBadge(label, choose, layer);
      layer.append(badge.element);
      return badge;
    },
    hold(held) {
      layer.className = held ? 'held' : '';
    },
  };
}

function createBadge(label: string, choose: (badge: Badge) => void, layer: HTMLElement): Badge {
  const element = document.createElement('div');
  const button = document.createElement('button');
  const text = document.createElement('span');
  const note = document.createElement('p');
  button.type = 'button';
  text.textContent = label;
  button.append(text);
  note.setAttribute('role', 'status');
  element.append(button, note);
  element.className = 'badge';
  element.hidden = true;

  let photo: Element | undefined;
  let holder: Element | undefined;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const badge: Badge = {
    element,
    get photo() {
      return photo;
    },
    get holder() {
      return holder;
    },
    show(next, spot, origin) {
      turnTo(next);
      element.className = spot.compact ? 'badge compact' : 'badge';
      element.dataset.align = spot.align;
      // Whatever the page does to its document, a pixel of the layer is one of the viewport.
      layer.style.transform = `scale(${HOST_WIDTH / origin.width})`;
      element.style.transform = placed(spot, origin);
      element.hidden = false;
    },
    hide() {
      turnTo(undefined);
      element.hidden = true;
    },
    say(words) {
      note.textContent = words;
      clearTimeout(quiet);
      quiet = setTimeout(() => {
        note.textContent = '';
      }, NOTE_SECONDS * 1000);
    },
    hasFocus: () => element.querySelector(':focus-visible') !== null,
  };
  function turnTo(next: Element | undefined): void {
    if (next === photo) return;
    photo = next;
    holder = next && findHolder(next);
    note.textContent = '';
    badge.changed?.();
  }
  button.addEventListener('click', (event) => {
    if (event.isTrusted) choose(badge);
  });
  return badge;
}

/** The page must not take a click on our button for one on its photo, nor a key that presses it. */
function keepToItself(element: Element): void {
  const stop = (event: Event) => {
    if (!('key' in event) || PRESSING.test(String(event.key))) event.stopPropagation();
  };
  for (const type of TYPES.split(' ')) element.addEventListener(type, stop, { passive: true });
}

function placed({ x, y, align }: Spot, origin: DOMRectReadOnly): string {
  const left = Math.round(x - origin.x);
  const top = Math.round(y - origin.y);
  const shiftX = align.includes('right') ? '-100%' : '0';
  const shiftY = align.includes('bottom') ? '-100%' : '0';
  return `translate(${left}px, ${top}px) translate(${shiftX}, ${shiftY})`;
}
