/** `npm start` with a display: a browser of one's own with the extension, on the sample listing. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { testBuild } from '../../test/kit/launch';
import { ensureBrowser } from '../install-browser.mjs';
import { serveSampleListing } from '../sample-listing/server';
import { openPipe } from './pipe';

const PORT = 4173;

/** Kept between runs, so history stays. */
const profile = join(import.meta.dirname, '../../.output/profile');

const targetsSchema = z.object({
  targetInfos: z.array(z.object({ targetId: z.string(), type: z.string(), url: z.string() })),
});

const isRoot = process.platform === 'linux' && process.getuid?.() === 0;

const listing = await serveSampleListing(PORT);
const browser = spawn(
  await ensureBrowser(),
  [
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--hide-crash-restore-bubble',
    '--window-size=1500,950',
    // Branded Chrome takes an extension only over this pipe; Chromium and Edge take it too.
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    ...(isRoot ? ['--no-sandbox'] : []),
    'about:blank',
  ],
  { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
);

const pipe = openPipe(browser);
browser.on('exit', () => void listing.close());
browser.on('error', (error) => {
  console.error(`The browser could not be started: ${error.message}`);
  process.exit(1);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // Asked to close, it saves its profile; killed, it would complain at the next start.
  process.on(signal, () => void pipe.send('Browser.close', {}).catch(() => browser.kill()));
}

await pipe.send('Extensions.loadUnpacked', { path: testBuild });
await waitForWelcome();
await pipe.send('Target.createTarget', { url: listing.url });
for (const { targetId } of await findTabs('about:blank')) {
  await pipe.send('Target.closeTarget', { targetId });
}

/** A first start opens the welcome page; the listing should come to stand in front of it. */
async function waitForWelcome(): Promise<void> {
  const deadline = Date.now() + 3000;
  while (Date.now() < deadline && (await findTabs('welcome.html')).length === 0) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function findTabs(ending: string): Promise<{ targetId: string }[]> {
  const { targetInfos } = targetsSchema.parse(await pipe.send('Target.getTargets', {}));
  return targetInfos.filter(({ type, url }) => type === 'page' && url.endsWith(ending));
}

console.log(`
1. The browser shows a sample listing (${listing.url}). Click "Restage this room" on its largest photo.
2. In the side panel that opens, choose a style and click "Restage". It is free and nothing leaves this machine.
3. Drag the slider over the result. Any listing site with a Restage button works the same. Ctrl-C here ends it.
`);
