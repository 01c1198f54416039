/** What the page feels of the button and of results shown over its photos, however hostile it is. */
import { createHash } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { readRows } from '../kit/db';
import { test } from '../kit/fixtures';
import {
  FRAMES_URL,
  HOSTILE_URL,
  LIGHTBOX_PATH,
  SHADOW_URL,
  serveHostilePage,
} from '../kit/hostile-page';
import { chooseStyle, chooseTone, pressRestage, resultDivider } from '../kit/panel';
import { namesAt } from '../kit/point-at-pictures';
import {
  askAtButtons,
  BUTTON_NAME,
  clickRestageButton,
  findPageButton,
  findPageMark,
  findRestageButton,
  listPageButtons,
} from '../kit/restage-button';

const SHOW_RESTAGED = 'Show restaged';
const SHOW_ORIGINAL = 'Show original';

test.beforeEach(({ world }) => serveHostilePage(world));

test('a hostile page keeps its clicks and its DOM, and a photo never has two buttons', async ({
  launch,
}) => {
  const { context, openSidePanelPage } = await launch();
  const page = await context.newPage();
  await page.goto(HOSTILE_URL);
  await findRestageButton(page);

  await test.step('one button per photo, wherever the pointer goes', async () => {
    for (const photo of await page.locator('img').all()) {
      const box = await photo.boundingBox();
      if (!box) throw new Error('A photo has no box.');
      await page.mouse.move(box.x + box.width / 2, Math.min(box.y + box.height / 2, 790));
      await page.waitForTimeout(300);
      const owners = await askAtButtons(page, BUTTON_NAME, namesAt);
      expect(owners.length).toBeGreaterThan(0);
      expect(owners).not.toContain('');
      expect(new Set(owners).size).toBe(owners.length);
    }
  });

  await test.step('the button follows no link', async () => {
    await clickRestageButton(page);
    const panel = await openSidePanelPage();
    await expect(panel.getByText('3 Thorn Lane')).toBeVisible();
    expect(page.url()).toBe(HOSTILE_URL);
  });

  await test.step('the page is as it was but for one element', async () => {
    expect(await page.evaluate(readDifference)).toBe('one element more');
  });

  await test.step('beside it the page gets its click', async () => {
    const { x, y } = await findRestageButton(page);
    await page.mouse.click(x, y + 60);
    await page.waitForURL(`**${LIGHTBOX_PATH}*`);
  });
});

test('events that a page makes up choose nothing', async ({ launch }) => {
  const { context, openExtensionPage } = await launch();
  const page = await context.newPage();
  await page.goto(HOSTILE_URL);
  const button = await findRestageButton(page);
  await page.evaluate(attack, button);
  await page.waitForTimeout(500);
  expect(page.url()).toBe(HOSTILE_URL);
  expect(await readRows(await openExtensionPage('welcome'), 'photos')).toEqual([]);
});

test('a page that knows the extension by its id hears nothing of it, and cannot end it', async ({
  launch,
}) => {
  const { context, extensionId } = await launch();
  const page = await context.newPage();
  await page.addInitScript(listenFor, extensionId);
  await page.goto(HOSTILE_URL);
  await findRestageButton(page);
  expect(await page.evaluate(() => document.documentElement.dataset.heard)).toBeUndefined();
  await page.evaluate(pretendToStart, extensionId);
  await page.waitForTimeout(500);
  await findRestageButton(page);
});

/** Runs inside the page. What frameworks name the events by which their scripts take over. */
function listenFor(extensionId: string): void {
  for (const name of ['wxt:content-script-started', 'listing:wxt:content-script-started']) {
    document.addEventListener(`${extensionId}:${name}`, () => {
      document.documentElement.dataset.heard = name;
    });
  }
  window.addEventListener('message', ({ data }) => {
    if (JSON.stringify(data).includes(extensionId)) document.documentElement.dataset.heard = data;
  });
}

/** Runs inside the page: says that a newer script of the extension's is there. */
function pretendToStart(extensionId: string): void {
  const detail = { contentScriptName: 'listing', messageId: 'newer' };
  for (const name of ['wxt:content-script-started', 'listing:wxt:content-script-started']) {
    document.dispatchEvent(new CustomEvent(`${extensionId}:${name}`, { detail }));
  }
}

test('a frame of the same site has the button, a frame of another site has none', async ({
  launch,
}) => {
  const { context, openSidePanelPage } = await launch();
  const page = await context.newPage();
  await page.goto(FRAMES_URL);
  await expect.poll(() => countHosts(page)).toEqual({ listing: 1, advertisement: 0 });
  // Our element comes a frame or two before the button in it.
  await page.waitForTimeout(500);
  const box = await page.locator('#listing').boundingBox();
  if (!box) throw new Error('The frame has no box.');
  await page.mouse.click(box.x + 60, box.y + 30);
  const panel = await openSidePanelPage();
  await expect(panel.getByText('A photo in a frame')).toBeVisible();
});

test('a photo in an open shadow root has the button under the pointer', async ({ launch }) => {
  const { context } = await launch();
  const page = await context.newPage();
  await page.goto(SHADOW_URL);
  await expect
    .poll(async () => {
      await page.mouse.move(900, 500);
      await page.mouse.move(300, 200);
      return (await listPageButtons(page, BUTTON_NAME)).length;
    })
    .toBe(1);
  const { x, y } = await findRestageButton(page);
  expect(x < 600 && y < 400).toBe(true);
});

test('a result is shown over its photo and goes without a trace', async ({ launch }) => {
  const { context, openSidePanelPage } = await launch();
  const page = await context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(HOSTILE_URL);
  await clickRestageButton(page);
  const original = await look(page);
  await page.emulateMedia({ media: 'print' });
  const onPaper = await look(page);
  await page.emulateMedia({ media: 'screen' });
  const panel = await openSidePanelPage();
  await chooseTone(panel);
  await chooseStyle(panel, 'Japandi');
  await pressRestage(panel);
  await expect(resultDivider(panel)).toBeVisible({ timeout: 30_000 });

  await test.step('by the button, there and back', async () => {
    await press(page, SHOW_RESTAGED);
    await findPageButton(page, SHOW_ORIGINAL);
    await expect.poll(() => look(page)).not.toBe(original);
    await press(page, SHOW_ORIGINAL);
    await expect.poll(() => look(page)).toBe(original);
  });

  await test.step('not while Alt is held, nor on paper, nor after Escape', async () => {
    await press(page, SHOW_RESTAGED);
    await expect.poll(() => look(page)).not.toBe(original);
    await page.keyboard.down('Alt');
    expect(await look(page)).toBe(original);
    await page.keyboard.up('Alt');
    expect(await look(page)).not.toBe(original);
    await page.emulateMedia({ media: 'print' });
    expect(await look(page)).toBe(onPaper);
    await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
    expect(await look(page)).not.toBe(original);
    await findPageButton(page, SHOW_ORIGINAL);
    await page.emulateMedia({ forcedColors: 'none' });
    await page.keyboard.press('Escape');
    await expect.poll(() => look(page)).toBe(original);
  });

  await test.step('not over another photo in its place', async () => {
    await press(page, SHOW_RESTAGED);
    await expect.poll(() => look(page)).not.toBe(original);
    await page.evaluate(swapFirstPhoto);
    await expect.poll(() => look(page)).toBe(original);
    expect(await listPageButtons(page, SHOW_ORIGINAL)).toEqual([]);
  });

  await test.step('and again when the page is opened anew', async () => {
    await page.goto(HOSTILE_URL);
    await findPageButton(page, SHOW_RESTAGED);
    await findPageMark(page);
    expect(await page.evaluate(readDifference)).toBe('one element more');
  });

  await test.step('by a key too', async () => {
    const before = await look(page);
    // Four links, then our two buttons, which are last in the document.
    for (let press = 0; press < 6; press += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect.poll(() => look(page)).not.toBe(before);
    await page.keyboard.press('Space');
    await expect.poll(() => look(page)).toBe(before);
  });
});

/** How many of our elements each frame has. */
async function countHosts(page: Page): Promise<Record<string, number>> {
  const counts = page
    .frames()
    .slice(1)
    .map(async (frame) => {
      const hosts = frame.locator('html > div');
      return [frame.name(), await hosts.count()] as const;
    });
  return Object.fromEntries(await Promise.all(counts));
}

async function press(page: Page, name: string): Promise<void> {
  const { x, y } = await findPageButton(page, name);
  await page.mouse.click(x, y);
}

/** The middle of the first photo, where no button stands, as a hash. */
async function look(page: Page): Promise<string> {
  const box = await page.locator('img').first().boundingBox();
  if (!box) throw new Error('The first photo has no box.');
  const clip = { x: box.x + 150, y: box.y + 180, width: 300, height: 150 };
  return createHash('sha256')
    .update(await page.screenshot({ clip }))
    .digest('hex');
}

/** Runs inside the page: it may use nothing from this file. */
function readDifference(): string {
  const now = document.documentElement.cloneNode(true) as Element;
  const ours = now.lastElementChild;
  const added = ours?.outerHTML;
  ours?.remove();
  const same = now.outerHTML === (window as Window & { atFirst?: string }).atFirst;
  return same && added === '<div></div>' ? 'one element more' : `${same} ${added}`;
}

/** Runs inside the page: it may use nothing from this file. 1,000 events of each kind. */
function attack({ x, y }: { x: number; y: number }): void {
  const host = document.documentElement.lastElementChild;
  const at = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y };
  for (const target of [host, document.elementFromPoint(x, y), document]) {
    // Links would be followed by a made-up click.
    target?.addEventListener('click', (event) => event.preventDefault());
    for (let round = 0; round < 1000; round += 1) {
      target?.dispatchEvent(new PointerEvent('pointerover', at));
      target?.dispatchEvent(new PointerEvent('pointerdown', at));
      target?.dispatchEvent(new PointerEvent('pointerup', at));
      target?.dispatchEvent(new PointerEvent('click', at));
      target?.dispatchEvent(new MouseEvent('click', at));
      target?.dispatchEvent(new KeyboardEvent('keydown', { ...at, key: 'Enter' }));
      target?.dispatchEvent(new KeyboardEvent('keyup', { ...at, key: ' ' }));
    }
  }
}

/** Runs inside the page: it may use nothing from this file. The same room at another address. */
function swapFirstPhoto(): void {
  const [photo] = document.images;
  if (photo) photo.src = photo.src.replace('abcde1-', 'abcde9-');
}
