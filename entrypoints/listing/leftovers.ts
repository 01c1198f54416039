import { browser } from 'wxt/browser';

/** Ours are all that know this class. */
const OURS = '.badge';

/**
 * Removes what an earlier run of this script left in the page: one of a version before, whose world
 * this one can't reach.
 */
export function removeLeftovers(): void {
  for (const element of [...document.documentElement.children]) {
    if (element instanceof HTMLDivElement && !element.hasAttributes()) {
      const root = browser.dom.openOrClosedShadowRoot(element);
      if (root?.querySelector(OURS)) element.remove();
    }
  }
}

/** Whether the extension was reloaded or removed since this script began. */
export function isLeftOver(): boolean {
  return !browser.runtime?.id;
}
