/**
 * npm start: builds the extension and opens it in a browser on the sample listing. With `--once`, or
 * where there is no display, it restages a photo by itself and writes the pictures to `out/`.
 */

import { ensureInstalled } from './install.mjs';
import { ensureBrowser } from './install-browser.mjs';
import { runTool, runTypeScript } from './run-command.mjs';

const args = process.argv.slice(2);
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const alone = args.includes('--once') || !hasDisplay;

try {
  await ensureInstalled();
  const browserPath = await ensureBrowser();
  const built = await runTool('wxt', ['build', '--mode', 'test']);
  if (built !== 0) throw new Error('The extension could not be built; what went wrong is above.');
  if (!hasDisplay && !args.includes('--once')) {
    console.log(
      'There is no display here, so this run restages one photo by itself (as npm start -- --once).',
    );
  }
  const script = alone ? 'scripts/start/restage-once.ts' : 'scripts/start/open-sample-listing.ts';
  process.exitCode = await runTypeScript(script, args, { CHROME_PATH: browserPath });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
