/** The main job on saved pages of real listing sites, each served at its own host. */
import { expect, type Page } from '@playwright/test';
import { test } from '../kit/fixtures';
import { chooseStyle, chooseTone, pressRestage, resultDivider, showHistory } from '../kit/panel';
import { clickRestageButton, scrollToFirstPhoto } from '../kit/restage-button';
import { serveSavedPages } from '../kit/saved-pages';
import { hasSharedFolder, WITHOUT_SHARED } from '../kit/shared-folder';

/** Several in one browser: a launch is the dearest part of a page. */
const visits = [
  ['zillow/detail-2026', 'redfin/detail-us-2026', 'realtor/detail-2026', 'rightmove/detail-2026'],
  [
    'airbnb/sample_airbnb_page',
    'idealista/detail-2026',
    'booking/search-es-2025',
    'craigslist/detail-2026',
  ],
];

if (!hasSharedFolder) console.log(`pages.spec.ts ${WITHOUT_SHARED}`);

for (const names of hasSharedFolder ? visits : []) {
  test(`photos of ${names.join(', ')} are restaged and kept over a restart`, async ({
    world,
    launch,
  }) => {
    test.setTimeout(150_000);
    const addressOf = serveSavedPages(world);
    const browser = await launch();
    const page = await browser.context.newPage();
    let panel: Page | undefined;
    for (const [place, name] of names.entries()) {
      await test.step(name, async () => {
        await page.goto(addressOf(name), { waitUntil: 'domcontentloaded' });
        await scrollToFirstPhoto(page);
        await clickRestageButton(page);
        panel ??= await browser.openSidePanelPage();
        await chooseTone(panel);
        await chooseStyle(panel, 'Scandinavian');
        await pressRestage(panel);
        await expect(resultDivider(panel)).toBeVisible({ timeout: 30_000 });
        await showHistory(panel);
        await expect(openers(panel)).toHaveCount(place + 1, { timeout: 30_000 });
      });
    }
    const restarted = await launch();
    const later = await restarted.openExtensionPage('sidepanel');
    await showHistory(later);
    await expect(openers(later)).toHaveCount(names.length);
  });
}

const openers = (panel: Page) => panel.getByRole('button', { name: /^Open Scandinavian/ });
