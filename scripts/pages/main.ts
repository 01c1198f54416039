/**
 * npm run pages: what the finder does on every saved listing page, in real Chromium, against the
 * labels. First with the site files; then each page at a host that no file covers, so that only the
 * general finder is left. `npm run pages -- zillow` takes the pages whose name holds the word.
 */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { launchBrowser, type RunningBrowser } from '../../test/kit/launch';
import { listByFrame } from '../../test/kit/listed-photos';
import { prepareRooms } from '../../test/kit/photo-sizes';
import { serveSavedPages } from '../../test/kit/saved-pages';
import {
  hasSharedFolder,
  readLabels,
  sharedPath,
  WITHOUT_SHARED,
} from '../../test/kit/shared-folder';
import { createWorld, type World } from '../../test/kit/world';
import { runTool } from '../run-command.mjs';
import { precision, recall, type Score, scorePage, sum } from './score';
import { scrollThrough, shownPictures } from './shown-pictures';

/** The browser's own API, in the extension page that asks. */
declare const chrome: {
  tabs: {
    query(filter: { url: string }): Promise<{ id?: number }[]>;
  };
  scripting: {
    executeScript(injection: { target: { tabId: number }; files: string[] }): Promise<unknown>;
  };
};

/** A host that no site file covers. */
const UNKNOWN_HOST = 'listings.example';
/** Longest wait for the script to have looked at a page that has loaded. */
const SETTLE_MILLISECONDS = 400;

if (!hasSharedFolder) {
  console.log(`npm run pages ${WITHOUT_SHARED}`);
  process.exit(0);
}
if ((await runTool('wxt', ['build', '--mode', 'test'])) !== 0) throw new Error('The build failed.');
await prepareRooms();

const wanted = process.argv[2] ?? '';
const labels = readLabels();
const names = Object.keys(labels.pages).filter((name) => name.includes(wanted));
const world = await createWorld();
serveAtUnknownHost(world);
const addressOf = serveSavedPages(world);
const browser = await launchBrowser({ args: world.args, viewport: { width: 1366, height: 900 } });
const asker = await browser.openExtensionPage('options');

await printScores('With the site files', addressOf);
await printScores('Without the site file', (name) => `https://${UNKNOWN_HOST}/saved/${name}`);

await browser.close();
await world.close();

function serveAtUnknownHost({ respond }: World): void {
  respond((url, _request, response) => {
    if (url.host !== UNKNOWN_HOST || !url.pathname.startsWith('/saved/')) return false;
    const name = url.pathname.slice('/saved/'.length);
    if (!labels.pages[name]) return false;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(readFileSync(sharedPath(`pages/${name}.html`)));
    return true;
  });
}

async function printScores(title: string, addressOfPage: (name: string) => string): Promise<void> {
  console.log(`\n${title}\n${'page'.padEnd(34)}visible  found  missed  wrong  recall  precision`);
  const scores: Score[] = [];
  for (const name of names) {
    const score = await visit(browser, name, addressOfPage(name));
    scores.push(score);
    printScore(name, score);
  }
  printScore('all', sum(scores));
}

function printScore(name: string, score: Score): void {
  const counts = [score.visible, score.found, score.missed, score.wrong];
  const cells = counts.map((count) => String(count).padStart(7)).join('');
  const shares = [recall(score), precision(score)].map((share) => share.toFixed(3).padStart(9));
  console.log(`${name.padEnd(34)}${cells}${shares.join('')}`);
}

async function visit({ context }: RunningBrowser, name: string, address: string): Promise<Score> {
  const site = labels.sites[labels.pages[name]?.site ?? ''];
  if (!site) throw new Error(`${name} has no labels`);
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'load' });
  await scrollThrough(page);
  await page.waitForTimeout(SETTLE_MILLISECONDS);
  const shown = await shownPictures(page);
  const found = await foundPhotos(asker, page.url());
  await page.close();
  return scorePage(site, shown, found);
}

/** Asks as the popup does; puts the listing script there first where no file has it registered. */
async function foundPhotos(extensionPage: Page, address: string): Promise<string[][]> {
  if ((await listByFrame(extensionPage, address)).length === 0) {
    await extensionPage.evaluate(bringScript, address);
    await extensionPage.waitForTimeout(SETTLE_MILLISECONDS);
  }
  const photos = (await listByFrame(extensionPage, address)).flat();
  return photos.map(({ urls }) => [...urls]);
}

/** Runs inside one of our own pages: it may use nothing from this file. */
async function bringScript(url: string): Promise<void> {
  const [tab] = await chrome.tabs.query({ url });
  await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, files: ['listing.js'] });
}
