/** `npm start -- --once`: restages one photo of the sample listing by itself and writes the pictures. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../../test/kit/launch';
import { serveSampleListing } from '../sample-listing/server';
import { type BeforeAndAfter, doMainJob } from './main-job';
import { compare } from './side-by-side';
import { startSteps } from './steps';

/** Below this mean difference (0 to 255) nothing was really restaged; a JPEG saved again stays under 1. */
const LEAST_DIFFERENCE = 2;

const STYLE = 'Industrial';

const folder = join(import.meta.dirname, '../../out');
const say = startSteps();

function write(name: string, dataUrl: string): string {
  const [head = '', body = ''] = dataUrl.split(',');
  const type = /image\/(\w+)/.exec(head)?.[1]?.replace('jpeg', 'jpg') ?? 'jpg';
  const path = join(folder, `${name}.${type}`);
  writeFileSync(path, Buffer.from(body, 'base64'));
  return path;
}

const listing = await serveSampleListing();
const browser = await launchBrowser();
say('a browser with the extension is running');
try {
  const { before, after }: BeforeAndAfter = await doMainJob(browser, listing.url, STYLE, say);
  const canvasPage = await browser.context.newPage();
  const { sideBySide, difference } = await compare(canvasPage, before, after);
  if (difference < LEAST_DIFFERENCE) {
    throw new Error(`The result is the photo again (mean difference ${difference.toFixed(2)}).`);
  }
  say(`the result is here and saved; mean difference to the photo ${difference.toFixed(1)} of 255`);
  mkdirSync(folder, { recursive: true });
  console.log(`before        ${write('before', before)}`);
  console.log(`after         ${write('after', after)}`);
  console.log(`side by side  ${write('side-by-side', sideBySide)}`);
} catch (error) {
  console.error(`It did not work: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  await browser.close();
  await listing.close();
}
