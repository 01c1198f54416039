/** What every page of ours has to hold to, in light and in dark. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** CSS pixels; the narrowest that browsers make a side panel. */
export const PANEL_WIDTH = 360;

/** No fault that axe knows, in light and in dark, and nothing wider than the panel. */
export async function expectGoodLook(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(endOfTransitions);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
    expect(faults, colorScheme).toEqual([]);
  }
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, 'nothing is wider than the panel').toBeLessThanOrEqual(PANEL_WIDTH);
}

/** Runs inside the page. Colours on their way from one to another are no fault. */
async function endOfTransitions(): Promise<void> {
  const transitions = document.getAnimations().filter((each) => each instanceof CSSTransition);
  await Promise.allSettled(transitions.map(({ finished }) => finished));
}
