/** The main job on the sample listing, with the provider that works on this device. */
import { expect } from '@playwright/test';
import { test } from '../kit/fixtures';
import { chooseStyle, pressRestage, restageButton, resultDivider, showHistory } from '../kit/panel';
import { clickRestageButton } from '../kit/restage-button';

test('a photo of the sample listing is restaged and kept over a restart', async ({
  listing,
  launch,
}) => {
  test.setTimeout(240_000);
  let browser = await launch();
  const page = await browser.context.newPage();
  await page.goto(listing.url);
  await clickRestageButton(page);
  const panel = await browser.openSidePanelPage();

  await test.step('the panel opens with that photo and its listing', async () => {
    await expect(panel.getByText('14 Larkspur Terrace, Wexcombe')).toBeVisible();
    await expect(panel.getByText('£1,480')).toBeVisible();
    await expect(panel.getByRole('img', { name: /Front living room/ })).toBeVisible();
    await expect(panel.getByRole('combobox', { name: 'Room' })).toBeVisible();
    await expect(panel.getByRole('combobox', { name: 'Provider' })).toHaveValue('on-device');
    await expect(
      panel.getByRole('radiogroup', { name: 'Style' }).getByRole('radio'),
    ).not.toHaveCount(0);
  });

  await test.step('a style and one click bring a result', async () => {
    await chooseStyle(panel, 'Japandi');
    await expect(restageButton(panel)).toHaveAccessibleName(/free, on this device/);
    await pressRestage(panel);
    // Furniture is drawn without a graphics chip here.
    await expect(resultDivider(panel)).toBeVisible({ timeout: 150_000 });
    await expect(panel.getByText(/Furniture was drawn into the photo/)).toBeVisible();
    await expect(panel.getByRole('img', { name: /^After: Japandi/ })).toBeVisible();
  });

  await test.step('the slider works by keyboard', async () => {
    const divider = resultDivider(panel);
    await divider.focus();
    await divider.press('Home');
    await expect(divider).toHaveAttribute('aria-valuenow', '0');
    await divider.press('ArrowRight');
    await expect(divider).not.toHaveAttribute('aria-valuenow', '0');
  });

  await test.step('it is in the history', async () => {
    await showHistory(panel);
    await expect(
      panel.getByRole('heading', { name: '14 Larkspur Terrace, Wexcombe' }),
    ).toBeVisible();
    await expect(panel.getByRole('button', { name: /^Open Japandi/ })).toHaveCount(1);
  });

  await test.step('and still there after a restart', async () => {
    browser = await launch();
    const later = await browser.openExtensionPage('sidepanel');
    await showHistory(later);
    await later.getByRole('button', { name: /^Open Japandi/ }).click();
    await expect(resultDivider(later)).toBeVisible();
  });
});
