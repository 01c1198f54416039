/**
 * Finds a Chromium browser on this machine: CHROME_PATH, Chrome, Chromium, Edge, then one that
 * Playwright fetched earlier. Run directly, it prints the path. install-browser.mjs gets one where
 * there is none.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  linuxCommands,
  macApplications,
  playwrightFolders,
  playwrightPrograms,
  windowsFolders,
  windowsPrograms,
} from './browser-places.mjs';

/**
 * The first browser that is really there.
 * @returns {string | undefined} absolute path of its program
 * @throws {Error} when CHROME_PATH is set but names nothing
 */
export function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROME_PATH is set to ${chosen}, and nothing is there.`);
  }
  return [...installedPrograms(), ...playwrightBrowsers()].find(answers);
}

/** @returns {string[]} paths that may exist */
function installedPrograms() {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return macApplications.flatMap((program) => folders.map((folder) => join(folder, program)));
  }
  if (process.platform === 'win32') {
    const folders = windowsFolders.flatMap((name) => process.env[name] ?? []);
    return windowsPrograms.flatMap((program) => folders.map((folder) => join(folder, program)));
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return linuxCommands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** @returns {string[]} programs of Playwright's own Chromiums, newest first */
function playwrightBrowsers() {
  const platform =
    process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';
  const root = process.env.PLAYWRIGHT_BROWSERS_PATH ?? playwrightFolders[platform];
  if (!existsSync(root)) return [];
  const revisions = readdirSync(root)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return revisions.flatMap((name) =>
    playwrightPrograms.map((program) => join(root, name, program)),
  );
}

/**
 * On Linux a path alone proves little: Ubuntu's `chromium-browser` may only say "install the snap".
 * @param {string} path
 */
function answers(path) {
  if (!existsSync(path)) return false;
  if (process.platform !== 'linux') return true;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /\d+\.\d+/.test(stdout);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const found = findBrowser();
  console.log(found ?? 'No Chrome, Chromium or Edge found.');
  process.exitCode = found ? 0 : 1;
}
