/** The furniture engine on this machine's processor: real pictures of our own empty room. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { launchBrowser } from '../../test/kit/launch';
import { costOf } from '../gallery/cost';
import type { Order } from '../gallery/engine';
import type { Delivered } from '../gallery/page';
import { serveGallery } from '../gallery/serve';
import { type Figure, median, milliseconds } from './figure';

declare function makePicture(order: Order): Promise<Delivered>;

const root = join(import.meta.dirname, '../..');
const workerScripts = join(root, '.output/chrome-mv3/assets');

const order: Order = {
  photoUrl: '/photos/empty-living-room.jpg',
  roomId: 'empty-living-room',
  roomType: 'living-room',
  styleId: 'industrial',
  seed: 1,
};

/** @param runs pictures of each quality; finals at most two, since each takes its time */
export async function measureStudio(runs: number): Promise<Figure[]> {
  const gallery = await serveGallery([join(root, 'public/sample-rooms')]);
  const browser = await launchBrowser({
    extensionFolder: null,
    args: ['--enable-unsafe-swiftshader'],
  });
  try {
    const page = await browser.context.newPage();
    await page.goto(gallery.url);
    const before = await costOf(browser.control);
    const finals = await draw(page, { ...order, quality: 'final' }, Math.min(2, runs));
    const after = await costOf(browser.control);
    const drafts = await draw(page, { ...order, quality: 'draft', prepared: true }, runs);
    const cold = await draw(page, { ...order, quality: 'draft' }, 1);
    return [
      weightOfWorker(),
      { what: 'drawn by', measured: drawnBy(finals), budget: '' },
      { what: 'first draft, prepared', measured: timeOf(drafts), budget: '2000 ms' },
      { what: 'first draft, shaders to build', measured: timeOf(cold), budget: '' },
      { what: 'final', measured: timeOf(finals), budget: '40000 ms' },
      {
        what: 'memory a final adds at most',
        measured: `${after.megabytesPeak - before.megabytesNow} MB`,
        budget: '400 MB',
      },
    ];
  } finally {
    await browser.close();
    await gallery.close();
  }
}

async function draw(page: Page, wanted: Order, times: number): Promise<Delivered[]> {
  const made: Delivered[] = [];
  for (let run = 0; run < times; run++) {
    made.push(await page.evaluate((one) => makePicture(one), wanted));
  }
  return made;
}

/** Everything the workshop's worker may load. */
function weightOfWorker(): Figure {
  const scripts = readdirSync(workerScripts).filter((file) => file.endsWith('.js'));
  const bytes = scripts.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(workerScripts, file))).byteLength,
    0,
  );
  return {
    what: 'scripts of the workshop, loaded when needed',
    measured: `${(bytes / 1000).toFixed(1)} kB gzip`,
    budget: '250 kB',
  };
}

function drawnBy(made: readonly Delivered[]): string {
  const by = made.some(({ figures }) => figures && !figures.software);
  return by ? 'a graphics chip' : 'the processor: no real GPU here';
}

function timeOf(made: readonly Delivered[]): string {
  const time = milliseconds(median(made.map(({ totalMilliseconds }) => totalMilliseconds)));
  const figures = made[0]?.figures;
  return figures ? `${time} (${figures.lights} lights, ${figures.triangles} triangles)` : time;
}
