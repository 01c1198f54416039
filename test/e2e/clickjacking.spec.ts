/** With a paid account set up: whatever a page does to our button, it proposes a photo and never spends. */
import { expect, type Page } from '@playwright/test';
import {
  makeUpEvents,
  playTrick,
  serveTricks,
  TIMES,
  TRICKS_URL,
  tricks,
} from '../kit/clickjacking';
import { inContentWorld, sendFromContentWorld } from '../kit/content-world';
import { readRows } from '../kit/db';
import { test } from '../kit/fixtures';
import { addModelsLabAccount, chooseModelsLab, mountModelsLab } from '../kit/modelslab';
import { readOverlay } from '../kit/overlay';
import { chooseStyle, pressRestage, resultDivider } from '../kit/panel';
import { clickRestageButton, findRestageButton, type Point } from '../kit/restage-button';

/** Long enough for a click to reach the background and for a job to leave it. */
const EFFECT_MILLISECONDS = 250;

/** Names of our buttons and marks: nothing of the person, the account or the history. */
const allowedTexts = [
  ...['Restage this room', 'Show restaged', 'This photo has been restaged', '⇄', '✓'],
];

const address = (number: number) => `${TRICKS_URL}${number}_zpid/`;

test('twenty-one tricks and 1,000 made-up events of every kind spend nothing', async ({
  world,
  launch,
}) => {
  test.setTimeout(240_000);
  const service = mountModelsLab(world, { immediate: true });
  const pages = serveTricks(world);
  const browser = await launch();
  await addModelsLabAccount(browser);
  const own = await browser.openExtensionPage('options');
  const page = await browser.context.newPage();
  const spent = async () => ({
    submits: service.count('submit'),
    jobs: (await readRows(own, 'jobs')).length,
  });
  const nothing = { submits: 0, jobs: 0 };

  const reached: string[] = [];
  for (const [number, { name, script }] of tricks.entries()) {
    await test.step(name, async () => {
      await page.goto(address(number));
      const point = await findRestageButton(page);
      await page.evaluate(playTrick, script);
      // By now what the click before led to has come.
      const before = pages.fetched.length;
      await clickAsAPerson(page, point);
      expect(await spent(), name).toEqual(nothing);
      expect(pages.fetched.length - before, 'photos proposed by one click').toBeLessThan(2);
      if (pages.fetched.length > before) reached.push(name);
    });
  }
  console.log(`${tricks.length} tricks: ${reached.length} reached the button, 0 spent.`);
  expect(reached.length, 'some tricks get a click through, or this shows nothing').toBeGreaterThan(
    5,
  );

  await test.step('made-up events', async () => {
    const before = pages.fetched.length;
    await page.goto(address(900));
    const point = await findRestageButton(page);
    const sent = await page.evaluate(makeUpEvents, { ...point, times: TIMES });
    await page.waitForTimeout(EFFECT_MILLISECONDS);
    expect(sent).toBeGreaterThan(20 * TIMES);
    expect(pages.fetched.length - before, 'photos proposed by made-up events').toBe(0);
    expect(await spent()).toEqual(nothing);
    console.log(`${sent} made-up events: 0 photos proposed, 0 spent.`);
  });

  await test.step('a click in the panel spends, once; the same message from a page does not', async () => {
    await page.goto(address(901));
    // The bucket of this origin fills up again by one every three seconds.
    await page.waitForTimeout(3000);
    await clickRestageButton(page);
    const panel = await browser.openSidePanelPage();
    await chooseModelsLab(panel);
    await chooseStyle(panel, 'Japandi');
    await pressRestage(panel);
    await expect(resultDivider(panel)).toBeVisible({ timeout: 30_000 });
    const once = { submits: 1, jobs: 1 };
    expect(await spent()).toEqual(once);

    const [job] = await readRows(own, 'jobs');
    if (!job) throw new Error('There is no job.');
    const { variation: _, ...choices } = job.choices;
    const order = { jobId: crypto.randomUUID(), choices, priceShown: JSON.stringify(job.price) };
    expect(await sendFromContentWorld(page, 'start-restage', order)).toMatchObject({ ok: false });
    await page.waitForTimeout(EFFECT_MILLISECONDS);
    expect(await spent()).toEqual(once);
    await own.evaluate(send, { restage: 'start-restage', payload: order });
    await expect.poll(() => service.count('submit'), 'our own page may').toBe(2);
  });

  await test.step('what stands on the page is words anybody may read', async () => {
    await page.goto(address(901));
    await findRestageButton(page);
    const textsNow = async () => [...new Set((await readOverlay(page)).texts)].sort();
    await expect.poll(textsNow).toEqual(allowedTexts);
    const { names } = await readOverlay(page);
    expect(names.filter((name) => /^(src|href|id|data-(?!align))/.test(name))).toEqual([]);
  });

  await test.step('a page that floods is held to its rate', async () => {
    const before = (await readRows(own, 'photos')).length;
    await inContentWorld(page, flood);
    await page.waitForTimeout(EFFECT_MILLISECONDS);
    const proposed = (await readRows(own, 'photos')).length - before;
    expect(proposed, 'some come through, or this shows nothing').toBeGreaterThan(0);
    expect(proposed).toBeLessThanOrEqual(25);
    expect(service.count('submit')).toBe(2);
    console.log(`300 proposals in a row: ${proposed} taken.`);
  });
});

async function clickAsAPerson(page: Page, { x, y }: Point): Promise<void> {
  await page.mouse.move(x + 4, y + 2);
  await page.mouse.down();
  await page.waitForTimeout(40);
  await page.mouse.up();
  await page.waitForTimeout(EFFECT_MILLISECONDS);
}

/** Each says that another photo was chosen, and waits until it was looked for. */
const flood = `(async () => {
  for (let number = 0; number < 300; number += 1) {
    const address = 'https://photos.zillowstatic.com/fp/flood-' + number + '.jpg';
    restageListing.page.chosen = { photo: new Image(), address };
    await chrome.runtime.sendMessage({ restage: 'photo-chosen', payload: {} });
  }
})()`;

/** Runs inside one of our own pages. */
function send(message: object): Promise<unknown> {
  return chrome.runtime.sendMessage(message);
}

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
