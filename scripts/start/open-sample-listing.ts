/** `npm start` with a display: a browser of one's own with the extension, on the sample listing. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { testBuild } from '../../test/kit/launch';
import { ensureBrowser } from '../install-browser.mjs';
import { serveSampleListing } from '../sample-listing/server';
import { openPipe } from './pipe';

const PORT = 4173;

/** Kept between runs, so history stays. */
const profile = join(import.meta.dirname, '../../.output/profile');

const isRoot = process.platform === 'linux' && process.getuid?.() === 0;

const listing = await serveSampleListing(PORT);
const browser = spawn(
  await ensureBrowser(),
  [
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--window-size=1500,950',
    // Branded Chrome takes an extension only over this pipe; Chromium and Edge take it too.
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    ...(isRoot ? ['--no-sandbox'] : []),
    'about:blank',
  ],
  { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
);

browser.on('exit', () => void listing.close());
browser.on('error', (error) => {
  console.error(`The browser could not be started: ${error.message}`);
  process.exit(1);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => browser.kill());
}

const pipe = openPipe(browser);
await pipe.send('Extensions.loadUnpacked', { path: testBuild });
await pipe.send('Target.createTarget', { url: listing.url });

console.log(`
1. The browser shows a sample listing (${listing.url}). Click "Restage this room" on its largest photo.
2. In the side panel that opens, choose a style and click "Restage". It is free and nothing leaves this machine.
3. Drag the slider over the result. Any listing site with a Restage button works the same. Ctrl-C here ends it.
`);
