/** Backgrounds that carry a picture nearly always do so inline: the address differs per element. */
const INLINE_BACKGROUND = '[style*="url("]';

/** They fire no load event. */
const SILENT = `canvas, ${INLINE_BACKGROUND}`;

/** Every `<img>`, `<canvas>` and element with an inline background picture, in document order. */
export function picturesIn(root: Document | ShadowRoot): Element[] {
  return [...root.querySelectorAll(`img, ${SILENT}`)];
}

/** Only those that fire no load event. */
export function silentPicturesIn(root: Document | ShadowRoot): Element[] {
  return [...root.querySelectorAll(SILENT)];
}

/** The document and every open shadow root in it. Walks the whole tree: not for every day. */
export function rootsIn(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? rootsIn(shadowRoot) : [],
  );
  return [root, ...inner];
}
