/** Texts of pages, providers and imported files that would run if anything took them for more than text. */
import { expect } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readRows } from '../kit/db';
import { test } from '../kit/fixtures';
import { goodPhoto, PHOTO_HOST } from '../kit/listing-page';
import { addModelsLabAccount, chooseModelsLab, mountModelsLab } from '../kit/modelslab';
import { chooseStyle, pressRestage, resultDivider, showHistory } from '../kit/panel';
import { restageAgain } from '../kit/restage-again';
import { clickRestageButton } from '../kit/restage-button';
import { savedBy } from '../kit/saved-file';
import {
  everyScript,
  hostileWords,
  MARK,
  mountEvil,
  scriptTexts,
  shortScript,
  startOf,
} from '../kit/script-texts';
import { recordWords } from '../kit/spoken-words';
import type { World } from '../kit/world';

const PER_PAGE = 3;
/** On the bench. A price with words in it is shown as well as any. */
const SHOWN = ['title', 'caption'] as const;

const address = (number: number) => `https://www.zillow.com/homedetails/${number}_zpid/`;

test('texts of pages, providers and files run nowhere and ask for nothing', async ({
  world,
  launch,
}) => {
  test.setTimeout(240_000);
  const asked = mountEvil(world);
  const service = mountModelsLab(world, { immediate: true });
  serveHostileWords(world);
  const browser = await launch();
  const said = recordWords(browser.context);
  let dialogs = 0;
  browser.context.on('dialog', (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
  await browser.context.addInitScript(noteViolations);
  await addModelsLabAccount(browser);
  const panel = await browser.openExtensionPage('sidepanel');
  const own = await browser.openExtensionPage('options');
  const page = await browser.context.newPage();

  await test.step('of pages: title, address, price, caption', async () => {
    for (let number = 0; number < scriptTexts.length; number += PER_PAGE) {
      await page.goto(address(number));
      await clickRestageButton(page);
      for (const field of SHOWN) {
        await expect(panel.getByText(startOf(field, number)).first(), field).toBeVisible();
      }
    }
  });

  await test.step('of a provider: an answer, and errors', async () => {
    await expect(panel.getByText(MARK).first()).toBeVisible();
    await chooseModelsLab(panel);
    await chooseStyle(panel, 'Japandi');
    await pressRestage(panel);
    await expect(resultDivider(panel)).toBeVisible({ timeout: 30_000 });
    service.knobs.faults.submit = [400, 403, 500].map((status) => ({
      kind: 'reply',
      status,
      json: { status: 'error', message: everyScript, messege: everyScript, id: everyScript },
    }));
    await restageAgain(own, 3);
    await expect
      .poll(async () => (await readRows(own, 'jobs')).filter(({ problem }) => problem).length)
      .toBe(3);
    expect(await nowhereSent(service.log), 'words of a page in a paid request').toBe(true);
  });

  await test.step('of an imported file: every text in it', async () => {
    const file = poison(await savedBy(own, 'Export everything'));
    const chooser = own.locator('input[type=file]').first();
    await chooser.setInputFiles({
      name: `${MARK}<b>.zip`,
      mimeType: 'application/zip',
      buffer: file,
    });
    await expect(own.getByText(/^Imported|^Added|photos?.*results?/).first()).toBeVisible();
    await expect
      .poll(async () => (await readRows(own, 'results')).length, { timeout: 15_000 })
      .toBe(2);
  });

  await test.step('everything is shown as text, and nothing else happens', async () => {
    let told = '';
    for (const place of [0, 1]) {
      await showHistory(panel);
      const results = panel.getByRole('button', { name: /^Open / });
      await expect(results).toHaveCount(2);
      await results.nth(place).click();
      await expect(resultDivider(panel)).toBeVisible();
      told += await panel.locator('.result-details').textContent();
    }
    expect(told, 'the words of an imported result').toContain(MARK);
    await own.reload();
    await expect(own.getByText(MARK).first()).toBeVisible();
    const popup = await browser.openExtensionPage('popup');
    const welcome = await browser.openExtensionPage('welcome');
    for (const shown of [panel, own, popup, welcome]) {
      expect(await shown.evaluate(whatHappened), shown.url()).toEqual({ pwned: 0, violations: [] });
    }
    expect({ asked, dialogs }).toEqual({ asked: [], dialogs: 0 });
    expect(said.filter((text) => /Content Security Policy|Refused to/.test(text))).toEqual([]);
    console.log(`${scriptTexts.length} script texts in every field: 0 ran, 0 requests.`);
  });
});

function serveHostileWords(world: World): void {
  world.mount('www.zillow.com', ({ url = '' }, response) => {
    const number = Number(/(\d+)_zpid/.exec(url)?.[1] ?? 0);
    const photo = `https://${PHOTO_HOST}/fp/${String(number).padStart(32, 'a')}-cc_ft_1536.jpg`;
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(hostileWords(number, PER_PAGE, photo));
  });
  world.mount(PHOTO_HOST, (_, response) => {
    response.writeHead(200, { 'content-type': goodPhoto.type }).end(goodPhoto.body);
  });
}

async function nowhereSent(log: readonly { text: string }[]): Promise<boolean> {
  return log.length > 3 && !log.some(({ text }) => text.includes(MARK));
}

/** Rows of the same shapes under other ids, with a script for every text that isn't part of a shape. */
function poison(archive: Uint8Array): Buffer {
  const files = unzipSync(archive);
  const index = JSON.parse(strFromU8(files['restage.json'] ?? new Uint8Array()));
  const texts = new Set([
    'title',
    'address',
    'price',
    'url',
    'caption',
    'prompt',
    'detail',
    'wish',
  ]);
  const ids = new Set(['id', 'key', 'listingKey', 'photoId', 'jobId', 'styleId', 'providerId']);
  const spoil = (value: unknown, name: string): unknown => {
    if (Array.isArray(value)) return value.map((part) => spoil(part, name));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(
        Object.entries(value).map(([key, part]) => [key, spoil(part, key)]),
      );
    }
    if (typeof value !== 'string') return value;
    if (texts.has(name)) return everyScript;
    // An id with a name of ours in it is one of ours, and a longer one opens nothing.
    return ids.has(name) && !/^[a-z]+[A-Z]/.test(value) ? `${value} ${shortScript}` : value;
  };
  const spoiled = Object.entries(index).map(([table, rows]) => [
    table,
    Array.isArray(rows) ? spoil(rows, '') : rows,
  ]);
  const inside = strToU8(JSON.stringify(Object.fromEntries(spoiled)));
  return Buffer.from(zipSync({ ...files, 'restage.json': inside }, { level: 0 }));
}

/** Runs inside every page before its own scripts. */
function noteViolations(): void {
  Reflect.set(globalThis, 'violations', []);
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    Reflect.get(globalThis, 'violations').push(`${violatedDirective} ${blockedURI}`);
  });
}

/** Runs inside one of our own pages. */
function whatHappened(): { pwned: number; violations: string[] } {
  return {
    pwned: Number(Reflect.get(globalThis, 'pwned') ?? 0),
    violations: Reflect.get(globalThis, 'violations') ?? ['the listener is missing'],
  };
}
