/** Longest caption sent along; messages.ts allows 500. */
const LONGEST = 300;
/** How far up a label may stand: a slide's or button's own name, not the page's. */
const LEVELS = 4;

/**
 * The words that a page puts on a picture: alt, title and aria-label of it, of the few elements
 * around it that hold nothing else, and a figure's caption. Once each, in reading order.
 */
export function captionOf(element: Element): string {
  const words = new Set<string>();
  let around: Element | null = element;
  for (let level = 0; around && level < LEVELS; level += 1, around = around.parentElement) {
    if (level > 0 && around.getElementsByTagName('img').length > 1) break;
    for (const name of ['alt', 'aria-label', 'title']) add(words, around.getAttribute(name));
  }
  add(words, element.closest('figure')?.querySelector('figcaption')?.textContent);
  return [...words].join(' · ').slice(0, LONGEST);
}

function add(words: Set<string>, text: string | null | undefined): void {
  const clean = text?.replace(/\s+/g, ' ').trim();
  if (clean) words.add(clean);
}
