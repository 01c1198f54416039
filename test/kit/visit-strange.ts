/** Opening pages of strange galleries, and their buttons, by one of the extension's own pages. */
import { expect, type Page } from '@playwright/test';
import { readRows } from './db';
import { markPictures, roomsUnder } from './point-at-pictures';
import { askAtButtons, BUTTON_NAME, listPageButtons } from './restage-button';
import { photoAt, strangeUrl } from './strange-galleries';
import { strangePages } from './strange-pages';

/** Frames of a page come and paint in this time. */
const SETTLE_MILLISECONDS = 300;

/** Opens a page and switches Restage on in it and its frames, as on a site turned on by hand. */
export async function visit(own: Page, page: Page, name: string): Promise<void> {
  await page.goto(strangeUrl(name), { waitUntil: 'load' });
  // A page behind another gets a frame a second.
  await page.bringToFront();
  const open = strangePages[name]?.open;
  if (open) await page.evaluate(open);
  await own.evaluate(switchOn, page.url());
  await page.waitForTimeout(SETTLE_MILLISECONDS);
}

/** The browser's own, in the extension page that asks. */
declare const chrome: {
  tabs: {
    query(wanted: { url: string }): Promise<{ id: number }[]>;
    sendMessage(tabId: number, message: object, to: { frameId: number }): Promise<unknown>;
  };
  scripting: { executeScript(wanted: object): Promise<{ frameId: number }[]> };
};

/** Runs inside one of our own pages: it may use nothing from this file. */
async function switchOn(url: string): Promise<void> {
  const [tab] = await chrome.tabs.query({ url });
  const tabId = tab?.id ?? -1;
  const target = { tabId, allFrames: true };
  const files = ['listing.js'];
  const frames = await chrome.scripting.executeScript({ target, files });
  const message = { restage: 'site-switched' };
  for (const { frameId } of frames) {
    // No answer is expected.
    await chrome.tabs.sendMessage(tabId, message, { frameId }).catch(() => undefined);
  }
}

/** Runs inside the page. CSS pixels that it is scrolled, or the scroller that it is made of. */
export function howFar(): number {
  return scrollY + (document.querySelector('main')?.scrollTop ?? 0);
}

/** Id of the photo that was put on the bench last. */
export async function lastChosen(own: Page): Promise<string | undefined> {
  const rows = await readRows(own, 'photos');
  const [last] = rows.sort((a, b) => b.chosenAt - a.chosenAt);
  return photoAt(last?.candidates[0] ?? '');
}

/** The room under each button, after `markPictures`. */
export function listRooms(page: Page): Promise<string[]> {
  return askAtButtons(page, BUTTON_NAME, roomsUnder);
}

/** There is one button where the pointer is, and its photo is the one. */
export async function expectButtonOn(own: Page, page: Page, address = ''): Promise<void> {
  await page.evaluate(markPictures);
  const id = photoAt(address);
  const rooms = () => listRooms(page);
  await expect.poll(async () => (await rooms()).filter((room) => room === id)).toEqual([id]);
  const buttons = await listPageButtons(page, BUTTON_NAME);
  const seen = await page.evaluate(roomsUnder, buttons);
  const button = buttons[seen.indexOf(id ?? '')];
  await page.mouse.click(button?.x ?? 0, button?.y ?? 0);
  await expect.poll(() => lastChosen(own)).toBe(id);
}
