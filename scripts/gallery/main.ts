/**
 * npm run gallery [-- --room <id>] [--styles a,b] [--seeds 1,2]: the engine's pictures of every
 * room in `out/gallery`, a sheet of them, and what each cost. Ends with 1 where a picture differs
 * from its photo outside its proof. With --plans: outlines of where things stand, in `out/plans`,
 * and how many of them are cut, over openings or through walls.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { launchBrowser } from '../../test/kit/launch';
import { type Cost, costOf } from './cost';
import type { Order } from './engine';
import type { Delivered } from './page';
import { type PlannedRoom, planSummary } from './plan-summary';
import { findPhotos, type GalleryRoom } from './rooms';
import { serveGallery } from './serve';
import { type SheetPicture, shootSheet } from './sheet';

declare function makePicture(order: Order): Promise<Delivered>;

const { values } = parseArgs({
  options: {
    room: { type: 'string', default: '' },
    styles: { type: 'string', default: 'japandi,scandinavian,mid-century-modern,industrial' },
    seeds: { type: 'string', default: '1,2' },
    quality: { type: 'string', default: 'final' },
    'as-hardware': { type: 'boolean', default: false },
    plans: { type: 'boolean', default: false },
  },
});
const folder = join(import.meta.dirname, '../../out', values.plans ? 'plans' : 'gallery');
const styleIds = values.styles.split(',');
const seeds = values.seeds.split(',').map(Number);
const quality = values.quality === 'draft' ? 'draft' : 'final';

const photos = findPhotos();
const rooms = photos.rooms.filter(({ id }) => id.includes(values.room));
mkdirSync(folder, { recursive: true });
const gallery = await serveGallery(photos.folders);
const browser = await launchBrowser({
  extensionFolder: null,
  args: ['--enable-unsafe-swiftshader'],
});
const pictures: SheetPicture[] = [];
const plans: PlannedRoom[] = [];
let broken = 0;
try {
  const page = await browser.context.newPage();
  await page.goto(gallery.url);
  for (const room of rooms) {
    for (const styleId of styleIds) {
      for (const seed of room.furnished ? seeds.slice(0, 1) : seeds) {
        await show(page, room, styleId, seed);
      }
    }
  }
  if (values.plans) console.log(planSummary(plans));
  const columns = styleIds.length * (seeds.length > 2 ? 1 : seeds.length);
  await shootSheet(await browser.context.newPage(), pictures, columns, join(folder, 'sheet.jpg'));
} finally {
  await browser.close();
  await gallery.close();
}
console.log(
  `${pictures.length} pictures in ${folder}; ${broken} pixels changed outside their proof`,
);
process.exitCode = broken > 0 ? 1 : 0;

async function show(
  page: Page,
  { id, file, roomType, furnished }: GalleryRoom,
  styleId: string,
  seed: number,
): Promise<void> {
  const name = `${id}-${styleId}-${seed}`;
  const photoUrl = `/photos/${file}`;
  const order: Order = {
    photoUrl,
    roomId: id,
    roomType,
    styleId,
    seed,
    toneOnly: furnished && !values.plans,
    planOnly: values.plans,
    quality,
    asHardware: values['as-hardware'],
  };
  const before = await costOf(browser.control);
  const made = await page.evaluate((wanted) => makePicture(wanted), order);
  broken += made.broken;
  writeFileSync(join(folder, `${name}.png`), Buffer.from(made.picture, 'base64'));
  if (made.proof)
    writeFileSync(join(folder, `${name}-proof.png`), Buffer.from(made.proof, 'base64'));
  pictures.push({ label: name, picture: made.small });
  if (made.plan && !furnished) plans.push({ room: id, style: styleId, plan: made.plan });
  console.log(lineOf(name, made, before, await costOf(browser.control)));
}

function lineOf(name: string, made: Delivered, before: Cost, after: Cost): string {
  const { figures, note } = made;
  const share = `${(made.same * 100).toFixed(1)} % same`;
  const total = `${made.totalMilliseconds} ms`;
  if (!figures) return [name, note, share, total].join(' · ');
  const { build, draw, compose } = figures.milliseconds;
  const parts = `build ${build}, draw ${draw}, compose ${compose}`;
  const work = `${figures.lights} lights, ${figures.triangles} triangles`;
  const cpu = `${(after.cpuSeconds - before.cpuSeconds).toFixed(1)} s of processor`;
  const memory = `${after.megabytesPeak - before.megabytesNow} MB more at most`;
  return [name, note, share, `${total} (${parts})`, work, cpu, memory].join(' · ');
}
