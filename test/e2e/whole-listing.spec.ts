/** All photos of the sample listing at once, with the provider that works on this device. */
import { expect } from '@playwright/test';
import { test } from '../kit/fixtures';
import { chooseStyle, chooseTone, showHistory } from '../kit/panel';
import { clickRestageButton } from '../kit/restage-button';

test('two photos of the sample listing are restaged after one confirmation', async ({
  listing,
  launch,
}) => {
  const browser = await launch();
  const page = await browser.context.newPage();
  await page.goto(listing.url);
  await clickRestageButton(page);
  const panel = await browser.openSidePanelPage();
  // The welcome page came to the front since; the panel offers what the tab in front has.
  await page.bringToFront();
  await panel.getByRole('button', { name: /^Restage all \d+ photos$/ }).click();

  const photos = panel.getByRole('checkbox');
  await expect(photos).not.toHaveCount(0);
  await expect(panel.getByText(/floor plan/i)).toHaveCount(0);
  await panel.getByRole('button', { name: 'Choose none' }).click();
  await photos.nth(0).check();
  await photos.nth(1).check();
  await chooseTone(panel);
  await chooseStyle(panel, 'Japandi');
  await panel
    .getByRole('button', { name: 'Restage 2 photos · free, on this device' })
    .dblclick({ delay: 20 });

  await expect(panel.getByText(/^[01] of 2 done$/)).toBeVisible();
  await expect(panel.getByText(/of 2 done$/)).toHaveCount(0, { timeout: 40_000 });
  await showHistory(panel);
  await expect(panel.getByRole('button', { name: /^Open Japandi/ })).toHaveCount(2);
});
