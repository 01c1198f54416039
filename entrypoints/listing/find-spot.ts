import { isLid } from '@/utils/photos/is-lid';
import type { Place } from './measure';

/** Where a button goes: a corner's point, viewport CSS pixels, and which of its own corners meets it. */
export interface Spot {
  x: number;
  y: number;
  align: (typeof CORNERS)[number];
  /** Icon only: the photo is too small for words. */
  compact: boolean;
  /** A backdrop lies over the photo: a button elsewhere is better, if there is one. */
  dimmed: boolean;
}

/** In the order in which they are tried. */
const CORNERS = ['top left', 'bottom left', 'top right', 'bottom right'] as const;
const INSET = 10;
const COMPACT_BELOW = 240;
/** Less of a photo in view than this has no room for a button. */
const LEAST_VISIBLE = 56;
/** Where a button is looked under, from its corner: near its ends and in its middle. */
const ALONG_BUTTON = [18, 90, 170];
const HALF_HEIGHT = 18;
/** Share of a photo from which on a layer lies over all of it. */
const WHOLE = 0.7;
const COVERING = 0.95;
const DIMMING = 0.5;
const REPLACED = 'img, video, canvas, iframe';
const CONTROL =
  'a, button, input, select, textarea, label, summary, [role=button], [role=link], [role=tab]';

/** What the page paints at a corner, above the photo. */
interface Finding {
  /** Something of the page's own stands there. */
  taken: boolean;
  /** A backdrop or an empty curtain lies over the whole photo. */
  dimmed: boolean;
  /** Something else is shown where the photo was, as in a lightbox. */
  covered: boolean;
  /** The photo itself is not there: it is turned, or cut by its page. */
  absent: boolean;
}

/** Slides of a carousel that fades lie over each other, all but one of them transparent. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/**
 * The first corner of the photo where the page has nothing of its own, else the first that is its
 * own, else the first. Undefined when the photo is covered or transparent. Reads layout: call it
 * right after a layout.
 */
export function findSpot(photo: Element, { box, visible }: Place): Spot | undefined {
  if (!isShown(photo)) return undefined;
  let taken: Spot | undefined;
  let absent: Spot | undefined;
  const free = cornersOf(box, visible).find((spot) => {
    const finding = lookAt(spot, photo, visible);
    spot.dimmed = finding.dimmed;
    if (finding.covered) return false;
    if (!finding.absent && !finding.taken) return true;
    if (finding.absent) absent ??= spot;
    else taken ??= spot;
    return false;
  });
  return free ?? taken ?? absent;
}

function cornersOf(box: DOMRectReadOnly, visible: DOMRectReadOnly): Spot[] {
  if (Math.min(visible.width, visible.height) < LEAST_VISIBLE) return [];
  const compact = Math.min(box.width, visible.width) < COMPACT_BELOW;
  return CORNERS.map((align) => ({
    x: align.includes('left') ? visible.left + INSET : visible.right - INSET,
    y: align.includes('top') ? visible.top + INSET : visible.bottom - INSET,
    ...{ align, compact, dimmed: false },
  }));
}

function lookAt(spot: Spot, photo: Element, visible: DOMRectReadOnly): Finding {
  const inwards = spot.align.includes('left') ? 1 : -1;
  const y = spot.y + (spot.align.includes('top') ? HALF_HEIGHT : -HALF_HEIGHT);
  const asides = spot.compact ? [HALF_HEIGHT] : ALONG_BUTTON;
  const stacks = asides.map((aside) => stackAt(photo, spot.x + inwards * aside, y));
  const isHit = stacks.some((stack) => stack.includes(photo));
  const isUntouchable = !isHit && getComputedStyle(photo).pointerEvents === 'none';
  const absent = !isHit && !isUntouchable;
  const finding = { taken: false, dimmed: false, covered: false, absent };
  new Set(stacks.flatMap((stack) => elementsAbove(stack, photo))).forEach((element) => {
    if (!isUntouchable || isLater(element, photo)) addTo(finding, element, visible);
  });
  return finding;
}

/** Adds what an element above a photo does to it. */
function addTo(finding: Finding, element: Element, visible: DOMRectReadOnly): void {
  const share = shareOf(visible, element.getBoundingClientRect());
  const opacity = opacityOf(element);
  const covers = opacity >= COVERING && share >= WHOLE && hasContent(element);
  if (covers) finding.covered = true;
  else if (opacity >= DIMMING && share >= WHOLE) finding.dimmed = true;
  else if (opacity >= DIMMING || (share < 0.5 && element.closest(CONTROL))) finding.taken = true;
}

/** What the page paints at a point, topmost first, as far as the root goes that the photo is in. */
export function stackAt(photo: Element, x: number, y: number): Element[] {
  const root = photo.getRootNode();
  return (root instanceof ShadowRoot ? root : document).elementsFromPoint(x, y);
}

/** Of what the page paints at a point what lies above the photo, our own host aside. */
function elementsAbove(stack: readonly Element[], photo: Element): Element[] {
  const at = stack.findIndex((element) => element === photo || element.contains(photo));
  return stack
    .slice(0, at < 0 ? stack.length : at)
    .filter((element) => !photo.contains(element) && !isOurs(element));
}

/** Drawn after another, as elements mostly are that come later. For photos that no point hits. */
function isLater(element: Element, than: Element): boolean {
  return (than.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
}

/** Our host has no height, attributes or text; nothing of a page's that is hit does. */
function isOurs(element: Element): boolean {
  return element.localName === 'div' && element.clientHeight === 0 && !element.hasAttributes();
}

/** How much of what is behind an element it hides, 0 to 1. Gradients count as nothing. */
function opacityOf(element: Element): number {
  if (!isShown(element)) return 0;
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  const isPicture = element.matches(REPLACED) || backgroundImage.includes('url(');
  if (isPicture && !isLid(element)) return 1;
  const alpha = /(?:rgba\(.*,|\/)\s*([\d.]+)\)$/.exec(backgroundColor)?.[1];
  return Number(alpha ?? 1);
}

/** An empty layer is a curtain while a page loads, or catches clicks. */
function hasContent(element: Element): boolean {
  return element.matches(REPLACED) || element.hasChildNodes();
}

type Edges = Pick<DOMRectReadOnly, 'left' | 'top' | 'right' | 'bottom'>;

/** How much of a box another covers, 0 to 1. */
export function shareOf(whole: DOMRectReadOnly, part: Edges): number {
  const width = Math.min(whole.right, part.right) - Math.max(whole.left, part.left);
  const height = Math.min(whole.bottom, part.bottom) - Math.max(whole.top, part.top);
  return (Math.max(width, 0) * Math.max(height, 0)) / (whole.width * whole.height);
}
