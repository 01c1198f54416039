/** The main job on saved pages of real listing sites, each served at its own host. */
import { expect } from '@playwright/test';
import { test } from '../kit/fixtures';
import { chooseStyle, chooseTone, pressRestage, resultDivider, showHistory } from '../kit/panel';
import { clickRestageButton, scrollToFirstPhoto } from '../kit/restage-button';
import { serveSavedPages } from '../kit/saved-pages';
import { hasSharedFolder, WITHOUT_SHARED } from '../kit/shared-folder';

const pages = [
  'zillow/detail-2026',
  'redfin/detail-us-2026',
  'realtor/detail-2026',
  'rightmove/detail-2026',
  'airbnb/sample_airbnb_page',
  'idealista/detail-2026',
  'booking/search-es-2025',
  'craigslist/detail-2026',
];

if (!hasSharedFolder) console.log(`pages.spec.ts ${WITHOUT_SHARED}`);

for (const name of hasSharedFolder ? pages : []) {
  test(`a photo of ${name} is restaged and kept over a restart`, async ({ world, launch }) => {
    const addressOf = serveSavedPages(world);
    const browser = await launch();
    const page = await browser.context.newPage();
    await page.goto(addressOf(name), { waitUntil: 'domcontentloaded' });
    await scrollToFirstPhoto(page);
    await clickRestageButton(page);

    const panel = await browser.openSidePanelPage();
    await chooseTone(panel);
    await chooseStyle(panel, 'Scandinavian');
    await pressRestage(panel);
    await expect(resultDivider(panel)).toBeVisible({ timeout: 30_000 });
    await showHistory(panel);
    await expect(panel.getByRole('button', { name: /^Open Scandinavian/ })).toHaveCount(1);

    const restarted = await launch();
    const later = await restarted.openExtensionPage('sidepanel');
    await showHistory(later);
    await expect(later.getByRole('button', { name: /^Open Scandinavian/ })).toBeVisible();
  });
}
