/** The main job on the sample listing, with the real engine of the provider that works on this device. */
import { expect, type Page } from '@playwright/test';
import { readRows } from '../kit/db';
import { test } from '../kit/fixtures';
import { chooseStyle, pressRestage, restageButton, resultDivider, showHistory } from '../kit/panel';
import { clickRestageButton } from '../kit/restage-button';

/** Without a graphics chip, on a machine that does other things too. */
const FINAL = { timeout: 150_000 };
const DRAFT = { timeout: 60_000 };

const staged = async (panel: Page) =>
  (await readRows(panel, 'results')).sort((a, b) => a.createdAt - b.createdAt);

test('a photo is restaged, kept over a restart, and its furniture moved by hand', async ({
  listing,
  launch,
}) => {
  test.setTimeout(400_000);
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
    await expect(resultDivider(panel)).toBeVisible(FINAL);
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

  browser = await launch();
  const later = await browser.openExtensionPage('sidepanel');

  await test.step('and still there after a restart', async () => {
    await showHistory(later);
    await later.getByRole('button', { name: /^Open Japandi/ }).click();
    await expect(resultDivider(later)).toBeVisible();
  });

  await test.step('what was left alone can be shown', async () => {
    const button = later.getByRole('button', { name: 'Show what was left alone' });
    await button.click();
    await expect(later.getByText(/^Grey: [1-9][\d.,]* % of the pixels/)).toBeVisible();
    await button.click();
    await expect(resultDivider(later)).toBeVisible();
  });

  const list = later.getByRole('group', { name: 'Furniture in this picture' });
  const photo = later.getByRole('application');

  await test.step('its furniture can be changed', async () => {
    await later.getByRole('button', { name: 'Change the furniture' }).click();
    await expect(list.getByRole('button')).not.toHaveCount(0);
    await expect(later.getByText('As it was drawn.')).toBeVisible();
  });

  await test.step('keys and a drag change it, and a draft shows it', async () => {
    await list.getByRole('button').first().focus();
    await later.keyboard.press(']');
    await later.keyboard.press('Shift+ArrowLeft');
    const box = await photo.boundingBox();
    if (!box) throw new Error('The photo is not shown.');
    await later.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.68);
    await later.mouse.down();
    await later.mouse.move(box.x + box.width * 0.42, box.y + box.height * 0.75, { steps: 6 });
    await later.mouse.up();
    await expect(later.getByText('A quick draft. The final picture is finer.')).toBeVisible(DRAFT);
    await expect(later.getByRole('alert')).toHaveCount(0);
  });

  await test.step('the final picture is a job like any other', async () => {
    await later.getByRole('button', { name: /^Draw the picture · free, on this device/ }).click();
    await expect(later.getByRole('button', { name: 'Cancel' })).toBeVisible();
    await expect.poll(async () => (await staged(later)).length, FINAL).toBe(2);
    const [before, after] = await staged(later);
    const was = before?.staging?.scene.placed;
    const is = after?.staging?.scene.placed;
    expect(is?.map(({ piece }) => piece)).toEqual(was?.map(({ piece }) => piece));
    expect(is?.[0]?.turn).not.toBe(was?.[0]?.turn);
    expect(is?.filter((one, place) => one.at.join() !== was?.[place]?.at.join()).length).not.toBe(
      0,
    );
  });
});
