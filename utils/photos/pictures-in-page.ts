/**
 * Whose load event is not waited for: canvases, backgrounds, pictures in a vector drawing. Backgrounds
 * that carry a photo are mostly inline: it differs per element.
 */
const SILENT = 'canvas, [style*="url("], [style*=image-set], image';

/** Pixels: a canvas with fewer is a stand-in, drawn from a few letters while its photo loads. */
const SMALLEST_DRAWN = 120;

/** Every `<img>`, in document order. */
export function imagesIn(root: Document | ShadowRoot): NodeListOf<HTMLImageElement> {
  return root.querySelectorAll('img');
}

/** Pictures that are no `<img>`, in document order. */
export function silentPicturesIn(root: Document | ShadowRoot): Iterable<Element> {
  return root.querySelectorAll(SILENT);
}

/** Also says yes to a background from a style sheet. Reads style but no layout. */
export function isPicture(element: Element): boolean {
  if (element.matches('img, image')) return true;
  return element instanceof HTMLCanvasElement
    ? element.width >= SMALLEST_DRAWN
    : getComputedStyle(element).backgroundImage.includes('url(');
}

/** Every element of the document and of the open shadow roots in it, in page order: not for every day. */
export function everyElementIn(root: Document | ShadowRoot): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? [element, ...everyElementIn(element.shadowRoot)] : element,
  );
}
