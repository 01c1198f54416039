/** From a stopped background worker to its first answer. */
import type { RunningBrowser } from '../../test/kit/launch';
import { type Figure, median, milliseconds } from './figure';

/** The page's own, where `timeFirstAnswer` runs. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

export async function measureWorkerStart(browser: RunningBrowser, runs: number): Promise<Figure[]> {
  const page = await browser.openExtensionPage('options');
  // Its very first start also installs the extension, which is no start to measure.
  await page.evaluate(timeFirstAnswer);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await browser.stopWorker();
    await page.waitForTimeout(300);
    times.push(await page.evaluate(timeFirstAnswer));
  }
  await page.close();
  return [
    {
      what: 'worker start to first answer',
      measured: milliseconds(median(times)),
      budget: '60 ms',
    },
  ];
}

/** Runs inside the page: any answer counts, a refusal too. */
async function timeFirstAnswer(): Promise<number> {
  const start = performance.now();
  await chrome.runtime.sendMessage({ restage: 'is-site-on', payload: {} });
  return performance.now() - start;
}
