/** Pictures that hurt whoever opens them: a clear sentence soon, the worker lives, memory stays low. */
import { expect, type Page } from '@playwright/test';
import { readRows } from '../kit/db';
import { test } from '../kit/fixtures';
import { type HarmfulPicture, harmfulPictures, largestPicture } from '../kit/harmful-pictures';
import type { RunningBrowser } from '../kit/launch';
import { LISTING_URL, serveListingPage } from '../kit/listing-page';
import { addModelsLabAccount, chooseModelsLab, mountModelsLab } from '../kit/modelslab';
import { chooseStyle, pressRestage } from '../kit/panel';
import { canMeasureMemory, whileMeasuring } from '../kit/process-memory';
import { proposeEach } from '../kit/propose-photo';
import { restageAgain } from '../kit/restage-again';
import { clickRestageButton, findRestageButton } from '../kit/restage-button';
import type { World } from '../kit/world';

const PICTURES_HOST = 'pub-restage-bombs.r2.dev';
const MEGABYTE = 1_000_000;
const MOST_EXTRA_MEGABYTES = 300;
const MOST_SECONDS = 10;

const all = [...harmfulPictures, largestPicture];
const addressOf = (harmful: HarmfulPicture) =>
  `https://${PICTURES_HOST}/${all.indexOf(harmful)}.jpg`;
/** Results take long to be asked for: those that say something that photos don't. */
const asResults = harmfulPictures.filter(({ name }) =>
  /PNG of 50000|crop hides|gigabyte|without end|five seconds|SVG with/.test(name),
);

test('harmful pictures end in a clear error, soon and in little memory', async ({
  world,
  launch,
}) => {
  test.setTimeout(240_000);
  const service = mountModelsLab(world, { immediate: true });
  serveListingPage(world);
  serveHarmful(world);
  const browser = await launch();
  await addModelsLabAccount(browser);
  const page = await browser.context.newPage();
  await page.goto(LISTING_URL);
  await findRestageButton(page);
  const own = await browser.openExtensionPage('options');

  const largest = await whileMeasuring(browser, () => proposeOne(own, largestPicture));
  const photos = await test.step('as photos of a page', () =>
    whileMeasuring(browser, async () => {
      // Those that keep one waiting wait together.
      const slow = harmfulPictures.filter(({ problem }) => problem === 'problemImageTimeout');
      const waiting = Promise.all(slow.map((harmful) => proposeOne(own, harmful)));
      const seconds: number[] = [];
      for (const harmful of harmfulPictures) {
        if (!slow.includes(harmful)) seconds.push(await proposeOne(own, harmful));
      }
      return Math.max(...seconds, ...(await waiting));
    }));

  const results = await test.step('as results of a provider', () =>
    whileMeasuring(browser, async () => {
      service.knobs.faults.submit = asResults.map((harmful) => ({
        kind: 'reply',
        status: 200,
        json: { status: 'success', id: 1, output: [addressOf(harmful)] },
      }));
      await startFirst(browser, page);
      await restageAgain(own, asResults.length - 1);
      await expect
        .poll(() => troubled(own), { timeout: 60_000 })
        .toEqual(asResults.map(() => 'problemResultAway'));
    }));

  await test.step('the worker lives, and nothing in a picture ran', async () => {
    expect(await own.evaluate(ping)).toEqual({ ok: true, value: {} });
    expect(world.refused.filter((address) => address.includes('canary'))).toEqual([]);
    expect(service.count('submit')).toBe(asResults.length);
  });

  const extra = [photos, results, largest].map(({ extraBytes }) =>
    Math.round(extraBytes / MEGABYTE),
  );
  console.log(
    `${harmfulPictures.length} harmful pictures: an answer within ${photos.value.toFixed(1)} s; extra memory ` +
      (canMeasureMemory
        ? `${extra[0]} MB as photos, ${extra[1]} MB as results; ${extra[2]} MB for 50 megapixels.`
        : 'not measured.'),
  );
  expect(Math.max(...extra)).toBeLessThan(MOST_EXTRA_MEGABYTES);
});

/** @returns seconds until it was clear what became of it */
async function proposeOne(own: Page, harmful: HarmfulPicture): Promise<number> {
  const { name, problem, type } = harmful;
  const start = performance.now();
  const [proposed] = await proposeEach(own, [addressOf(harmful)]);
  const seconds = (performance.now() - start) / 1000;
  expect(proposed, name).toEqual({ state: problem ? 'failed' : 'ready', problem, type });
  expect(seconds, name).toBeLessThan(MOST_SECONDS);
  return seconds;
}

function serveHarmful(world: World): void {
  world.mount(PICTURES_HOST, ({ url = '' }, response) => {
    const number = Number(/\d+/.exec(url)?.[0] ?? -1);
    all[number]?.answer(response);
  });
}

async function startFirst(browser: RunningBrowser, page: Page): Promise<void> {
  await page.bringToFront();
  await clickRestageButton(page);
  const panel = await browser.openSidePanelPage();
  await chooseModelsLab(panel);
  await chooseStyle(panel, 'Japandi');
  await pressRestage(panel);
  await expect.poll(async () => (await readRows(panel, 'jobs')).length).toBe(1);
}

async function troubled(own: Page): Promise<(string | undefined)[]> {
  const jobs = await readRows(own, 'jobs');
  return jobs.filter(({ troubles }) => troubles > 0).map(({ problem }) => problem?.say.key);
}

/** Runs inside one of our own pages. */
function ping(): Promise<unknown> {
  return chrome.runtime.sendMessage({ restage: 'ping', payload: {} });
}

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
