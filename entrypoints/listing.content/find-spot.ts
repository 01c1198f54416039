import type { Place } from './measure';

/** Where a button goes: a corner's point, viewport CSS pixels, and which of its own corners meets it. */
export interface Spot {
  x: number;
  y: number;
  align: 'top left' | 'bottom left' | 'top right' | 'bottom right';
  /** Icon only: the photo is too small for words. */
  compact: boolean;
}

const INSET = 10;
const COMPACT_BELOW = 240;
/** Less of a photo in view than this has no room for a button. */
const LEAST_VISIBLE = 56;
/** From a corner to about the middle of the button. */
const TO_MIDDLE = { wide: 80, compact: 18, down: 18 };
const CONTROL =
  'a, button, input, select, textarea, label, summary, [role=button], [role=link], [role=tab]';

type Finding = 'free' | 'taken' | 'covered';

/** The usual corner, without a look at what stands there: for while the page scrolls. */
export function roughSpot({ box, visible }: Place): Spot | undefined {
  return cornersOf(box, visible)[0];
}

/**
 * The first corner of the photo where the page has nothing of its own. Undefined when something
 * opaque covers the photo, as a lightbox does. Reads layout: call it right after a layout.
 */
export function findSpot(photo: Element, place: Place): Spot | undefined {
  const corners = cornersOf(place.box, place.visible);
  const findings = corners.map((corner) => lookAt(corner, photo, place.visible));
  const best = Math.max(findings.indexOf('free'), -1);
  return corners[best >= 0 ? best : findings.indexOf('taken')];
}

function cornersOf(box: DOMRectReadOnly, visible: DOMRectReadOnly): Spot[] {
  if (Math.min(visible.width, visible.height) < LEAST_VISIBLE) return [];
  const compact = Math.min(box.width, visible.width) < COMPACT_BELOW;
  const top = visible.top + INSET;
  const bottom = visible.bottom - INSET;
  const left = visible.left + INSET;
  const right = visible.right - INSET;
  return [
    { x: left, y: top, align: 'top left', compact },
    { x: left, y: bottom, align: 'bottom left', compact },
    { x: right, y: top, align: 'top right', compact },
    { x: right, y: bottom, align: 'bottom right', compact },
  ];
}

function lookAt(spot: Spot, photo: Element, visible: DOMRectReadOnly): Finding {
  const aside = spot.compact ? TO_MIDDLE.compact : TO_MIDDLE.wide;
  const x = spot.x + (spot.align.includes('left') ? aside : -aside);
  const y = spot.y + (spot.align.includes('top') ? TO_MIDDLE.down : -TO_MIDDLE.down);
  let finding: Finding = 'free';
  for (const element of elementsAbove(photo, x, y)) {
    const share = shareOf(visible, element.getBoundingClientRect());
    const opaque = isOpaque(element);
    if (opaque && share > 0.7) return 'covered';
    if (opaque || (element.closest(CONTROL) && share < 0.5)) finding = 'taken';
  }
  return finding;
}

/** What the page paints above the photo at a point, topmost first, our own host aside. */
export function elementsAbove(photo: Element, x: number, y: number): Element[] {
  const root = photo.getRootNode();
  const stack = (root instanceof ShadowRoot ? root : document).elementsFromPoint(x, y);
  const at = stack.findIndex((element) => element === photo || element.contains(photo));
  return stack
    .slice(0, at < 0 ? stack.length : at)
    .filter((element) => !photo.contains(element) && !isOurs(element));
}

/** Our host has no size, attributes or text; nothing of a page's that is hit does. */
function isOurs(element: Element): boolean {
  return element.localName === 'div' && element.clientWidth === 0 && !element.hasAttributes();
}

function isOpaque(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  if (/^(?:img|video|canvas|iframe)$/.test(element.localName)) return true;
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  if (backgroundImage.includes('url(')) return true;
  const alpha = /[,/]\s*([\d.]+%?)\)$/.exec(backgroundColor)?.[1];
  if (backgroundColor.startsWith('rgb(')) return true;
  return Number.parseFloat(alpha ?? '1') >= 0.6;
}

function shareOf(whole: DOMRectReadOnly, part: DOMRectReadOnly): number {
  const width = Math.min(whole.right, part.right) - Math.max(whole.left, part.left);
  const height = Math.min(whole.bottom, part.bottom) - Math.max(whole.top, part.top);
  return (Math.max(width, 0) * Math.max(height, 0)) / (whole.width * whole.height);
}
