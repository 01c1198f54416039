/**
 * What a busy page feels of the button: 50 photos, endless scroll, carousel swaps and 600 changes that
 * have nothing to do with photos, once without and once with the extension. What it costs in time is
 * printed by the bench.
 */
import { expect, test } from '@playwright/test';
import { readVisit } from '../../scripts/bench/page-run';
import { servePhotoPage } from '../../scripts/bench/photo-page';
import { makePhotos } from '../../scripts/bench/photos';
import { launchBrowser, type RunningBrowser, testBuild } from '../kit/launch';

test('a busy page of 50 photos keeps its layout and its DOM', async () => {
  const [photo = Buffer.of()] = await makePhotos([{ width: 640, height: 427 }]);
  const page = await servePhotoPage(photo, 50);
  const visit = (browser: RunningBrowser) => readVisit(browser, page.url);
  const bare = await inBrowser(null, visit);
  const ours = await inBrowser(testBuild, visit);
  await page.close();
  expect(ours.layoutShift).toBe(0);
  // Ours is there, and nothing else is.
  expect(ours.elements).toBe(bare.elements + 1);
  expect(ours.markup).toBe(bare.markup);
});

async function inBrowser<Value>(
  extensionFolder: string | null,
  use: (browser: RunningBrowser) => Promise<Value>,
): Promise<Value> {
  const browser = await launchBrowser({ extensionFolder });
  const value = await use(browser);
  await browser.close();
  return value;
}
