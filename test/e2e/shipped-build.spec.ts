/** What people get: the same bytes from the same source, no code made from text, no address that nobody knows. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const root = resolve(import.meta.dirname, '../..');
const OUT = 'chrome-mv3';

/** Hosts that libraries name in words or namespaces, and our own vocabulary; none of them is asked. */
const hostsInWords = [
  ...['bit.ly', 'github.com', 'json-schema.org', 'react.dev', 'tinyurl.com', 'wxt.dev'],
  ...['cv.iptc.org', 'iptc.org', 'ns.adobe.com', 'www.w3.org'],
];

/** Packages, ourselves included (`wxt prepare`), that have a script for when they are installed. */
const installScripts = ['', '@scarf/scarf', 'esbuild', 'esbuild', 'spawn-sync'];

test('two clean builds are the same, byte by byte', () => {
  test.setTimeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'restage-builds-'));
  const [one, other] = ['one', 'other'].map((name) => build(join(folder, name)));
  expect(one?.size).toBeGreaterThan(50);
  expect([...(other ?? [])]).toEqual([...(one ?? [])]);
  console.log(`Two clean builds: ${one?.size} files, all the same.`);

  const texts = textsIn(join(folder, 'one', OUT));
  expect(strangeHosts(texts.join('\n')), 'hosts that no provider, site or host file names').toEqual(
    [],
  );
  expect(madeCode(texts.join('\n')), 'HTML or code made from text').toEqual([]);
  rmSync(folder, { recursive: true, force: true });
});

test('no package runs anything when it is installed but the ones we know', () => {
  const lock: { packages: Record<string, { hasInstallScript?: true }> } = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  );
  const found = Object.entries(lock.packages).filter(([, entry]) => entry.hasInstallScript);
  expect(found.map(([name]) => name.replace(/.*node_modules\//, '')).sort()).toEqual(
    installScripts,
  );
});

/** @returns sums of all files, by path */
function build(outDir: string): ReadonlyMap<string, string> {
  // No module: the minifier's own threads take the type of this script for theirs.
  const script = `import('wxt').then(({ build }) => build({ outDir: ${JSON.stringify(outDir)} }))`;
  execFileSync(process.execPath, ['-e', script], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'ignore',
  });
  const folder = join(outDir, OUT);
  return new Map(
    filesIn(folder).map((file) => [
      relative(folder, file),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function textsIn(folder: string): string[] {
  const code = filesIn(folder).filter((file) => /\.(js|html|css)$/.test(file));
  return code.map((file) => readFileSync(file, 'utf8'));
}

function strangeHosts(text: string): string[] {
  const folders = ['providers', 'sites', 'hosts'].map((room) => join(root, 'utils', room));
  const ours = folders.flatMap(filesIn).map((file) => readFileSync(file, 'utf8'));
  const known = new Set([...hostsInWords, ...hostsNamedIn(ours.join('\n'))]);
  return [...hostsNamedIn(text)].filter((host) => !known.has(host)).sort();
}

/** Hosts in addresses and patterns; what stands for any host isn't one. */
function hostsNamedIn(text: string): Set<string> {
  const found = text.matchAll(/(?:https?|wss?):\/\/([a-z0-9*][a-z0-9.*-]*\.[a-z]{2,})/gi);
  return new Set([...found].map(([, host = '']) => host.toLowerCase()));
}

/** React's own ways are known: it makes an empty script, and what `__html` holds, which nobody gives it. */
function madeCode(text: string): string[] {
  const risky =
    /.{0,40}(?:\beval\(|new Function\b|\.innerHTML\b|insertAdjacentHTML|document\.write\(|importScripts|createContextualFragment|setHTMLUnsafe|\bsrcdoc\b).{0,40}/g;
  const ofReact = /__html|<script><\\\/script>/;
  return [...text.matchAll(risky)].map(([found]) => found).filter((found) => !ofReact.test(found));
}
