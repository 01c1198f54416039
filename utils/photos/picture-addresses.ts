import { type Candidate, parseSrcset } from './srcset';

/** Ends of addresses that are pictures by name. */
const PICTURE_FILE = /\.(?:jpe?g|png|webp|avif)(?:[?#:]|$)/i;
/** A lazy loader's attribute value: an absolute address, or a path that ends like a picture. */
const ADDRESS = /^(?:https?:)?\/\/\S+$|^[\w.-]*\/\S+\.(?:jpe?g|png|webp|avif)\b\S*$/i;
/** A profile name that idealista's lazy loader hangs on its addresses: "....jpg,WEB_DETAIL". */
const TRAILING_NAME = /,\w+$/;
/** The last of them: the photo under the page's decoration, or the largest of an `image-set`. */
const BACKGROUND = /(?:.*[ ,(])?url\((['"]?)(.*?)\1\)/;

/** Every picture that gets a button is wider: a narrower file is a blank, a spinner, a blurred preview. */
const SMALLEST_WIDTH = 72;

/** Pictures that only the page itself can show: no fetch from outside reaches them. */
const ONLY_IN_PAGE = /^(?:screen|blob):/;
/** A photo written into the page. */
const WRITTEN_PHOTO = /^data:image\/(?:jpe?g|png|webp|avif);/;
/** Characters. A preview or a drawing that stands in for a photo is shorter. */
const SHORTEST_WRITTEN = 4000;

export function isOnlyInPage(address: string): boolean {
  return ONLY_IN_PAGE.test(address);
}

/** The address of a CSS background-image value, when it is one. */
export function backgroundAddress(value: string): string {
  return BACKGROUND.exec(value)?.[2] ?? '';
}

/**
 * What the element shows now; empty when nothing has loaded. What has no address of its own, a
 * canvas or a photo written into the page, gets one that tells it from the others here: `screen:...`.
 */
export function shownAddress(element: Element): string {
  if (!(element instanceof HTMLImageElement)) return addressOfDrawn(element);
  const address = element.currentSrc || element.src;
  return address.length < SHORTEST_WRITTEN ? address : shortened(address);
}

function shortened(address: string): string {
  if (!WRITTEN_PHOTO.test(address)) return address;
  return `screen:${address.length}-${address.slice(-40).replace(/\W/g, '')}`;
}

/** Of a canvas, a background, or a picture in a vector drawing. */
function addressOfDrawn(element: Element): string {
  if (element instanceof SVGImageElement) return absolute(element.href.baseVal);
  if (element instanceof HTMLCanvasElement) {
    return `screen:canvas-${[...document.querySelectorAll('canvas')].indexOf(element)}`;
  }
  const inline = element instanceof HTMLElement ? element.style.backgroundImage : '';
  return absolute(backgroundAddress(inline || getComputedStyle(element).backgroundImage));
}

/**
 * Every address the page itself gives for a picture, the shown one first: srcset, `<source>`s, lazy
 * loaders' attributes, and the file that a link around it opens. Reads no layout.
 */
export function pictureAddresses(element: Element): Candidate[] {
  const shown = shownAddress(element);
  const width = element instanceof HTMLImageElement ? element.naturalWidth : 0;
  const others = [
    ...[element, ...sourcesOf(element)].flatMap((part) => attributesOf(part, width)),
    ...linkedFile(element),
  ].map(({ url, width }) => ({ url: absolute(url), width }));
  return [{ url: width && width < SMALLEST_WIDTH ? '' : shown, width }, ...others].filter(
    ({ url }) => /^(?:https?|blob|screen):/.test(url),
  );
}

/** @param width of the picture at a density of 1x, pixels */
function attributesOf(element: Element, width: number): Candidate[] {
  // By name: `attributes` would keep a node in memory for each.
  return element.getAttributeNames().flatMap((name) => {
    const isSrcset = name.endsWith('srcset');
    if (!isSrcset && name !== 'rel' && !name.startsWith('data-')) return [];
    const value = element.getAttribute(name) ?? '';
    if (isSrcset) return parseSrcset(value, width);
    return ADDRESS.test(value) ? [{ url: value.replace(TRAILING_NAME, ''), width: 0 }] : [];
  });
}

function sourcesOf(element: Element): Iterable<Element> {
  return element.closest('picture')?.querySelectorAll('source') ?? [];
}

function linkedFile(element: Element): Candidate[] {
  const href = element.closest('a')?.href;
  return href && PICTURE_FILE.test(href) ? [{ url: href, width: 0 }] : [];
}

function absolute(address: string): string {
  return (address && URL.parse(address, document.baseURI)?.href) || '';
}
