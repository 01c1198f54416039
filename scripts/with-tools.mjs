/** Runs a TypeScript file of ours on any machine: installs what is missing, finds a browser, starts it with tsx. */

import { ensureInstalled } from './install.mjs';
import { ensureBrowser } from './install-browser.mjs';
import { runTypeScript } from './run-command.mjs';

const [file, ...args] = process.argv.slice(2);

try {
  if (!file) throw new Error('Which file? node scripts/with-tools.mjs <file.ts> [arguments]');
  await ensureInstalled();
  const needsBrowser = !file.includes('sample-rooms');
  const browser = needsBrowser ? { CHROME_PATH: await ensureBrowser() } : {};
  process.exitCode = await runTypeScript(file, args, browser);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
