/** Backgrounds that carry a picture nearly always do so inline: the address differs per element. */
const INLINE_BACKGROUND = '[style*="url("]';

/** Every `<img>` and every element with an inline background picture, in document order. */
export function picturesIn(root: Document | ShadowRoot): Element[] {
  return [...root.querySelectorAll(`img, ${INLINE_BACKGROUND}`)];
}

/** Only the elements with an inline background picture: they fire no load event. */
export function backgroundsIn(root: Document | ShadowRoot): Element[] {
  return [...root.querySelectorAll(INLINE_BACKGROUND)];
}

/** The document and every open shadow root in it. Walks the whole tree: not for every day. */
export function rootsIn(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? rootsIn(shadowRoot) : [],
  );
  return [root, ...inner];
}
