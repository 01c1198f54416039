/** Longest caption sent along; messages.ts allows 500. */
const LONGEST = 300;
/** Longer text is a page's, not a picture's. */
const LONGEST_LABEL = 400;
/** How far up a label may stand: a slide's or button's own name, not the page's. */
const LEVELS = 4;
const CAPTIONS = ['alt', 'aria-label', 'title'];

/**
 * The words that a page puts on a picture: alt, title and aria-label of it, of the few elements
 * around it that hold nothing else, and a figure's caption. Once each, in reading order.
 */
export function captionOf(element: Element): string {
  const said = closelyAround(element).flatMap((around) =>
    CAPTIONS.map((name) => around.getAttribute(name)),
  );
  said.push(element.closest('figure')?.querySelector('figcaption')?.textContent ?? null);
  const words = new Set(said.map(clean));
  words.delete('');
  return [...words].join(' · ').slice(0, LONGEST);
}

/** The words beside a picture that can only be about it: text of the few elements around it alone. */
export function labelBeside(element: Element): string {
  const labels = closelyAround(element).map(({ textContent }) => textContent?.trim() ?? '');
  return labels.findLast((label) => label.length <= LONGEST_LABEL) ?? '';
}

/** The element and the few around it that hold no other picture, innermost first. */
function closelyAround(element: Element): Element[] {
  const found = [element];
  let around = element.parentElement;
  while (around && found.length < LEVELS && !around.getElementsByTagName('img')[1]) {
    found.push(around);
    around = around.parentElement;
  }
  return found;
}

function clean(text: string | null): string {
  return text?.replace(/\s+/g, ' ').trim() ?? '';
}
