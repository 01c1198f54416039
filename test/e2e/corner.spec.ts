/** A photo in which no floor was found: a person shows one corner, and the room is furnished. */
import { expect, type Page } from '@playwright/test';
import { test } from '../kit/fixtures';
import { expectGoodLook, PANEL_WIDTH } from '../kit/good-look';
import { chooseStyle, pressRestage } from '../kit/panel';
import { hasSharedFolder, sharedPath, WITHOUT_SHARED } from '../kit/shared-folder';

const PHOTO = 'photos/rooms/hall-living-staircase.jpg';

if (!hasSharedFolder) console.log(`corner.spec.ts ${WITHOUT_SHARED}`);

if (hasSharedFolder) {
  test('a corner shown by hand starts the job that needed it', async ({ launch }) => {
    test.slow();
    const browser = await launch({ viewport: { width: PANEL_WIDTH, height: 740 } });
    const panel = await browser.openExtensionPage('sidepanel');
    await panel.locator('input[type=file]').first().setInputFiles(sharedPath(PHOTO));
    await expect(panel.getByRole('button', { name: 'Where is the floor?' })).toBeVisible({
      timeout: 30_000,
    });
    await chooseStyle(panel, 'Japandi');
    await pressRestage(panel);
    await expect(panel.getByText(/could not tell where the floor/)).toBeVisible({
      timeout: 30_000,
    });
    await expect(
      panel.getByRole('button', { name: 'Light, tone and wall colour instead' }),
    ).toBeVisible();
    await expectGoodLook(panel);

    await panel.getByRole('button', { name: 'Show the corner' }).click();
    const floor = panel.getByRole('button', { name: 'Corner at the floor' });
    await expect(floor).toBeVisible({ timeout: 30_000 });
    await expectGoodLook(panel);

    const grid = panel.locator('.corner-frame .corner-grid').last();
    const before = await grid.getAttribute('d');
    await dragBy(panel, floor, 12, -6);
    await expect(panel.getByText(/^Step 2 of 3/)).toBeVisible();
    await expect(grid).not.toHaveAttribute('d', before ?? '');
    await floor.press('Shift+ArrowLeft');
    await expectGoodLook(panel);

    await panel.getByRole('button', { name: /^It fits: furnish/ }).click();
    await expect(panel.getByText(/could not tell where the floor/)).toHaveCount(0);
    await expect(panel.getByText('Checked by you')).toBeVisible();
    // On its way, or done, or stopped by a room too full: it no longer asks for the corner.
    const started = panel.getByRole('progressbar').or(panel.getByRole('img', { name: /^After/ }));
    await expect(started.or(panel.getByText(/^No free floor/)).first()).toBeVisible();
  });
}

async function dragBy(panel: Page, dot: ReturnType<Page['getByRole']>, x: number, y: number) {
  const box = await dot.boundingBox();
  if (!box) throw new Error('The point is not shown.');
  const [fromX, fromY] = [box.x + box.width / 2, box.y + box.height / 2];
  await panel.mouse.move(fromX, fromY);
  await panel.mouse.down();
  await panel.mouse.move(fromX + x, fromY + y, { steps: 4 });
  await panel.mouse.up();
}
