/**
 * What only a real mouse and keyboard reach: the browser's context menu and its permission prompt,
 * with the build that people get, on a page at a host that no permission covers.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from '../kit/fixtures';
import { type LaunchOptions, type RunningBrowser, shippedBuild } from '../kit/launch';
import { LISTING_URL, serveListingPage } from '../kit/listing-page';
import { hasRealScreen, type RealScreen, WITHOUT_SCREEN } from '../kit/real-screen';
import { findRestageButton } from '../kit/restage-button';
import type { World } from '../kit/world';

const HOST = 'homes.example.org';
const PHOTO_PATH = '/photos/20260418093315.jpg';
/** Chrome ignores keys for half a second after a prompt appears, so that nobody says yes by accident. */
const PROMPT_MILLISECONDS = 900;

const photo = readFileSync(
  join(import.meta.dirname, '../../public/sample-rooms/empty-living-room.jpg'),
);
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>7 Elm Street</title></head>
<body><h1>7 Elm Street</h1><div class="gallery">
<img src="${PHOTO_PATH}" alt="Living room" width="780" height="520"></div></body></html>`;

if (!hasRealScreen) console.log(`real-input.spec.ts ${WITHOUT_SCREEN}`);

if (hasRealScreen) {
  test('a right-click opens the panel with that picture; the panel turns the site on for good', async ({
    desk,
    world,
    launch,
  }) => {
    let { browser, page } = await openPage(desk, world, launch);

    await test.step('the menu works without any permission', async () => {
      await untilDone(
        'the panel',
        () => isOpen(browser, 'SIDE_PANEL'),
        () => chooseEntry(desk, page, 'r'),
      );
    });
    const panel = await browser.openSidePanelPage();
    await expect(panel.getByRole('heading', { name: '7 Elm Street' })).toBeVisible();
    await expect(panel.getByRole('img', { name: /Living room/ })).toBeVisible();

    await test.step('the browser asks once, and the button is there', async () => {
      const site = panel.getByRole('switch', { name: `Restage on ${HOST}` });
      await untilDone(
        'the permission',
        () => isAllowed(browser),
        async () => {
          await site.click();
          await sayYes(desk);
        },
      );
      await expect(site).toHaveCount(0);
      await findRestageButton(page);
    });

    await test.step('and still there after a restart', async () => {
      ({ browser, page } = await openPage(desk, world, launch));
      await findRestageButton(page);
    });
  });

  test('a right-click turns a site on', async ({ desk, world, launch }) => {
    const { browser, page } = await openPage(desk, world, launch);
    await untilDone(
      'the permission',
      () => isAllowed(browser),
      async () => {
        await chooseEntry(desk, page, 't');
        await sayYes(desk);
      },
    );
    await findRestageButton(page);
  });

  test('a listing site that the browser shut us out of is asked for', async ({
    desk,
    world,
    launch,
  }) => {
    serveListingPage(world);
    const browser = await launchOn(desk, world, launch);
    await shutOut(browser);
    const page = await browser.context.newPage();
    await page.goto(LISTING_URL);
    const { origin } = new URL(LISTING_URL);
    expect(await isAllowed(browser, origin)).toBe(false);
    await untilDone(
      'the permission',
      () => isAllowed(browser, origin),
      async () => {
        await chooseEntry(desk, page, 't');
        await sayYes(desk);
      },
    );
    await findRestageButton(page);
  });

  test('the popup turns a site on, though the prompt closes it', async ({
    desk,
    world,
    launch,
  }) => {
    const { browser, page } = await openPage(desk, world, launch);
    await untilDone(
      'the permission',
      () => isAllowed(browser),
      async () => {
        // A key that came before it would go to the browser's own buttons.
        await untilDone(
          'the popup',
          () => isOpen(browser, 'POPUP'),
          () => openPopup(desk, page),
        );
        await pause(PROMPT_MILLISECONDS);
        // Past settings and "Open panel".
        await desk.press('Tab', 'Tab', 'Tab', 'space');
        await sayYes(desk);
      },
    );
    await findRestageButton(page);
  });
}

type Launch = (options: LaunchOptions) => Promise<RunningBrowser>;

async function openPage(screen: RealScreen, world: World, launch: Launch) {
  world.mount(HOST, (request, response) => {
    const isPicture = request.url === PHOTO_PATH;
    response.writeHead(200, { 'content-type': isPicture ? 'image/jpeg' : 'text/html' });
    response.end(isPicture ? photo : html);
  });
  const browser = await launchOn(screen, world, launch);
  const page = await browser.context.newPage();
  await page.goto(`https://${HOST}/listing/7`);
  return { browser, page };
}

function launchOn(screen: RealScreen, world: World, launch: Launch): Promise<RunningBrowser> {
  return launch({
    extensionFolder: shippedBuild,
    keepPermissions: true,
    display: screen.display,
    args: [...world.args, ...screen.args],
  });
}

/** As "Site access: on click" does on the browser's own page about extensions. */
async function shutOut({ context, extensionId }: RunningBrowser): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    (id) =>
      chrome.developerPrivate.updateExtensionConfiguration({
        extensionId: id,
        hostAccess: 'ON_CLICK',
      }),
    extensionId,
  );
  await page.close();
}

/** Right-clicks the photo and types first letters: of our submenu, then of the entry in it. */
async function chooseEntry(screen: RealScreen, page: Page, letter: string): Promise<void> {
  // The welcome page may have come to the front since.
  await page.bringToFront();
  const box = await page.getByRole('img').boundingBox();
  if (!box) throw new Error('The photo has no place on the page.');
  await screen.click(page, { x: box.x + box.width / 2, y: box.y + box.height / 2 }, 3);
  await screen.press('r', letter);
}

/** By the toolbar's keys: the puzzle piece, then our entry, which is the second thing in its menu. */
async function openPopup(screen: RealScreen, page: Page): Promise<void> {
  await page.bringToFront();
  // What a try that came too early left open.
  await screen.press('Escape', 'Escape');
  await screen.press('alt+shift+t', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Return');
  await screen.press('Tab', 'Tab', 'Return');
}

/** The prompt begins on "Deny". */
async function sayYes(screen: RealScreen): Promise<void> {
  await pause(PROMPT_MILLISECONDS);
  await screen.press('Tab', 'Return');
}

/** Starts over while there is no effect: what was pressed may have come too early on a busy machine. */
async function untilDone(
  what: string,
  isDone: () => Promise<boolean>,
  act: () => Promise<void>,
): Promise<void> {
  for (let tries = 0; tries < 4; tries += 1) {
    await act();
    for (let looks = 0; looks < 20; looks += 1) {
      if (await isDone()) return;
      await pause(100);
    }
  }
  throw new Error(`Waited for ${what}.`);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function isOpen(
  { context }: RunningBrowser,
  contextType: 'SIDE_PANEL' | 'POPUP',
): Promise<boolean> {
  return (await workerOf(context)).evaluate(async (type) => {
    const open = await chrome.runtime.getContexts({ contextTypes: [type] });
    return open.length > 0;
  }, contextType);
}

async function isAllowed(
  { context }: RunningBrowser,
  origin = `https://${HOST}`,
): Promise<boolean> {
  return (await workerOf(context)).evaluate(
    (pattern) => chrome.permissions.contains({ origins: [pattern] }),
    `${origin}/*`,
  );
}

async function workerOf(context: RunningBrowser['context']) {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

/** The worker's own, and of the browser's page about extensions. */
declare const chrome: {
  developerPrivate: { updateExtensionConfiguration(wanted: object): Promise<void> };
  runtime: { getContexts(wanted: { contextTypes: string[] }): Promise<object[]> };
  permissions: { contains(wanted: { origins: string[] }): Promise<boolean> };
};
