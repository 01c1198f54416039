/**
 * The nearest part around a photo, or itself, that may stay where it is while the document is
 * scrolled. Asks the positioned parts alone. Reads layout: call it right after one.
 */
export function findHolder(photo: Element): Element | undefined {
  for (let part: Element | null = photo; part instanceof HTMLElement; part = part.offsetParent) {
    const { position } = getComputedStyle(part);
    if (position === 'fixed' || position === 'sticky') return part;
  }
  return undefined;
}
