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

/** A picture that a person could see on the page. */
export interface ShownPicture {
  address: string;
  /** Its attributes' values, where a lazy loader may say more than the shown address does. */
  attributes: string;
}

/** The pictures that are loaded, not hidden and not small. */
export function shownPictures(page: Page): Promise<ShownPicture[]> {
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
      .map((element) => ({
        address: addressOf(element),
        attributes: [...element.attributes].map(({ value }) => value).join(' '),
      }))
      .filter(({ address }) => address !== '');
  }, SMALLEST_SIDE);
}
