/** ModelsLab end to end, on its emulator over real HTTP. */
import { expect } from '@playwright/test';
import { test } from '../kit/fixtures';
import { LISTING_TITLE, LISTING_URL, serveListingPage } from '../kit/listing-page';
import { addModelsLabAccount, chooseModelsLab, mountModelsLab } from '../kit/modelslab';
import { chooseStyle, pressRestage, resultDivider, showHistory } from '../kit/panel';
import { clickRestageButton } from '../kit/restage-button';

test('a photo is restaged by ModelsLab, which takes its time', async ({ world, launch }) => {
  const service = mountModelsLab(world, { rounds: 2, etaSeconds: 2 });
  serveListingPage(world);
  const browser = await launch();
  await addModelsLabAccount(browser);
  const page = await browser.context.newPage();
  await page.goto(LISTING_URL);
  await clickRestageButton(page);

  const panel = await browser.openSidePanelPage();
  await chooseModelsLab(panel);
  await chooseStyle(panel, 'Japandi');
  await pressRestage(panel);
  await expect(panel.getByRole('progressbar')).toBeVisible();
  await expect(panel.getByText('ModelsLab is working on it')).toBeVisible();
  await expect(resultDivider(panel)).toBeVisible({ timeout: 20_000 });

  expect(service.count('submit')).toBe(1);
  expect(service.count('poll')).toBeGreaterThanOrEqual(3);
  await showHistory(panel);
  await expect(panel.getByRole('heading', { name: LISTING_TITLE })).toBeVisible();
  await expect(panel.getByRole('button', { name: /^Open Japandi/ })).toHaveCount(1);
});
