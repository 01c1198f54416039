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
    element.matches('img, canvas') || getComputedStyle(element).backgroundImage.includes('url(')
  );
}

/** Every element of the document and of the open shadow roots in it, in page order: not for every day. */
export function everyElementIn(root: Document | ShadowRoot): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? [element, ...everyElementIn(element.shadowRoot)] : element,
  );
}
