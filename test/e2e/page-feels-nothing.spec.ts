/**
 * What a busy page feels of the button: 50 photos, endless scroll, carousel swaps and 600 changes that
 * have nothing to do with photos, once without and once with the extension. Judged by counts and by
 * the processor's time, which a busy machine leaves alone.
 */
import { expect, test } from '@playwright/test';
import { type PageCost, visitPhotoPage } from '../../scripts/bench/page-run';
import { servePhotoPage } from '../../scripts/bench/photo-page';
import { launchBrowser, testBuild } from '../kit/launch';
import { goodPhoto } from '../kit/listing-page';

const LONG_TASK_MILLISECONDS = 50;
const MOST_FORCED_LAYOUTS = 6;

test('a busy page of 50 photos keeps its layout, its tasks and its DOM', async () => {
  // Four visits of some seven seconds.
  test.slow();
  const page = await servePhotoPage(goodPhoto.body, 50);
  const bare = await visit(page.url, null);
  const ours = await visit(page.url, testBuild);
  await page.close();
  // The script ran at all.
  expect(ours.cpuMilliseconds).toBeGreaterThan(0);
  expect(ours.layoutShift).toBe(0);
  expect(ours.longestMilliseconds).toBeLessThan(LONG_TASK_MILLISECONDS);
  expect(ours.forcedLayouts).toBeLessThanOrEqual(MOST_FORCED_LAYOUTS);
  expect(ours.elements).toBe(bare.elements + 1);
  expect(ours.markup).toBe(bare.markup);
});

async function visit(url: string, extensionFolder: string | null): Promise<PageCost> {
  const browser = await launchBrowser({ extensionFolder });
  const cost = await visitPhotoPage(browser, url);
  await browser.close();
  return cost;
}
