/** Addresses of a page or a provider never lead the extension inside the person's network. */
import { expect, type Page } from '@playwright/test';
import { createCanaries } from '../kit/canaries';
import { readRows } from '../kit/db';
import { test } from '../kit/fixtures';
import { answerHop, HOP_HOST, insideAddresses, redirectsInside } from '../kit/inside-addresses';
import type { RunningBrowser } from '../kit/launch';
import { goodPhoto, LISTING_URL, PHOTO_HOST, serveListingPage } from '../kit/listing-page';
import { addModelsLabAccount, chooseModelsLab, mountModelsLab } from '../kit/modelslab';
import { chooseStyle, pressRestage } from '../kit/panel';
import { proposeEach } from '../kit/propose-photo';
import { restageAgain } from '../kit/restage-again';
import { clickRestageButton, findRestageButton } from '../kit/restage-button';
import type { World } from '../kit/world';

/** Results of each kind; one per job, because the first that can't be had stops the rest. */
const SAMPLE = 2;

test('no address of a page or a provider reaches a server inside', async ({ world, launch }) => {
  test.setTimeout(180_000);
  const canaries = await createCanaries(world);
  const inside = insideAddresses(canaries);
  const redirects = redirectsInside(canaries);
  const service = mountModelsLab(world, { immediate: true });
  const hops = mountHop(world);
  serveListingPage(world);
  const browser = await launch({ args: canaries.args });
  await addModelsLabAccount(browser);
  const page = await browser.context.newPage();
  await page.goto(LISTING_URL);
  await findRestageButton(page);
  const own = await browser.openExtensionPage('options');

  await test.step('of a page: refused by the address', async () => {
    const proposed = await proposeEach(own, inside);
    expect(canaries.hits()).toEqual([]);
    // Before anything was asked, except for what the page could have made itself (blob:, data:).
    const others = inside.filter((address, place) => {
      const { problem = '' } = proposed[place] ?? {};
      return !problem.startsWith('problemAddress') && !/^(blob|data):/.test(address);
    });
    expect(others).toEqual([]);
    expect(proposed.filter(({ state }) => state !== 'failed')).toEqual([]);
  });

  await test.step('of a page: not over redirects either', async () => {
    const proposed = await proposeEach(own, redirects);
    expect(hops.count).toBeGreaterThanOrEqual(redirects.length);
    expect(canaries.hits()).toEqual([]);
    expect(proposed.filter(({ state }) => state !== 'failed')).toEqual([]);
  });

  await test.step('of a provider: not as a result', async () => {
    const results = [...inside.filter(isHttp).slice(-SAMPLE), ...redirects.slice(-SAMPLE)];
    service.knobs.faults.submit = results.map((address) => ({
      kind: 'reply',
      status: 200,
      json: { status: 'success', id: 1, output: [address] },
    }));
    await page.bringToFront();
    await clickRestageButton(page);
    const panel = await browser.openSidePanelPage();
    await chooseModelsLab(panel);
    await chooseStyle(panel, 'Japandi');
    await pressRestage(panel);
    await expect.poll(() => troubled(own)).toBe(1);
    await restageAgain(own, results.length - 1);
    await expect.poll(() => troubled(own), { timeout: 40_000 }).toBe(results.length);
    expect(canaries.hits()).toEqual([]);
    expect(service.count('submit')).toBe(results.length);
  });

  await test.step('while a plain request from the same worker does reach them', async () => {
    await fetchPlainly(browser, [...inside, ...redirects]);
    const reached = canaries.hits().length;
    console.log(
      `${inside.length} addresses, ${redirects.length} redirects: 0 hits inside; without the gate ${reached}.`,
    );
    expect(reached).toBeGreaterThan((inside.length + redirects.length) / 2);
  });
  await canaries.close();
});

test('a picture is asked for without cookies and without saying where from', async ({
  world,
  launch,
}) => {
  serveListingPage(world);
  const asked: Record<string, unknown>[] = [];
  const cookie = 'who=somebody; Secure; SameSite=None; Path=/';
  world.mount(PHOTO_HOST, ({ headers }, response) => {
    if (headers['sec-fetch-dest'] !== 'image') asked.push(headers);
    response.writeHead(200, { 'content-type': goodPhoto.type, 'set-cookie': cookie });
    response.end(goodPhoto.body);
  });
  const browser = await launch();
  const page = await browser.context.newPage();
  await page.goto(`https://${PHOTO_HOST}/`);
  expect(await browser.context.cookies(`https://${PHOTO_HOST}/`)).toHaveLength(1);
  asked.length = 0;
  await page.goto(LISTING_URL);
  await clickRestageButton(page);
  await expect.poll(() => asked.length).toBe(1);
  for (const name of ['cookie', 'referer', 'origin', 'authorization']) {
    expect(asked[0]?.[name], name).toBeUndefined();
  }
});

const isHttp = (address: string) => /^https?:/.test(address);

/** Jobs whose result was asked for and could not be had. */
async function troubled(own: Page): Promise<number> {
  return (await readRows(own, 'jobs')).filter(({ troubles }) => troubles > 0).length;
}

function mountHop(world: World): { count: number } {
  const hops = { count: 0 };
  world.mount(HOP_HOST, ({ url = '/' }, response) => {
    hops.count += 1;
    const { status, headers } = answerHop(url);
    response.writeHead(status, headers).end();
  });
  return hops;
}

async function fetchPlainly({ context }: RunningBrowser, addresses: readonly string[]) {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(
    (all) => Promise.allSettled(all.map((address) => fetch(address, { mode: 'no-cors' }))),
    addresses,
  );
}
