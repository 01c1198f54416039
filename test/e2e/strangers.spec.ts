/** Who isn't ours gets no word in: other extensions, pages, taken-over content scripts. */
import { expect } from '@playwright/test';
import { inContentWorld } from '../kit/content-world';
import { readRows } from '../kit/db';
import { test } from '../kit/fixtures';
import { fuzzMessages } from '../kit/fuzz-messages';
import { LISTING_URL, serveListingPage } from '../kit/listing-page';
import { addModelsLabAccount, mountModelsLab } from '../kit/modelslab';
import { findRestageButton } from '../kit/restage-button';
import { loadStranger } from '../kit/stranger-extension';

const KEY = 'cnry-4Hk8PzQe7RsW';
const FUZZ = { ofPages: 3000, ofOwnPages: 500, seed: 20_260_417 };

test('strangers are not heard, and fuzzed messages do nothing', async ({ world, launch }) => {
  test.setTimeout(180_000);
  const service = mountModelsLab(world, { keys: [KEY] });
  serveListingPage(world);
  const browser = await launch();
  await addModelsLabAccount(browser, KEY);
  const own = await browser.openExtensionPage('options');
  const page = await browser.context.newPage();
  await page.goto(LISTING_URL);
  await findRestageButton(page);

  await test.step('another extension gets no answer and no connection', async () => {
    const stranger = await loadStranger(browser);
    const message = { restage: 'ping', payload: {} };
    const met = await stranger.worker.evaluate(askStranger, { id: browser.extensionId, message });
    expect(met).toEqual({ answer: 'none', connection: 'closed' });
    expect(await own.evaluate(ask, message), 'our own page does').toEqual({ ok: true, value: {} });
    await stranger.close();
  });

  await test.step('a page can not tell that we are installed', async () => {
    const { id, met } = {
      id: browser.extensionId,
      met: await page.evaluate(probe, browser.extensionId),
    };
    expect(id).toMatch(/^[a-p]{32}$/);
    expect(met).toEqual([]);
  });

  await test.step('messages that mean nothing change nothing and tell nothing', async () => {
    const fromPage = fuzzMessages(FUZZ.ofPages, FUZZ.seed);
    const fromOwn = fuzzMessages(FUZZ.ofOwnPages, FUZZ.seed + 1);
    const replies = [
      await inContentWorld<string>(page, `(${sendAll})(${JSON.stringify(fromPage)})`),
      await own.evaluate<string>(`(${sendAll})(${JSON.stringify(fromOwn)})`),
    ];
    for (const reply of replies) expect(reply).not.toContain('cnry');
    expect(await readRows(own, 'jobs')).toEqual([]);
    expect(service.count('submit')).toBe(0);
    expect(await own.evaluate(ask, { restage: 'ping', payload: {} })).toEqual({
      ok: true,
      value: {},
    });
    console.log(`${fromPage.length + fromOwn.length} fuzzed messages in the browser: no effect.`);
  });
});

/** Runs in the other extension. */
async function askStranger({ id, message }: { id: string; message: object }) {
  const answer = await chrome.runtime.sendMessage(id, message).then(
    (said) => JSON.stringify(said) ?? 'none',
    () => 'none',
  );
  const port = chrome.runtime.connect(id);
  const connection = await new Promise<string>((resolve) => {
    port.onDisconnect.addListener(() => resolve('closed'));
    port.onMessage.addListener(() => resolve('heard'));
    setTimeout(() => resolve('open'), 3000);
  });
  return { answer, connection };
}

/** Runs inside one of our own pages. */
function ask(message: object): Promise<unknown> {
  return chrome.runtime.sendMessage(message);
}

/** Runs inside a page: @returns ways by which something of ours could be loaded */
async function probe(id: string): Promise<string[]> {
  const files = ['icon/16.png', 'sidepanel.html', 'background.js', 'manifest.json', 'reveal.js'];
  const urls = files.map((file) => `chrome-extension://${id}/${file}`);
  const loads = (element: HTMLElement, url: string) =>
    new Promise<boolean>((resolve) => {
      element.onload = () => resolve(true);
      element.onerror = () => resolve(false);
      setTimeout(() => resolve(false), 1500);
      element.setAttribute(element instanceof HTMLLinkElement ? 'href' : 'src', url);
      document.body.append(element);
    });
  const tries = urls.flatMap((url) => [
    fetch(url).then(
      () => `fetch ${url}`,
      () => '',
    ),
    import(url).then(
      () => `import ${url}`,
      () => '',
    ),
    loads(document.createElement('img'), url).then((met) => (met ? `img ${url}` : '')),
    loads(document.createElement('script'), url).then((met) => (met ? `script ${url}` : '')),
  ]);
  const met = await Promise.all(tries);
  const words = [document.documentElement.outerHTML, ...Object.keys(window)].join(' ');
  return [...met.filter(Boolean), ...(/restage(?! )/i.test(words) ? ['a name of ours'] : [])];
}

/** Runs inside a page of any kind: sends every message, and gives back all that was said. */
const sendAll = `async (messages) => {
  const said = await Promise.all(messages.map((message) =>
    chrome.runtime.sendMessage(message).catch((thrown) => String(thrown))));
  return JSON.stringify(said);
}`;

/** Of the other extension, and of our own pages. */
declare const chrome: {
  runtime: {
    sendMessage(...sent: (string | object)[]): Promise<unknown>;
    connect(
      id: string,
    ): Record<'onDisconnect' | 'onMessage', { addListener(heard: () => void): void }>;
  };
};
