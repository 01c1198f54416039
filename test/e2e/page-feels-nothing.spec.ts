/**
 * What a busy page feels of the button: 50 photos, endless scroll, carousel swaps and 600 changes that
 * have nothing to do with photos, once without and once with the extension. Judged by counts and by
 * the processor's time, which a busy machine leaves alone.
 */
import { expect, test } from '@playwright/test';
import { readVisit, traceVisit } from '../../scripts/bench/page-run';
import { servePhotoPage } from '../../scripts/bench/photo-page';
import { makePhotos } from '../../scripts/bench/photos';
import { launchBrowser, type RunningBrowser, testBuild } from '../kit/launch';

const LONG_TASK_MILLISECONDS = 50;
const MOST_FORCED_LAYOUTS = 6;

test('a busy page of 50 photos keeps its layout, its tasks and its DOM', async () => {
  // Three visits of some seven seconds, six times that on a busy machine.
  test.slow();
  const [photo = Buffer.of()] = await makePhotos([{ width: 640, height: 427 }]);
  const page = await servePhotoPage(photo, 50);
  const bare = await inBrowser(null, (browser) => readVisit(browser, page.url));
  const { scripts, ours } = await inBrowser(testBuild, async (browser) => ({
    scripts: await traceVisit(browser, page.url),
    ours: await readVisit(browser, page.url),
  }));
  await page.close();
  // The script ran at all.
  expect(scripts.cpuMilliseconds).toBeGreaterThan(0);
  expect(scripts.longestMilliseconds).toBeLessThan(LONG_TASK_MILLISECONDS);
  expect(scripts.forcedLayouts).toBeLessThanOrEqual(MOST_FORCED_LAYOUTS);
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
