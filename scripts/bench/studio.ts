/** The furniture engine on this machine's processor: real pictures of our own empty room. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from '@playwright/test';
import { launchBrowser } from '../../test/kit/launch';
import type { Scene } from '../../utils/studio/scene';
import { costOf } from '../gallery/cost';
import type { Order } from '../gallery/engine';
import type { Delivered } from '../gallery/page';
import { serveGallery } from '../gallery/serve';
import type { Waited, Wanted } from '../gallery/workshop';
import { type Figure, median, milliseconds } from './figure';

declare function makePicture(order: Order): Promise<Delivered>;
declare function waitForPicture(wanted: Wanted): Promise<Waited>;

const root = join(import.meta.dirname, '../..');
const workerScripts = join(root, '.output/chrome-mv3/assets');

const room = {
  photoUrl: '/photos/empty-living-room.jpg',
  roomType: 'living-room',
  styleId: 'industrial',
  seed: 1,
} as const;
const order: Order = { ...room, roomId: 'empty-living-room' };
const draft: Wanted = { ...room, quality: 'draft', session: 'bench' };

/** A final is given up after this long: it is in the middle of its light then. */
const CANCEL_AFTER_MILLISECONDS = 3000;

/** @param runs drafts of each kind; finals at most two, since each takes its time */
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
    const finals = await drawFinals(page, Math.min(2, runs));
    const after = await costOf(browser.control);
    return [
      weightOfWorker(),
      { what: 'drawn by', measured: drawnBy(finals), budget: '' },
      ...(await measureDrafts(page, browser.control, runs)),
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

async function drawFinals(page: Page, times: number): Promise<Delivered[]> {
  const wanted: Order = { ...order, quality: 'final' };
  const made: Delivered[] = [];
  for (let run = 0; run < times; run++) {
    made.push(await page.evaluate((one) => makePicture(one), wanted));
  }
  return made;
}

/** The extension's own workshop, from the order to the picture; each kind with its processor time. */
async function measureDrafts(page: Page, control: CDPSession, runs: number): Promise<Figure[]> {
  const timed = async (what: string, budget: string, wanted: (run: number) => Wanted) => {
    const { cpuSeconds } = await costOf(control);
    const waits: Waited[] = [];
    for (let run = 0; run < runs; run++) {
      waits.push(await page.evaluate((one) => waitForPicture(one), wanted(run)));
    }
    const spent = ((await costOf(control)).cpuSeconds - cpuSeconds) / runs;
    const wait = milliseconds(median(waits.map((one) => one.milliseconds)));
    const figure = { what, measured: `${wait} (${spent.toFixed(1)} s of processor)`, budget };
    return { figure, scene: waits[0]?.scene };
  };
  const unknown = await timed('first draft, room and camera unknown, cold', '', () => ({
    ...draft,
    fresh: true,
  }));
  const { scene } = unknown;
  if (!scene) return [unknown.figure];
  const moved = (run: number) => ({ ...draft, scene: pushed(scene, 0.05 * (run + 1)) });
  const cold = await timed('first draft of a scene, cold', '2000 ms', () => ({
    ...draft,
    scene,
    fresh: true,
  }));
  const warm = await timed('draft after a change, warm', '2000 ms', moved);
  const freed = await timed('draft after a final given up', '', (run) => ({
    ...moved(run),
    afterCancelMilliseconds: CANCEL_AFTER_MILLISECONDS,
  }));
  return [unknown, cold, warm, freed].map(({ figure }) => figure);
}

/** The first piece moved to the side. */
function pushed(scene: Scene, metres: number): Scene {
  const placed = scene.placed.map((one, index) =>
    index === 0 ? { ...one, at: [one.at[0] + metres, one.at[1], one.at[2]] as const } : one,
  );
  return { ...scene, placed };
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
