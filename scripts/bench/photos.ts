/** The sample living room in the sizes that the measures need. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../install-browser.mjs';

const room = join(import.meta.dirname, '../../public/sample-rooms/empty-living-room.jpg');

export interface Size {
  width: number;
  height: number;
}

/** JPEGs of the room, filled and cropped to each size. */
export async function makePhotos(sizes: readonly Size[]): Promise<Buffer[]> {
  const browser = await chromium.launch({ executablePath: await ensureBrowser() });
  const page = await browser.newPage();
  const source = `data:image/jpeg;base64,${readFileSync(room).toString('base64')}`;
  const photos = await page.evaluate(cropAll, { source, sizes });
  await browser.close();
  return photos.map((photo) => Buffer.from(photo, 'base64'));
}

/** Runs inside the page: it may use nothing from this file. */
async function cropAll(work: { source: string; sizes: readonly Size[] }): Promise<string[]> {
  const image = new Image();
  image.src = work.source;
  await image.decode();
  return work.sizes.map(({ width, height }) => {
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const scale = Math.max(width / image.naturalWidth, height / image.naturalHeight);
    const [drawn, tall] = [image.naturalWidth * scale, image.naturalHeight * scale];
    canvas
      .getContext('2d')
      ?.drawImage(image, (width - drawn) / 2, (height - tall) / 2, drawn, tall);
    return canvas.toDataURL('image/jpeg', 0.9).split(',')[1] ?? '';
  });
}
