/** What the production build weighs, gzipped, as a browser loads it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figure';

const build = join(import.meta.dirname, '../../.output/chrome-mv3');

export function measureSizes(): Figure[] {
  return [
    { what: 'content script', measured: weigh(contentScripts()), budget: '10 kB' },
    { what: 'background', measured: weigh(withImports('background.js')), budget: '60 kB' },
    {
      what: 'side panel to first use',
      measured: weigh(pageFiles('sidepanel.html')),
      budget: '160 kB',
    },
  ];
}

function weigh(files: Iterable<string>): string {
  const bytes = [...files].reduce((sum, file) => sum + gzipSync(read(file)).byteLength, 0);
  return `${(bytes / 1000).toFixed(1)} kB gzip`;
}

function read(file: string): Buffer {
  return readFileSync(join(build, file));
}

function contentScripts(): string[] {
  const manifest: { content_scripts?: { js?: string[]; css?: string[] }[] } = JSON.parse(
    read('manifest.json').toString(),
  );
  return (manifest.content_scripts ?? []).flatMap(({ js = [], css = [] }) => [...js, ...css]);
}

/** Scripts and styles that a page names, and what those import at once. */
function pageFiles(page: string): Set<string> {
  const html = read(page).toString();
  const named = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(
    (match) => match[1] ?? '',
  );
  return new Set(named.flatMap((file) => (file.endsWith('.js') ? [...withImports(file)] : [file])));
}

/** A script and, through static imports, everything it needs before it runs. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const folder = file.split('/').slice(0, -1).join('/');
  for (const [, path = ''] of read(file)
    .toString()
    .matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g)) {
    withImports(join(folder, path), seen);
  }
  return seen;
}
