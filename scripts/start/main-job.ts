/** The main job through the real UI: a photo on the listing, the side panel, a style, the result. */
import type { Page } from '@playwright/test';
import { readRows } from '../../test/kit/db';
import type { RunningBrowser } from '../../test/kit/launch';
import { chooseStyle, pressRestage } from '../../test/kit/panel';
import { poll } from '../../test/kit/poll';
import { clickRestageButton } from '../../test/kit/restage-button';

/** Data URLs of what was on the listing and what came back. */
export interface BeforeAndAfter {
  before: string;
  after: string;
}

/**
 * Does it once.
 * @param listingUrl a page with photos
 * @param style a style's name in the picker
 * @param say told about each step
 * @throws Error when any part of it doesn't happen
 */
export async function doMainJob(
  browser: RunningBrowser,
  listingUrl: string,
  style: string,
  say: (text: string) => void,
): Promise<BeforeAndAfter> {
  const page = await browser.context.newPage();
  await page.goto(listingUrl);
  say('the sample listing is open');
  await clickRestageButton(page);
  const panel = await browser.openSidePanelPage();
  say('clicked "Restage this room" on its largest photo; the side panel is open');
  await chooseStyle(panel, style);
  say(`chose the style ${style}`);
  await pressRestage(panel);
  say('clicked Restage; working ...');
  return poll('the result', () => readBeforeAndAfter(panel), 60);
}

async function readBeforeAndAfter(panel: Page): Promise<BeforeAndAfter | undefined> {
  const [failed] = (await readRows(panel, 'jobs')).filter((job) => job.step === 'failed');
  if (failed) throw new Error(`The job failed: ${JSON.stringify(failed.problem)}`);
  const [result] = await readRows(panel, 'results');
  if (!result) return undefined;
  const photo = (await readRows(panel, 'photos')).find(({ id }) => id === result.photoId);
  return photo?.bytes ? { before: photo.bytes, after: result.bytes } : undefined;
}
