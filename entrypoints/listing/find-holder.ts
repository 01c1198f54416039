/**
 * The nearest part around an element, or itself, that may stay where it is while the document is
 * scrolled. Reads style but no layout.
 */
export function findHolder(element: Element): Element | undefined {
  for (let part: Element | null = element; part; part = parentOf(part)) {
    const { position } = getComputedStyle(part);
    if (position === 'fixed' || position === 'sticky') return part;
  }
  return undefined;
}

function parentOf({ parentElement, parentNode }: Element): Element | null {
  return parentNode instanceof ShadowRoot ? parentNode.host : parentElement;
}
