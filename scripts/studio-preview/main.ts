/**
 * Pictures of pieces of furniture in `out/pieces`:
 * node scripts/with-tools.mjs scripts/studio-preview/main.ts <piece[@style]...>
 *   [--style id] [--lights 18] [--seed 1] [--turn 0.5] [--near 1] [--size 640] [--sheet name]
 * Without ids: every piece. `sofa-low@zen` is that piece in that style. `--sheet` puts the pictures side by side into one file.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { ensureBrowser } from '../install-browser.mjs';
import { bundlePage } from './bundle-page';
import type { Shot, Taken } from './page';
import { sheetPage } from './sheet';

const root = join(import.meta.dirname, '../..');
const piecesFolder = join(root, 'utils/studio/pieces');
const out = join(root, 'out/pieces');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    style: { type: 'string' },
    lights: { type: 'string', default: '18' },
    seed: { type: 'string', default: '1' },
    turn: { type: 'string', default: '0.5' },
    near: { type: 'string', default: '1' },
    size: { type: 'string', default: '640' },
    sheet: { type: 'string' },
  },
});

const asked = (positionals.length > 0 ? positionals : allPieces()).map((name) => {
  const [id = '', styleId = values.style] = name.split('@');
  return { id, styleId };
});
const ids = [...new Set(asked.map(({ id }) => id))];
const styleIds = [...new Set(asked.flatMap(({ styleId }) => styleId ?? []))];
const unknown = ids.filter((id) => !existsSync(join(piecesFolder, `${id}.ts`)));
if (unknown.length > 0) throw new Error(`No such piece: ${unknown.join(', ')}`);
mkdirSync(out, { recursive: true });
const code = await bundlePage(root, ids, styleIds);
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
});
try {
  await takeAll(browser);
} finally {
  await browser.close();
}

function allPieces(): string[] {
  return readdirSync(piecesFolder)
    .filter((name) => name.endsWith('.ts') && !/\.test\.ts$|^(spec|shape|registry)\.ts$/.test(name))
    .map((name) => basename(name, '.ts'));
}

async function takeAll(browser: Browser): Promise<void> {
  const page = await openPage(browser);
  const pictures: { id: string; picture: string }[] = [];
  for (const { id, styleId } of asked) {
    const start = performance.now();
    const taken = await take(page, id, styleId);
    if (!taken) continue;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(
      `${id}: ${taken.triangles} triangles, built in ${taken.buildMilliseconds} ms, ${seconds} s`,
    );
    pictures.push({ id: id + (styleId ? `-${styleId}` : ''), picture: taken.picture });
  }
  if (values.sheet) await saveSheet(page, pictures, values.sheet);
  else for (const { id, picture } of pictures) save(id, picture);
}

async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(message.text());
  });
  await page.setContent('<!doctype html><body></body>');
  await page.addScriptTag({ content: code });
  return page;
}

async function take(page: Page, id: string, styleId?: string): Promise<Taken | undefined> {
  const size = Number(values.size);
  const shot: Shot = {
    id,
    ...(styleId ? { styleId } : {}),
    width: size,
    height: Math.round(size * 0.8),
    lights: Number(values.lights),
    seed: Number(values.seed),
    turn: Number(values.turn),
    near: Number(values.near),
  };
  try {
    return await page.evaluate<Taken, Shot>(
      (asked) => Reflect.apply(Reflect.get(window, 'take'), window, [asked]),
      shot,
    );
  } catch (error) {
    console.error(`${id}: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}

async function saveSheet(
  page: Page,
  pictures: { id: string; picture: string }[],
  name: string,
): Promise<void> {
  const columns = Math.min(3, pictures.length);
  await page.setViewportSize({ width: columns * 560, height: 600 });
  await page.setContent(sheetPage(pictures, columns));
  const path = join(out, `${name}.png`);
  await page.screenshot({ path, fullPage: true });
  console.log(path);
}

function save(name: string, picture: string): void {
  const path = join(out, `${name}.png`);
  writeFileSync(path, Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64'));
  console.log(path);
}
