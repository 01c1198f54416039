/** Gets a Chromium where findBrowser() finds none. */
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';
import { runCommand, runTool } from './run-command.mjs';

const ADVICE = `No Chrome, Chromium or Edge was found, and none could be fetched. Do one of these, then run the same command again:
  - install Google Chrome, Chromium or Microsoft Edge the usual way;
  - if you have one in an unusual place, set CHROME_PATH to its program, for example
    CHROME_PATH=/opt/chrome/chrome npm start
  - with network access, run: npx playwright install chromium`;

/**
 * A browser: the one that is there, else one that this machine's package system or Playwright brings.
 * @returns {Promise<string>} absolute path of its program
 * @throws {Error} with the steps to take when there is no way
 */
export async function ensureBrowser() {
  return findBrowser() ?? (await installFromDebian()) ?? (await installFromPlaywright());
}

/** @returns {Promise<string | undefined>} */
async function installFromDebian() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('No browser found. Installing Chromium with apt-get (about a minute) ...');
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand('apt-get', ['-qq', 'update'], environment);
  await runCommand('apt-get', ['-qq', '-y', 'install', 'chromium'], environment);
  return findBrowser();
}

async function installFromPlaywright() {
  console.log('No browser found. Asking Playwright to fetch Chromium ...');
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  await runTool('playwright', ['install', ...(isRoot ? ['--with-deps'] : []), 'chromium']);
  const found = findBrowser();
  if (!found) throw new Error(ADVICE);
  return found;
}
