/** The screens behind the panel's first one, at 360 px: the room for an object, and the mask editor. */
import { expect, type Page } from '@playwright/test';
import { addAccount, chooseProvider } from '../kit/accounts';
import { chooseMenuEntry } from '../kit/context-menu';
import { test } from '../kit/fixtures';
import { expectGoodLook, PANEL_WIDTH } from '../kit/good-look';
import { LISTING_URL, serveListingPage } from '../kit/listing-page';
import { addModelsLabAccount } from '../kit/modelslab';
import { SHOP_URL, SOFA_URL, serveShop } from '../kit/shop';

test('the look of the object, its room and the editor', async ({ world, launch }) => {
  serveShop(world);
  serveListingPage(world);
  const browser = await launch({ viewport: { width: PANEL_WIDTH, height: 740 } });
  await addModelsLabAccount(browser);
  await addAccount(browser, 'IACrea', { 'User id': 'user', 'API key': 'key' });
  const listing = await browser.context.newPage();
  await listing.setViewportSize({ width: 1280, height: 800 });
  await listing.goto(LISTING_URL);
  const shop = await browser.context.newPage();
  await shop.goto(SHOP_URL);
  await chooseMenuEntry(browser.context, shop, 'put-in-room', SOFA_URL);

  const panel = await browser.openExtensionPage('sidepanel');
  const room = panel.getByRole('button', { name: 'Put it into: Living room' });
  await expect(room).toBeVisible();
  await expectGoodLook(panel);
  await room.click();
  await expect(panel.getByRole('img', { name: 'Object: Green sofa' })).toBeVisible();
  await expect(panel.getByRole('img', { name: 'Photo: Living room' })).toBeVisible();
  await expectGoodLook(panel);

  await panel.getByRole('button', { name: 'Remove' }).click();
  await chooseProvider(panel, 'IACrea');
  await panel
    .getByRole('combobox', { name: 'What to do' })
    .selectOption({ label: 'Create a kitchen or bathroom in a marked area' });
  await panel.getByRole('button', { name: 'Mark the area' }).click();
  await expectEditorWorks(panel);
  await panel.getByRole('button', { name: 'Use this area' }).click();
  await expect(panel.getByRole('img', { name: 'What is marked, over the photo' })).toBeVisible();
  await expectGoodLook(panel);
});

async function expectEditorWorks(panel: Page): Promise<void> {
  const canvas = panel.getByRole('application');
  await expect(canvas).toBeVisible();
  await expectGoodLook(panel);
  for (const tool of ['Brush', 'Box', 'Outline', 'Move']) {
    await panel.getByText(tool, { exact: true }).click();
    await expectGoodLook(panel);
  }
  const share = panel.getByText(/ % of the photo is chosen\.$/);
  await panel.getByText('Box', { exact: true }).click();
  await dragOver(panel, [0.25, 0.25], [0.75, 0.75]);
  await expect(share).toHaveText('25 % of the photo is chosen.');

  // Closer by the wheel, moved by the hand, and the whole again: the same marks.
  await panel.mouse.wheel(0, -400);
  const zoom = panel.getByRole('button', { name: 'Show the whole photo' });
  await expect(zoom).toHaveText('182 %');
  await panel.keyboard.press('m');
  await dragOver(panel, [0.5, 0.5], [0.3, 0.4]);
  await expect(share).toHaveText('25 % of the photo is chosen.');
  await zoom.click();
  await expect(zoom).toHaveText('100 %');
}

/** From and to as parts of what is shown of the photo. */
async function dragOver(
  panel: Page,
  from: readonly [number, number],
  to: readonly [number, number],
): Promise<void> {
  const box = await panel.locator('.selection-frame').boundingBox();
  if (!box) throw new Error('The photo is not shown.');
  const place = ([x, y]: readonly [number, number]) =>
    [box.x + x * box.width, box.y + y * box.height] as const;
  await panel.mouse.move(...place(from));
  await panel.mouse.down();
  await panel.mouse.move(...place(to), { steps: 5 });
  await panel.mouse.up();
}
