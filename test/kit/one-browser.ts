/**
 * For tests of pages alone: a worker's tests share one browser on the web of strange galleries. What
 * they leave behind is the photos they chose, and those are forgotten between them.
 */
import { test as base, type Page } from '@playwright/test';
import { closeWelcome } from './fixtures';
import { launchBrowser } from './launch';
import { serveStrangeGalleries } from './strange-galleries';
import { strangeFrames, strangePages } from './strange-pages';
import { createWorld } from './world';

interface ForWorker {
  /** One of the extension's own pages, to ask in. */
  own: Page;
}

interface ForTest {
  /** A page of the site's, still blank. */
  page: Page;
}

export const test = base.extend<ForTest, ForWorker>({
  own: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from its parameter.
    async ({}, use) => {
      const world = await createWorld();
      serveStrangeGalleries(world, strangePages, strangeFrames);
      const browser = await launchBrowser({ args: world.args });
      await closeWelcome(browser);
      await use(await browser.openExtensionPage('options'));
      await browser.close();
      await world.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ own }, use) => {
    await own.evaluate(forgetPhotos);
    const page = await own.context().newPage();
    await use(page);
    await page.close();
  },
});

/** Runs inside one of our own pages: it may use nothing from this file. */
async function forgetPhotos(): Promise<void> {
  const databases = await indexedDB.databases();
  // To open one that is not there yet would make it, without its tables.
  if (!databases.some(({ name }) => name === 'restage')) return;
  const opening = indexedDB.open('restage');
  await new Promise((resolve, reject) => {
    opening.onsuccess = resolve;
    opening.onerror = () => reject(opening.error);
  });
  const transaction = opening.result.transaction('photos', 'readwrite');
  transaction.objectStore('photos').clear();
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  opening.result.close();
}
