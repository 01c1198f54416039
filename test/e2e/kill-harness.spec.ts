/** The tools of the kill harness do what they say, and people never get them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from '../kit/fixtures';
import { shippedBuild, testBuild } from '../kit/launch';
import { poll } from '../kit/poll';

const MARK = 'checkpoints.restage.test';

/** Runs inside the worker. */
const remember = () => Object.assign(globalThis, { remembered: true });
const remembers = () => 'remembered' in globalThis;

/** Runs inside a page: any message starts a new life of the worker. */
const askSomething = () => chrome.runtime.sendMessage({ restage: 'is-site-on', payload: {} });

/** The page's own. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

test('a killed worker remembers nothing', async ({ launch }) => {
  const browser = await launch();
  const page = await browser.openExtensionPage('popup');
  const worker = await poll('a worker', async () => browser.context.serviceWorkers()[0]);
  await worker.evaluate(remember);
  expect(await worker.evaluate(remembers)).toBe(true);
  await browser.stopWorker();
  await page.evaluate(askSomething);
  await expect.poll(() => worker.evaluate(remembers)).toBe(false);
});

test('what people get has no checkpoints', () => {
  expect(filesWith(MARK, testBuild)).toEqual(['background.js']);
  expect(filesWith(MARK, shippedBuild)).toEqual([]);
});

function filesWith(words: string, build: string): readonly string[] {
  const scripts = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  expect(scripts).toContain('background.js');
  return scripts.filter((name) => readFileSync(join(build, name), 'utf8').includes(words));
}
