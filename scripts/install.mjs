/** Makes sure that this Node can run the project and that node_modules is what package-lock.json says. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runCommand, runTool } from './run-command.mjs';

const OLDEST_NODE = [20, 19];

/** @typedef {{ version?: string; optional?: boolean; devOptional?: boolean; link?: boolean }} LockedPackage */

/**
 * Installs what is missing.
 * @throws {Error} with a plain sentence when it can't
 */
export async function ensureInstalled() {
  checkNode();
  if (!matchesLock()) {
    console.log('Installing the packages of package-lock.json (npm ci) ...');
    const exitCode = await runCommand('npm', ['ci', '--loglevel=error']);
    if (exitCode !== 0) {
      throw new Error('npm ci failed; what it said is above. Check the network and try again.');
    }
  }
  if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) await runTool('wxt', ['prepare']);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Error(
    `Restage needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}. Get one from https://nodejs.org.`,
  );
}

/** npm leaves a lock of what it installed; the two agree when every package has its version. */
function matchesLock() {
  const installedLock = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedLock)) return false;
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(installedLock);
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true;
    const found = installed[path];
    // Other systems' optional packages are rightly absent.
    return found ? found.version === version : Boolean(optional || devOptional);
  });
}

/**
 * @param {string} path of a lock file
 * @returns {Record<string, LockedPackage>}
 */
function readPackages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
}
