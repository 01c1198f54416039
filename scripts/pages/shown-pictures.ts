import type { Page } from '@playwright/test';

/** A side below this doesn't count as visible, CSS pixels. */
const SMALLEST_SIDE = 120;

/** Scrolls through the page once, as lazy loaders want it, and back. */
export function scrollThrough(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const steps = Math.min(document.documentElement.scrollHeight / 700, 60);
    for (let step = 0; step < steps; step += 1) {
      scrollTo({ top: step * 700, behavior: 'instant' });
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    scrollTo({ top: 0, behavior: 'instant' });
  });
}

/** Addresses of the pictures that a person could see on the page: loaded, not hidden, not small. */
export function shownPictures(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    function addressOf(element: Element): string {
      if (element instanceof HTMLImageElement) {
        return element.naturalWidth > 0 ? element.currentSrc || element.src : '';
      }
      return /url\("?([^")]+)/.exec(getComputedStyle(element).backgroundImage)?.[1] ?? '';
    }
    return [...document.querySelectorAll('*')]
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        const large = Math.min(width, height) >= smallest;
        return large && element.checkVisibility({ visibilityProperty: true });
      })
      .map(addressOf)
      .filter((address) => address !== '');
  }, SMALLEST_SIDE);
}
