/** They fire no load event. Backgrounds that carry a photo are mostly inline: it differs per element. */
const SILENT = 'canvas, [style*="url("], [style*=image-set]';

/** Every `<img>`, `<canvas>` and element with an inline background picture, in document order. */
export function picturesIn(root: Document | ShadowRoot): Element[] {
  return [...root.querySelectorAll(`img, ${SILENT}`)];
}

/** Only those that fire no load event. */
export function silentPicturesIn(root: Document | ShadowRoot): Element[] {
  return [...root.querySelectorAll(SILENT)];
}

/** Also says yes to a background from a style sheet. Reads style but no layout. */
export function isPicture(element: Element): boolean {
  return (
    element.matches('img, canvas') ||
    /url\(|image-set/.test(getComputedStyle(element).backgroundImage)
  );
}

/**
 * Every picture in the document and the open shadow roots in it, in page order, those from style
 * sheets too. Walks the whole tree: not for every day.
 */
export function everyPictureIn(root: Document | ShadowRoot): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(isPicture(element) ? [element] : []),
    ...(element.shadowRoot ? everyPictureIn(element.shadowRoot) : []),
  ]);
}
