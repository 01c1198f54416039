/** A key that was typed in the settings stands nowhere but sealed in the database, and goes nowhere but to its provider. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { modelsLabErrors } from '../emulator/modelslab/errors';
import { inContentWorld } from '../kit/content-world';
import { readRows } from '../kit/db';
import { filesWith, holds } from '../kit/find-text';
import { test } from '../kit/fixtures';
import { LISTING_TITLE, LISTING_URL, serveListingPage } from '../kit/listing-page';
import { addModelsLabAccount, chooseModelsLab, mountModelsLab } from '../kit/modelslab';
import { chooseStyle, pressRestage, resultDivider, showHistory } from '../kit/panel';
import { restageAgain } from '../kit/restage-again';
import { clickRestageButton } from '../kit/restage-button';
import { savedBy } from '../kit/saved-file';
import { recordWords } from '../kit/spoken-words';

const KEY = 'cnry-7Qd2xN9wVb4LsT8zKf3Hm6Rj';
const UNSAVED_KEY = 'cnry-Zp5YtG1uXe7WoC0aDq9Bv2Mi';
const THIEF = 'thief.example.org';
const redirects = [301, 302, 303, 307, 308];

test('a key is found nowhere after use, and follows no redirect', async ({ world, launch }) => {
  test.setTimeout(180_000);
  const profileFolder = await mkdtemp(join(tmpdir(), 'restage-secret-'));
  const service = mountModelsLab(world, { immediate: true, keys: [KEY] });
  const stolen: string[] = [];
  world.mount(THIEF, ({ method, url }, response) => {
    stolen.push(`${method} ${url}`);
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('{}');
  });
  serveListingPage(world);
  const browser = await launch({ profileFolder });
  const words = recordWords(browser.context);
  await addModelsLabAccount(browser, KEY);
  const page = await browser.context.newPage();
  await page.goto(LISTING_URL);
  await clickRestageButton(page);
  const panel = await browser.openSidePanelPage();
  await inContentWorld(page, listen);
  const own = await browser.openExtensionPage('options');

  await test.step('jobs that work, that fail, and whose answer repeats the key', async () => {
    await chooseModelsLab(panel);
    await chooseStyle(panel, 'Japandi');
    await pressRestage(panel);
    await expect(resultDivider(panel)).toBeVisible({ timeout: 30_000 });
    const echo = `The API key ${KEY} is not allowed to do this, ${encodeURIComponent(KEY)}`;
    service.knobs.faults.submit = [
      { kind: 'reply', ...modelsLabErrors.badKey },
      { kind: 'reply', status: 403, json: { status: 'error', message: echo, key: KEY } },
      { kind: 'reply', status: 500, text: `<html>${echo}</html>` },
    ];
    await restageAgain(own, 3);
    await expect.poll(() => stepsOf(own)).toEqual(['done', 'failed', 'failed', 'unsure']);
  });

  await test.step('a redirect takes it nowhere', async () => {
    service.knobs.faults.submit = redirects.map((status) => ({
      kind: 'reply',
      status,
      headers: { location: `https://${THIEF}/take`, 'access-control-allow-origin': '*' },
    }));
    await restageAgain(own, redirects.length);
    await expect
      .poll(async () => (await stepsOf(own)).filter((step) => step === 'unsure').length, {
        timeout: 60_000,
      })
      .toBe(1 + redirects.length);
    expect(stolen).toEqual([]);
  });

  await test.step('not in exports, pages, logs and messages', async () => {
    const told = [await savedBy(own, 'Export everything'), await savedBy(own, 'Save as CSV')];
    for (const [name, bytes] of Object.entries(unzipSync(told[0] ?? new Uint8Array()))) {
      expect(holds(bytes, KEY), name).toBe(false);
    }
    expect(told.map((bytes) => holds(bytes, KEY))).toEqual([false, false]);
    await showHistory(panel);
    const popup = await browser.openExtensionPage('popup');
    for (const seen of [own, panel, popup, page]) {
      expect(holds(Buffer.from(await everythingIn(seen)), KEY), seen.url()).toBe(false);
    }
    expect(await copyReport(own)).toContain('charged:');
    expect(holds(Buffer.from(await copyReport(own)), KEY), 'the copied report').toBe(false);
    expect(holds(Buffer.from(JSON.stringify(words)), KEY), 'the console').toBe(false);
    const heard = await inContentWorld<string>(page, 'JSON.stringify(heard)');
    expect(heard).toContain('rules');
    expect(holds(Buffer.from(heard), KEY), 'what content scripts are told').toBe(false);
    expect(await inContentWorld<string>(page, readStorage)).not.toContain('cnry');
  });

  await test.step('not in the profile, saved or only typed', async () => {
    const typed = await browser.openExtensionPage('options');
    await typed.getByRole('button', { name: /^Add an(other)? account at ModelsLab/ }).click();
    await typed.getByLabel('API key', { exact: true }).last().fill(UNSAVED_KEY);
    await typed.waitForTimeout(1500);
    await browser.close();
    expect(
      filesWith(profileFolder, LISTING_TITLE).found,
      'what is found when it is there',
    ).not.toEqual([]);
    const saved = filesWith(profileFolder, KEY);
    expect(saved.found).toEqual([]);
    expect(filesWith(profileFolder, UNSAVED_KEY).found).toEqual([]);
    expect(service.log.filter(({ text }) => text.includes(KEY)).length).toBeGreaterThan(8);
    console.log(`A key after use: 0 of ${saved.looked} files of the profile, 0 elsewhere.`);
  });
  await rm(profileFolder, { recursive: true, force: true });
});

async function stepsOf(own: Page): Promise<string[]> {
  return (await readRows(own, 'jobs')).map(({ step }) => step).sort();
}

/** Markup, and what stands in fields. */
async function everythingIn(page: Page): Promise<string> {
  const typed = await page.evaluate(() =>
    [...document.querySelectorAll('input, textarea')].map((field) => Reflect.get(field, 'value')),
  );
  return (await page.content()) + JSON.stringify(typed);
}

/** What "Copy report" puts on the clipboard. */
async function copyReport(own: Page): Promise<string> {
  await own.evaluate(() => {
    navigator.clipboard.writeText = async (text) => void Reflect.set(window, 'copied', text);
  });
  await own.getByRole('button', { name: 'Copy report' }).click();
  return own.evaluate(() => String(Reflect.get(window, 'copied')));
}

/** Runs beside the content script: hears what it hears, and asks what it may ask. */
const listen = `globalThis.heard = [];
chrome.runtime.onMessage.addListener((message) => void heard.push(message));
Promise.all(['is-site-on', 'results-here', 'save-account', 'check-account', 'ping'].map((restage) =>
  chrome.runtime.sendMessage({ restage, payload: restage === 'results-here'
    ? { pageUrl: location.href, addresses: [document.images[0].src] } : {} }).then((answer) => heard.push(answer))))`;

const readStorage = `Promise.all(['local', 'session', 'sync'].map((area) =>
  chrome.storage[area].get(null).catch((thrown) => String(thrown)))).then(JSON.stringify)`;
