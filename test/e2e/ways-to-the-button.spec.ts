/** Keyboard, touch, zoom and the switch of a site, on a page that makes it hard. */
import { expect, type Page } from '@playwright/test';
import { inContentWorld } from '../kit/content-world';
import { readRows } from '../kit/db';
import { test } from '../kit/fixtures';
import { FRAMES_URL, HOSTILE_URL, serveHostilePage } from '../kit/hostile-page';
import { launchBrowser, type RunningBrowser } from '../kit/launch';
import { namesAt } from '../kit/point-at-pictures';
import { poll } from '../kit/poll';
import { turnOnDeveloperMode, withProfile } from '../kit/profile';
import {
  askAtButtons,
  BUTTON_NAME,
  clickRestageButton,
  findRestageButton,
  listPageButtons,
} from '../kit/restage-button';

/** The browser's own, in the extension page that asks. */
declare const chrome: {
  tabs: {
    query(wanted: { url: string }): Promise<{ id: number }[]>;
    setZoom(tabId: number, factor: number): Promise<void>;
  };
  storage: {
    local: { set(values: object): Promise<void> };
    session: {
      clear(): Promise<void>;
      get(name: string): Promise<{ openPagesServed?: boolean }>;
    };
  };
  runtime: { sendMessage(message: object): Promise<unknown>; reload(): void };
};

test.beforeEach(({ world }) => serveHostilePage(world));

test('the button is reached by keyboard, by touch and at any zoom', async ({ launch }) => {
  const browser = await launch();
  const own = await browser.openExtensionPage('options');
  const page = await browser.context.newPage();
  await page.goto(HOSTILE_URL);
  await findRestageButton(page);

  await test.step('focus shows it, and Enter chooses', async () => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect.poll(async () => (await photosWithButton(page)).includes('Room 2')).toBe(true);
    // Two more links, then what is last in the document.
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => lastChoice(own)).toBeGreaterThan(0);
    expect(page.url()).toBe(HOSTILE_URL);
  });

  await test.step('a finger presses it', async () => {
    const before = await lastChoice(own);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    const point = await findRestageButton(page);
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => lastChoice(own)).toBeGreaterThan(before);
    expect(page.url()).toBe(HOSTILE_URL);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: false });
  });

  for (const zoom of [0.5, 3]) {
    await test.step(`a mouse presses it at ${zoom * 100} %`, async () => {
      const before = await lastChoice(own);
      await setZoom(own, zoom);
      await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(zoom);
      // Until the page rests the button is where it was, and goes from there while it is pressed.
      await page.waitForTimeout(1000);
      await clickRestageButton(page);
      await expect.poll(() => lastChoice(own)).toBeGreaterThan(before);
      expect(page.url()).toBe(HOSTILE_URL);
    });
  }
});

test('switched off for its site, it leaves the page as it was', async ({ launch }) => {
  const browser = await launch();
  const own = await browser.openExtensionPage('options');
  const page = await browser.context.newPage();
  await page.goto(HOSTILE_URL);
  await findRestageButton(page);
  await switchOff(own, [new URL(HOSTILE_URL).hostname]);
  await expect.poll(() => page.evaluate(isUntouched)).toBe(true);
  await page.mouse.move(300, 200);
  await page.reload();
  await page.waitForTimeout(500);
  expect(await page.evaluate(isUntouched)).toBe(true);
  await switchOff(own, []);
  await findRestageButton(page);
});

test('switched off meanwhile, it is not there when the person goes back to its page', async ({
  launch,
}) => {
  const browser = await launch();
  const own = await browser.openExtensionPage('options');
  const page = await browser.context.newPage();
  await page.goto(HOSTILE_URL);
  await findRestageButton(page);
  await page.evaluate(() => {
    window.addEventListener('pageshow', ({ persisted }) => {
      document.title = persisted ? 'Kept' : 'Loaded';
    });
  });
  await page.goto(FRAMES_URL);
  await switchOff(own, [new URL(HOSTILE_URL).hostname]);
  await page.bringToFront();
  await page.goBack({ waitUntil: 'commit' });
  await expect(page).toHaveTitle('Kept');
  await expect.poll(() => page.evaluate(countHosts)).toBe(0);
});

test('after a reload of the extension, a page that was open has one button, and it works', ({
  world,
}) =>
  withProfile(async (profileFolder) => {
    await turnOnDeveloperMode(profileFolder);
    const browser = await launchBrowser({ profileFolder, args: world.args });
    const page = await browser.context.newPage();
    await page.goto(HOSTILE_URL);
    await findRestageButton(page);
    const own = await reloadExtension(browser);
    await page.bringToFront();
    await expect
      .poll(async () => {
        const { x, y } = await findRestageButton(page);
        await page.mouse.click(x, y);
        return lastChoice(own);
      })
      .toBeGreaterThan(0);
    expect(await listPageButtons(page, BUTTON_NAME)).toHaveLength(1);
    for (const photo of await page.locator('img').all()) {
      const box = await photo.boundingBox();
      if (box) await page.mouse.move(box.x + box.width / 2, Math.min(box.y + box.height / 2, 790));
      await page.waitForTimeout(300);
      expect(await page.evaluate(countHosts)).toBe(1);
    }
    await browser.close();
  }));

test('a browser that starts leaves the pages alone that have the button already', async ({
  launch,
}) => {
  const browser = await launch();
  const own = await browser.openExtensionPage('options');
  const page = await browser.context.newPage();
  await page.goto(HOSTILE_URL);
  await findRestageButton(page);
  await inContentWorld(page, 'void (restageListing.isTheFirst = true)');
  await browser.stopWorker();
  await own.evaluate(wakeAsAtStart);
  await expect.poll(() => own.evaluate(arePagesServed)).toBe(true);
  // As long as another run would take to begin.
  await page.waitForTimeout(1000);
  expect(await inContentWorld(page, 'restageListing.isTheFirst')).toBe(true);
});

/** Runs inside one of our own pages. With the browser's session its notes of the session begin anew. */
async function wakeAsAtStart(): Promise<void> {
  await chrome.storage.session.clear();
  await chrome.runtime.sendMessage({ restage: 'ping', payload: {} });
}

async function arePagesServed(): Promise<boolean> {
  return (await chrome.storage.session.get('openPagesServed')).openPagesServed === true;
}

/** As an update does. @returns one of its own pages */
async function reloadExtension(browser: RunningBrowser): Promise<Page> {
  const old = await browser.openExtensionPage('options');
  const closed = old.waitForEvent('close');
  // Its own page is gone before it could answer.
  await old.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await closed;
  return poll('the extension after its reload', () =>
    browser.openExtensionPage('options').catch(() => undefined),
  );
}

/** Runs inside the page. */
function countHosts(): number {
  return document.documentElement.querySelectorAll(':scope > div').length;
}

/** Names of the photos under the visible buttons. */
function photosWithButton(page: Page): Promise<string[]> {
  return askAtButtons(page, BUTTON_NAME, namesAt);
}

/** When a photo was chosen last; 0 before the first. */
async function lastChoice(own: Page): Promise<number> {
  const rows = await readRows(own, 'photos');
  return Math.max(0, ...rows.map(({ chosenAt }) => chosenAt));
}

function setZoom(own: Page, zoom: number): Promise<void> {
  return own.evaluate(
    async ({ url, factor }) => {
      const [tab] = await chrome.tabs.query({ url });
      await chrome.tabs.setZoom(tab?.id ?? -1, factor);
    },
    { url: HOSTILE_URL, factor: zoom },
  );
}

async function switchOff(own: Page, hostsOff: readonly string[]): Promise<void> {
  await own.evaluate(async (hosts) => {
    await chrome.storage.local.set({ hostsOff: hosts });
    await chrome.runtime.sendMessage({ restage: 'sites-changed', payload: {} });
  }, hostsOff);
}

/** Runs inside the page: it may use nothing from this file. */
function isUntouched(): boolean {
  return document.documentElement.outerHTML === (window as Window & { atFirst?: string }).atFirst;
}
