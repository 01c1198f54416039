import { existsSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';

const SYSTEM_CHROMIUM = '/usr/bin/chromium';

/** Starts the browser whose canvas encodes our pictures: it saves a codec dependency. */
export async function openBrowser(): Promise<Browser> {
  const known = process.env.CHROME_PATH ?? SYSTEM_CHROMIUM;
  return chromium.launch(existsSync(known) ? { executablePath: known } : {});
}

/** Encodes RGBA bytes; `quality` is 0 to 1 and means nothing for PNG. */
export async function encodePixels(
  browser: Browser,
  bytes: Uint8ClampedArray,
  width: number,
  height: number,
  format: 'jpeg' | 'png',
  quality: number,
): Promise<Buffer> {
  const page = await browser.newPage();
  const encoded = await page.evaluate(encodeInPage, {
    base64: Buffer.from(bytes).toString('base64'),
    width,
    height,
    type: `image/${format}`,
    quality,
  });
  await page.close();
  return Buffer.from(encoded, 'base64');
}

interface Pixels {
  base64: string;
  width: number;
  height: number;
  type: string;
  quality: number;
}

/** Runs in the page, so it may use nothing from this file. */
async function encodeInPage({ base64, width, height, type, quality }: Pixels): Promise<string> {
  const bytes = Uint8ClampedArray.from(atob(base64), (letter) => letter.charCodeAt(0));
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.putImageData(new ImageData(bytes, width, height), 0, 0);
  const blob = await canvas.convertToBlob({ type, quality });
  let letters = '';
  for (const byte of new Uint8Array(await blob.arrayBuffer())) letters += String.fromCharCode(byte);
  return btoa(letters);
}
