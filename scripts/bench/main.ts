/** npm run bench: what the extension weighs and what it costs, beside what we aim for. Never fails on time. */
import { launchBrowser } from '../../test/kit/launch';
import { runTool } from '../run-command.mjs';
import { measureButtonDelay } from './button-delay';
import { printTable } from './figure';
import { measureLooks } from './looks';
import { measurePageCost } from './page-cost';
import { measurePanel } from './panel';
import { servePhotoPage } from './photo-page';
import { makePhotos } from './photos';
import { measureSizes } from './sizes';
import { measureStudio } from './studio';
import { measureWorkerStart } from './worker-start';

const runs = Number(/--runs=(\d+)/.exec(process.argv.join(' '))?.[1] ?? 5);

for (const mode of [['build'], ['build', '--mode', 'test']]) {
  if ((await runTool('wxt', mode)) !== 0) throw new Error('The build failed.');
}
const [small, room] = await makePhotos([
  { width: 640, height: 427 },
  { width: 1024, height: 768 },
]);
if (!small || !room) throw new Error('The photos could not be made.');

printTable('Size', measureSizes());

printTable('Waiting for a provider, 4,000 simulated jobs each', measureLooks());

const photoPage = await servePhotoPage(room);
const browser = await launchBrowser();
printTable(`Extension, medians of ${runs}`, [
  ...(await measureWorkerStart(browser, runs)),
  ...(await measurePanel(browser, photoPage.url, runs)),
]);
await browser.close();
await photoPage.close();

printTable('A photo and its button, medians of 9', await measureButtonDelay(small));

for (const count of [50, 500, 2000]) {
  const title = `On a page of ${count} photos, medians of ${runs}`;
  printTable(title, await measurePageCost(small, count, runs));
}

printTable(`Furniture, medians of ${runs}, finals of 2`, await measureStudio(runs));
