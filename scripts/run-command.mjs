/** Starting other programs, the same way on every system. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The repository's root folder. */
export const root = join(import.meta.dirname, '..');

/** Programs of our dependencies, by their script, so that no shell and no `.cmd` file is needed. */
const tools = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  playwright: 'node_modules/@playwright/test/cli.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
  wxt: 'node_modules/wxt/bin/wxt.mjs',
};

/** @typedef {keyof typeof tools} Tool */

/**
 * Runs a program with our own output; Ctrl-C reaches it too.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [environment] added to ours
 * @returns {Promise<number>} its exit code; 127 when it can't be started
 */
export function runCommand(command, args, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: 'inherit',
      // npm is a .cmd file on Windows, which only a shell can start.
      shell: process.platform === 'win32' && command === 'npm',
    });
    // Ctrl-C reaches the child as well; we stay until it has tidied up.
    const wait = () => {};
    process.on('SIGINT', wait);
    const end = (/** @type {number} */ exitCode) => {
      process.off('SIGINT', wait);
      resolve(exitCode);
    };
    child.on('error', () => end(127));
    child.on('exit', (code) => end(code ?? 1));
  });
}

/**
 * Runs one of our tools.
 * @param {Tool} tool
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [environment]
 */
export function runTool(tool, args, environment) {
  return runCommand(process.execPath, [join(root, tools[tool]), ...args], environment);
}

/**
 * Runs one of our TypeScript files.
 * @param {string} file relative to the root
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [environment]
 */
export function runTypeScript(file, args, environment) {
  return runCommand(process.execPath, ['--import', 'tsx', join(root, file), ...args], environment);
}
