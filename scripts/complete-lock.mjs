/**
 * Completes package-lock.json with the packages of other platforms that npm left out (it drops
 * optional packages which its registry can't show), so that `npm ci` accepts the lock anywhere.
 * Run after changing dependencies: `node scripts/complete-lock.mjs`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const systems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'openharmony',
  'win32',
  'netbsd',
  'openbsd',
  'sunos',
  'aix',
  'wasi',
];
const processors = [
  'arm64',
  'x64',
  'ia32',
  'arm',
  'riscv64',
  'ppc64',
  's390x',
  'loong64',
  'mips64el',
  'wasm32',
];

const path = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(path, 'utf8'));

/** @param {string} name @param {readonly string[]} words */
const wordsIn = (name, words) =>
  words.filter((word) => new RegExp(`[-/]${word}(?![a-z0-9])`).test(name));

/** @type {[string, { version: string }][]} */
const missing = Object.entries(lock.packages).flatMap(([, parent]) =>
  Object.entries(parent.optionalDependencies ?? {})
    .filter(([name, version]) => !lock.packages[`node_modules/${name}`] && /^\d/.test(version))
    .map(([name, version]) => [
      `node_modules/${name}`,
      {
        version,
        cpu: wordsIn(name, processors),
        ...(name.includes('musl') ? { libc: ['musl'] } : {}),
        ...(parent.dev ? { dev: true } : {}),
        optional: true,
        os: wordsIn(name, systems),
      },
    ]),
);

for (const [key, entry] of missing) lock.packages[key] ??= entry;
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)),
);
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`added ${new Set(missing.map(([key]) => key)).size} packages`);
