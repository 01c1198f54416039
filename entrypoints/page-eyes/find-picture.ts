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

/** The largest picture at the pointer or under what lies there: layers, links, backgrounds. */
export function findPointedPicture(): Element | undefined {
  return largest(pointedPictures());
}

function pointedPictures(): Element[] {
  const around = hoveredElements().slice(0, HOVERED);
  return around
    .flatMap((element) => [element, ...element.querySelectorAll('*')])
    .slice(0, MOST_LOOKED_AT)
    .filter(
      (element) => areaOf(element) > 0 && !isLid(element) && pictureAddresses(element).length > 0,
    );
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
