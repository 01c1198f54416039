/** The extension's own pages have no accessibility fault that axe knows, in light and in dark, at 360 px. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from '../kit/fixtures';
import type { ExtensionPage } from '../kit/launch';
import { chooseStyle, pressRestage, resultDivider, showHistory } from '../kit/panel';
import { clickRestageButton } from '../kit/restage-button';

const WIDTH = 360;
const names: ExtensionPage[] = ['sidepanel', 'popup', 'options', 'welcome'];

for (const colorScheme of ['light', 'dark'] as const) {
  const look = { colorScheme, viewport: { width: WIDTH, height: 740 } };

  for (const name of names) {
    test(`${name} in ${colorScheme}`, async ({ launch }) => {
      const browser = await launch(look);
      const page = await browser.openExtensionPage(name);
      await expect(page.getByRole('heading').first()).toBeVisible();
      await expectGoodLook(page);
    });
  }

  test(`the panel at work in ${colorScheme}`, async ({ listing, launch }) => {
    const browser = await launch(look);
    const page = await browser.context.newPage();
    await page.goto(listing.url);
    await clickRestageButton(page);
    const panel = await browser.openExtensionPage('sidepanel');
    await chooseStyle(panel, 'Japandi');
    await expectGoodLook(panel);
    await pressRestage(panel);
    await expect(resultDivider(panel)).toBeVisible();
    await expectGoodLook(panel);
    await showHistory(panel);
    await expect(panel.getByRole('heading', { name: 'History' })).toBeVisible();
    await expectGoodLook(panel);
  });
}

async function expectGoodLook(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
  expect(faults).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, 'nothing is wider than the panel').toBeLessThanOrEqual(WIDTH);
}
