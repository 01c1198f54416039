/** Draws `public/icon/<size>.png`, where WXT looks for them. Run: node scripts/with-tools.mjs scripts/icons/main.ts */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../find-browser.mjs';
import { mark } from './mark';

/** Pixels: toolbar, its double, Firefox's and Chrome's lists, the stores. */
const SIZES = [16, 32, 48, 96, 128];

const folder = join(import.meta.dirname, '../../public/icon');

async function draw(browser: Browser, size: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<body style="margin:0;line-height:0">${mark(size)}</body>`);
  await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
  await page.close();
}

const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--force-color-profile=srgb'],
});
try {
  await mkdir(folder, { recursive: true });
  for (const size of SIZES) await draw(browser, size);
} finally {
  await browser.close();
}
