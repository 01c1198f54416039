/** Real room photos in the sizes that listing sites serve, made once by Chromium and kept in `.output`. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { ensureBrowser } from '../../scripts/install-browser.mjs';
import { sharedPath } from './shared-folder';

/** CSS pixels; a site's size is answered with the next one up. */
const widths = [60, 150, 360, 720, 1280] as const;

const cache = join(import.meta.dirname, '../../.output/photo-sizes');

/** Names of the rooms, in a fixed order. */
export function roomNames(): string[] {
  return readdirSync(cache)
    .filter((name) => name.endsWith(`-${widths[0]}.jpg`))
    .map((name) => name.replace(/-\d+\.jpg$/, ''))
    .sort();
}

/** @param width CSS pixels asked for; the result is at least as wide where the photo allows */
export function readRoom(name: string, width: number): Buffer {
  const fitting = widths.find((candidate) => candidate >= width) ?? widths[widths.length - 1];
  return readFileSync(join(cache, `${name}-${fitting}.jpg`));
}

/** Makes the sizes that are missing; a few seconds the first time. */
export async function prepareRooms(): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const files = readdirSync(sharedPath('photos/rooms'));
  const missing = files.filter((file) =>
    widths.some((width) => !existsSync(cachePath(file, width))),
  );
  if (missing.length === 0) return;
  const browser = await chromium.launch({ executablePath: await ensureBrowser() });
  const page = await browser.newPage();
  for (const file of missing) await resizeRoom(page, file);
  await browser.close();
}

async function resizeRoom(page: Page, file: string): Promise<void> {
  const bytes = readFileSync(sharedPath(`photos/rooms/${file}`)).toString('base64');
  const type = `image/${extname(file).slice(1).replace('jpg', 'jpeg')}`;
  const resized = await page.evaluate(resizeAll, {
    source: `data:${type};base64,${bytes}`,
    widths,
  });
  widths.forEach((width, index) => {
    writeFileSync(cachePath(file, width), Buffer.from(resized[index] ?? '', 'base64'));
  });
}

/** Runs inside the page: it may use nothing from this file. */
async function resizeAll(work: { source: string; widths: readonly number[] }): Promise<string[]> {
  const image = new Image();
  image.src = work.source;
  await image.decode();
  return work.widths.map((wanted) => {
    const canvas = document.createElement('canvas');
    canvas.width = Math.min(wanted, image.naturalWidth);
    canvas.height = Math.round((canvas.width / image.naturalWidth) * image.naturalHeight);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/jpeg', 0.85).split(',')[1] ?? '';
  });
}

function cachePath(file: string, width: number): string {
  return join(cache, `${basename(file, extname(file))}-${width}.jpg`);
}
