/** Addresses of a page or a provider never lead the extension inside the person's network. */
import { expect, type Page } from '@playwright/test';
import type { PhotoProposal } from '../../utils/messages';
import { createCanaries } from '../kit/canaries';
import { readRows } from '../kit/db';
import { test } from '../kit/fixtures';
import {
  answerHop,
  HOP_HOST,
  insideAddresses,
  redirectsInside,
} from '../kit/inside-addresses';
import type { RunningBrowser } from '../kit/launch';
import { goodPhoto, LISTING_URL, PHOTO_HOST, serveListingPage } from '../kit/listing-page';
import { addModelsLabAccount, chooseModelsLab, mountModelsLab } from '../kit/modelslab';
import { chooseStyle, pressRestage } from '../kit/panel';
import { clickRestageButton, findRestageButton } from '../kit/restage-button';
import type { World } from '../kit/world';

/** How many are asked for at a time, as photos of one page. */
const AT_ONCE = 8;

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
    const problems = await proposeEach(own, inside);
    expect(canaries.hits()).toEqual([]);
    const others = inside.filter((_, place) => !/^problemAddress|^problem(NotAnImage|Svg)$/.test(problems[place] ?? ''));
    expect(others).toEqual([]);
  });

  await test.step('of a page: not over redirects either', async () => {
    const problems = await proposeEach(own, redirects);
    expect(hops.count).toBeGreaterThanOrEqual(redirects.length);
    expect(canaries.hits()).toEqual([]);
    expect(problems).not.toContain(undefined);
  });

  await test.step('of a provider: not as a result', async () => {
    service.knobs.faults.submit = [
      {
        kind: 'reply',
        status: 200,
        json: { status: 'success', id: 1, output: [...inside, ...redirects] },
      },
    ];
    await page.bringToFront();
    await clickRestageButton(page);
    const panel = await browser.openSidePanelPage();
    await chooseModelsLab(panel);
    await chooseStyle(panel, 'Japandi');
    await pressRestage(panel);
    await expect
      .poll(async () => (await readRows(own, 'jobs'))[0]?.troubles, { timeout: 30_000 })
      .toBeGreaterThan(0);
    expect(canaries.hits()).toEqual([]);
    expect(service.count('submit')).toBe(1);
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

function mountHop(world: World): { count: number } {
  const hops = { count: 0 };
  world.mount(HOP_HOST, ({ url = '/' }, response) => {
    hops.count += 1;
    const { status, headers } = answerHop(url);
    response.writeHead(status, headers).end();
  });
  return hops;
}

/** Proposes each address as a photo of the listing's tab. @returns the problem's key of each, undefined when it was taken */
async function proposeEach(own: Page, addresses: readonly string[]) {
  const keys: (string | undefined)[] = [];
  for (let first = 0; first < addresses.length; first += AT_ONCE) {
    const proposals = addresses.slice(first, first + AT_ONCE).map(proposalOf);
    keys.push(...(await own.evaluate(propose, { proposals, pageUrl: LISTING_URL })));
  }
  return keys;
}

function proposalOf(address: string): PhotoProposal {
  return {
    urls: [address],
    pageUrl: LISTING_URL,
    listingTitle: '',
    caption: '',
    box: { x: 0, y: 0, width: 0, height: 0 },
    devicePixelRatio: 1,
  };
}

/** Runs inside one of our own pages. */
async function propose({
  proposals,
  pageUrl,
}: {
  proposals: readonly PhotoProposal[];
  pageUrl: string;
}): Promise<(string | undefined)[]> {
  const [tab] = await chrome.tabs.query({ url: pageUrl });
  const answers = await Promise.all(
    proposals.map((proposal) =>
      chrome.runtime.sendMessage({
        restage: 'photo-from-tab',
        payload: { tabId: tab?.id, windowId: tab?.windowId, proposal },
      }),
    ),
  );
  const opening = indexedDB.open('restage');
  const database = await new Promise<IDBDatabase>((resolve) => {
    opening.onsuccess = () => resolve(opening.result);
  });
  const rows = database.transaction('photos').objectStore('photos');
  const keys = await Promise.all(
    answers.map(({ value }) => {
      const reading = rows.get(value?.photoId ?? '');
      return new Promise<string | undefined>((resolve) => {
        reading.onsuccess = () => resolve(reading.result?.problem?.say.key);
      });
    }),
  );
  database.close();
  return keys;
}

async function fetchPlainly({ context }: RunningBrowser, addresses: readonly string[]) {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(
    (all) => Promise.allSettled(all.map((address) => fetch(address, { mode: 'no-cors' }))),
    addresses,
  );
}

/** The extension page's own. */
declare const chrome: {
  tabs: { query(wanted: { url: string }): Promise<{ id: number; windowId: number }[]> };
  runtime: { sendMessage(message: object): Promise<{ value?: { photoId: string } }> };
};
