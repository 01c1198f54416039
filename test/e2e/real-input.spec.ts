/**
 * What only a real mouse and keyboard reach: the browser's context menu and its permission prompt,
 * with the build that people get, on a page at a host that no permission covers.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from '../kit/fixtures';
import { type RunningBrowser, shippedBuild } from '../kit/launch';
import { poll } from '../kit/poll';
import { hasRealScreen, type RealScreen, startScreen, WITHOUT_SCREEN } from '../kit/real-screen';
import { findRestageButton } from '../kit/restage-button';
import type { World } from '../kit/world';

const PAGE_URL = 'https://homes.example.org/listing/7';

const photo = readFileSync(
  join(import.meta.dirname, '../../public/sample-rooms/empty-living-room.jpg'),
);
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>7 Elm Street</title></head>
<body><h1>7 Elm Street</h1><img src="/room.jpg" alt="Living room" width="780" height="520"></body></html>`;

function servePage(world: World): void {
  world.mount('homes.example.org', (request, response) => {
    const picture = request.url === '/room.jpg';
    response.writeHead(200, { 'content-type': picture ? 'image/jpeg' : 'text/html' });
    response.end(picture ? photo : html);
  });
}

if (!hasRealScreen) console.log(`Real mouse and keyboard: ${WITHOUT_SCREEN}`);

(hasRealScreen ? test.describe : test.describe.skip)('with a real mouse and keyboard', () => {
  let screen: RealScreen;

  test.beforeEach(async ({ world }) => {
    servePage(world);
    screen = await startScreen();
  });

  test.afterEach(() => screen.close());

  test('a right-click on any picture opens the panel with it, and the panel turns the site on', async ({
    world,
    launch,
  }) => {
    const start = () => startOn(screen, world, launch);
    let { browser, page } = await start();
    await chooseEntry(screen, page, 'r', () => contextOf(browser, 'SIDE_PANEL'));
    const panel = await browser.openSidePanelPage();
    await expect(panel.getByRole('heading', { name: '7 Elm Street' })).toBeVisible();
    await expect(panel.getByRole('img', { name: /Living room/ })).toBeVisible();

    await panel.getByRole('switch', { name: 'Restage on homes.example.org' }).click();
    await allow(screen, browser);
    await findRestageButton(page);

    ({ browser, page } = await start());
    await findRestageButton(page);
  });

  test('a right-click turns a site on', async ({ world, launch }) => {
    const { browser, page } = await startOn(screen, world, launch);
    await chooseEntry(screen, page, 't', async () => undefined);
    await allow(screen, browser);
    await findRestageButton(page);
  });
});

type Launch = (options?: LaunchOptions) => Promise<RunningBrowser>;

async function startOn(screen: RealScreen, world: World, launch: Launch) {
  const browser = await launch({
    extensionFolder: shippedBuild,
    display: screen.display,
    args: [...world.args, ...screen.args],
  });
  const page = await browser.context.newPage();
  await page.goto(PAGE_URL);
  return { browser, page };
}

/** Right-clicks the photo and types the first letters: of our submenu, then of the entry. */
async function chooseEntry(
  screen: RealScreen,
  page: Page,
  letter: string,
  isDone: () => Promise<boolean>,
): Promise<void> {
  await untilDone('the menu entry to work', isDone, async () => {
    await screen.press('Escape', 'Escape');
    await page.bringToFront();
    const box = await page.getByRole('img').boundingBox();
    if (!box) throw new Error('The photo has no place on the page.');
    await screen.click(page, { x: box.x + box.width / 2, y: box.y + box.height / 2 }, 3);
    await screen.press('r', letter);
  });
}

/** Says yes to the browser's own question, by keyboard. */
async function allow(screen: RealScreen, browser: RunningBrowser): Promise<void> {
  await untilDone(
    'the permission to be there',
    () => inWorker(browser, (origins) => chrome.permissions.contains({ origins })),
    () => screen.press('Tab', 'Return'),
  );
}

/** Does something again while it has no effect: a key may arrive before what it is for. */
async function untilDone(
  what: string,
  isDone: () => Promise<boolean>,
  act: () => Promise<void>,
): Promise<void> {
  for (let tries = 0; tries < 5; tries += 1) {
    await act();
    const deadline = Date.now() + 2500;
    while (Date.now() < deadline) {
      if (await isDone()) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await (await import('node:child_process')).execSync(`DISPLAY=${process.env.DBG ?? ''} import -window root /tmp/ri/try-${Date.now()}.png || true`);
  }
  throw new Error(`Waited for ${what}.`);
}
