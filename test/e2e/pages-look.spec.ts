/** The extension's own pages have no accessibility fault that axe knows, in light and in dark, at 360 px. */
import { expect } from '@playwright/test';
import { test } from '../kit/fixtures';
import { expectGoodLook, PANEL_WIDTH } from '../kit/good-look';
import type { ExtensionPage } from '../kit/launch';
import { chooseStyle, chooseTone, pressRestage, resultDivider, showHistory } from '../kit/panel';
import { clickRestageButton } from '../kit/restage-button';

const names: ExtensionPage[] = ['sidepanel', 'popup', 'options', 'welcome'];

const look = { viewport: { width: PANEL_WIDTH, height: 740 } };

test('the look of every page', async ({ launch }) => {
  test.setTimeout(120_000);
  const browser = await launch(look);
  for (const name of names) {
    await test.step(name, async () => {
      const page = await browser.openExtensionPage(name);
      await expect(page.getByRole('heading').first()).toBeVisible();
      await expectGoodLook(page);
      await page.close();
    });
  }
});

test('the look of the panel at work', async ({ listing, launch }) => {
  const browser = await launch(look);
  const page = await browser.context.newPage();
  await page.goto(listing.url);
  await clickRestageButton(page);
  const panel = await browser.openExtensionPage('sidepanel');
  await chooseTone(panel);
  await chooseStyle(panel, 'Japandi');
  await expectGoodLook(panel);
  await pressRestage(panel);
  await expect(resultDivider(panel)).toBeVisible({ timeout: 30_000 });
  await expectGoodLook(panel);
  await showHistory(panel);
  await expect(panel.getByRole('heading', { name: 'History' })).toBeVisible();
  await expectGoodLook(panel);
});
