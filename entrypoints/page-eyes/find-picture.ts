import { isShown } from '@/entrypoints/listing/find-spot';
import { holds } from '@/entrypoints/listing/pointed-photo';
import { isLid } from '@/utils/photos/is-lid';
import { pictureAddresses, shownAddress } from '@/utils/photos/picture-addresses';
import { everyElementIn, isPicture } from '@/utils/photos/pictures-in-page';

/** A side, CSS pixels, below which nobody means a picture. */
const SMALLEST_SIDE = 100;
/** Elements under the pointer, and inside those, that are looked at. */
const HOVERED = 6;
const MOST_LOOKED_AT = 2000;

/** The largest picture on the page that has an address, open shadow roots included. */
export function findPicture(address: string): Element | undefined {
  return largest(
    everyElementIn(document).filter(
      (element) => isPicture(element) && hasAddress(element, address),
    ),
  );
}

/** What is shown counts even where it only stands in for a photo. */
function hasAddress(picture: Element, address: string): boolean {
  return (
    shownAddress(picture) === address ||
    pictureAddresses(picture).some(({ url }) => url === address)
  );
}

/**
 * The picture at the pointer or under what lies there: layers, links, backgrounds. Of several the one
 * that is seen where the page was right-clicked. Where that place is not known, the largest behind
 * the element under the pointer, else the largest in the nearest around it, as in a card.
 */
export function findPointedPicture(): Element | undefined {
  const hovered = hoveredElements().slice(0, HOVERED);
  const around = hovered.map(picturesIn);
  const pictures = [...new Set(around.flat())].slice(0, MOST_LOOKED_AT);
  const { x, y } = globalThis.restageListing?.page?.asked ?? { x: -1, y: -1 };
  const stack = document.elementsFromPoint(x, y);
  // Else it is of another right-click, which the page kept to itself.
  const isHere = stack[0]?.matches(':hover') ?? false;
  const here = pictures.filter(
    (picture) => isHere && isShown(picture) && holds(picture.getBoundingClientRect(), x, y),
  );
  const behind = pictures.filter((picture) => hovered[0] && overlaps(picture, hovered[0]));
  return (
    stack.find((element) => here.includes(element)) ??
    largest(here) ??
    largest(behind) ??
    largest(around.find((some) => some.length > 0) ?? [])
  );
}

function picturesIn(element: Element): Element[] {
  return [element, ...element.querySelectorAll('*')]
    .slice(0, MOST_LOOKED_AT)
    .filter((one) => areaOf(one) > 0 && !isLid(one) && pictureAddresses(one).length > 0);
}

function overlaps(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Innermost first, through open shadow roots. */
function hoveredElements(): Element[] {
  const found: Element[] = [];
  let root: Document | ShadowRoot | null | undefined = document;
  while (root) {
    const hovered: Element[] = [...root.querySelectorAll(':hover')].reverse();
    found.unshift(...hovered);
    root = hovered[0]?.shadowRoot;
  }
  return found;
}

function largest(elements: readonly Element[]): Element | undefined {
  return [...elements].sort((a, b) => areaOf(b) - areaOf(a))[0];
}

function areaOf(element: Element): number {
  const { width, height } = element.getBoundingClientRect();
  return Math.min(width, height) < SMALLEST_SIDE ? 0 : width * height;
}
