/** Photos without an address, in frames that open later, in shadow roots: button, list, right-click. */
import { expect, type Page } from '@playwright/test';
import { chooseMenuEntry } from '../kit/context-menu';
import { readRows } from '../kit/db';
import { test } from '../kit/fixtures';
import { listByFrame } from '../kit/listed-photos';
import { clickRestageButton } from '../kit/restage-button';
import {
  LATER_URL,
  MOVING_URL,
  serveUnreachablePage,
  UNREACHABLE_URL,
} from '../kit/unreachable-page';

test.beforeEach(({ world }) => serveUnreachablePage(world));

test('a canvas, a blob and a written photo get the button, and their own pixels come', async ({
  launch,
}) => {
  const browser = await launch();
  const own = await browser.openExtensionPage('options');
  const page = await browser.context.newPage();
  await page.goto(UNREACHABLE_URL);

  await test.step('by the button', async () => {
    for (const [index, id] of ['canvas', 'blob', 'written'].entries()) {
      await page.evaluate((name) => document.getElementById(name)?.scrollIntoView(), id);
      await clickRestageButton(page);
      await expect.poll(() => readyPhotos(own)).toBe(index + 1);
    }
    const rows = await readRows(own, 'photos');
    expect(rows.map(({ source }) => source)).toEqual(['page', 'page', 'page']);
    expect(rows.map(({ width }) => width).sort()).toContain(900);
  });

  await test.step('in the list, the map beside them left out', async () => {
    expect(await countListed(own, UNREACHABLE_URL)).toEqual([3]);
  });

  await test.step('by a right-click that saw no picture: the same photo', async () => {
    await page.evaluate(() => document.getElementById('canvas')?.scrollIntoView());
    await page.mouse.move(300, 250);
    await chooseMenuEntry(browser.context, page, 'restage');
    await expect.poll(() => newest(own)).toContain('screen:canvas-0');
    expect(await readyPhotos(own)).toBe(3);
  });
});

test('a frame that opens later has its button, and its shadow root is listed unvisited', async ({
  launch,
}) => {
  const browser = await launch();
  const own = await browser.openExtensionPage('options');
  const page = await browser.context.newPage();
  await page.goto(LATER_URL);
  expect(await countListed(own, LATER_URL)).toEqual([0]);
  await page.evaluate(() => document.getElementById('frame')?.style.removeProperty('display'));
  const frame = page.frames()[1];
  if (!frame) throw new Error('There is no frame.');
  await expect.poll(() => frame.locator('html > div').count()).toBe(1);
  expect(await countListed(own, LATER_URL)).toEqual([0, 2]);
  // Nothing outside tells whether the button is there already.
  const press = async () => {
    const { x, y } = await framedButton(page);
    await page.mouse.click(x, y);
    return readyPhotos(own);
  };
  await expect.poll(press).toBe(1);
});

test('a page that goes on without a load is another listing, by the name it has now', async ({
  launch,
}) => {
  const { context, openSidePanelPage, openExtensionPage } = await launch();
  const own = await openExtensionPage('options');
  const page = await context.newPage();
  await page.goto(MOVING_URL);
  await clickRestageButton(page);
  const panel = await openSidePanelPage();
  await expect(panel.getByText('1 Moving Street').first()).toBeVisible();
  await page.evaluate('show(2)');
  await expect.poll(() => page.url()).toContain('/moving/2');
  await clickRestageButton(page);
  await expect(panel.getByText('2 Moving Street').first()).toBeVisible();
  const rows = await readRows(own, 'photos');
  expect(rows.map(({ listingKey }) => listingKey.at(-1)).sort()).toEqual(['1', '2']);
});

/** The pinned button of the frame's upper photo, where it always is: at its corner. */
async function framedButton(page: Page) {
  const box = await page.locator('#frame').boundingBox();
  if (!box) throw new Error('The frame has no box.');
  return { x: box.x + 70, y: box.y + 40 };
}

async function readyPhotos(own: Page): Promise<number> {
  const rows = await readRows(own, 'photos');
  return rows.filter(({ state }) => state === 'ready').length;
}

/** Addresses of the photo that was chosen last. */
async function newest(own: Page): Promise<readonly string[]> {
  const rows = await readRows(own, 'photos');
  return rows.sort((a, b) => b.chosenAt - a.chosenAt)[0]?.candidates ?? [];
}

/** How many photos each frame of a page lists. */
async function countListed(own: Page, url: string): Promise<number[]> {
  return (await listByFrame(own, url)).map((photos) => photos.length);
}
