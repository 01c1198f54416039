/** A furnished photo changed by hand, with the real engine in a real browser. */
import { expect, type Page } from '@playwright/test';
import { readRows } from '../kit/db';
import { test } from '../kit/fixtures';
import { chooseStyle, pressRestage, resultDivider, showHistory } from '../kit/panel';
import { clickRestageButton } from '../kit/restage-button';

/** Without a graphics chip, on a machine that does other things too. */
const FINAL = { timeout: 120_000 };
const DRAFT = { timeout: 60_000 };

const staged = async (panel: Page) =>
  (await readRows(panel, 'results')).sort((a, b) => a.createdAt - b.createdAt);

test('furniture is moved by hand, drawn as a draft, and kept as a new result', async ({
  listing,
  launch,
}) => {
  test.setTimeout(400_000);
  const browser = await launch();
  const page = await browser.context.newPage();
  await page.goto(listing.url);
  await clickRestageButton(page);
  const panel = await browser.openSidePanelPage();
  await chooseStyle(panel, 'Japandi');
  await pressRestage(panel);
  await expect(resultDivider(panel)).toBeVisible(FINAL);

  await test.step('what was left alone can be shown', async () => {
    const button = panel.getByRole('button', { name: 'Show what was left alone' });
    await button.click();
    await expect(panel.getByText(/^Grey: [1-9][\d.,]* % of the pixels/)).toBeVisible();
    await button.click();
    await expect(resultDivider(panel)).toBeVisible();
  });

  const list = panel.getByRole('group', { name: 'Furniture in this picture' });
  const photo = panel.getByRole('application');

  await test.step('it opens from the history', async () => {
    await showHistory(panel);
    await panel.getByRole('button', { name: /^Open Japandi/ }).click();
    await panel.getByRole('button', { name: 'Change the furniture' }).click();
    await expect(list.getByRole('button')).not.toHaveCount(0);
    await expect(panel.getByText('As it was drawn.')).toBeVisible();
  });

  await test.step('keys and a drag change it, and a draft shows it', async () => {
    await list.getByRole('button').first().focus();
    await panel.keyboard.press(']');
    await panel.keyboard.press('Shift+ArrowLeft');
    const box = await photo.boundingBox();
    if (!box) throw new Error('The photo is not shown.');
    await panel.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.68);
    await panel.mouse.down();
    await panel.mouse.move(box.x + box.width * 0.42, box.y + box.height * 0.75, { steps: 6 });
    await panel.mouse.up();
    await expect(panel.getByText('A quick draft. The final picture is finer.')).toBeVisible(DRAFT);
    await expect(panel.getByRole('alert')).toHaveCount(0);
  });

  await test.step('the final picture is a job like any other', async () => {
    await panel.getByRole('button', { name: /^Draw the picture · free, on this device/ }).click();
    await expect(panel.getByRole('button', { name: 'Cancel' })).toBeVisible();
    await expect.poll(async () => (await staged(panel)).length, FINAL).toBe(2);
    const [before, after] = await staged(panel);
    const was = before?.staging?.scene.placed;
    const is = after?.staging?.scene.placed;
    expect(is?.map(({ piece }) => piece)).toEqual(was?.map(({ piece }) => piece));
    expect(is?.[0]?.turn).not.toBe(was?.[0]?.turn);
    expect(is?.filter((one, place) => one.at.join() !== was?.[place]?.at.join()).length).not.toBe(
      0,
    );
  });
});
