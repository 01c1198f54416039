/** The extension's own pages have no accessibility fault that axe knows, in light and in dark. */
import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test } from '../kit/fixtures';
import type { ExtensionPage } from '../kit/launch';

const names: ExtensionPage[] = ['sidepanel', 'popup', 'options', 'welcome'];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const name of names) {
    test(`${name} in ${colorScheme}`, async ({ launch }) => {
      const browser = await launch({ colorScheme, viewport: { width: 360, height: 740 } });
      const page = await browser.openExtensionPage(name);
      await expect(page.getByRole('heading').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
      expect(faults).toEqual([]);
      const { scrollWidth } = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
      }));
      expect(scrollWidth, 'nothing is wider than 360 px').toBeLessThanOrEqual(360);
    });
  }
}
