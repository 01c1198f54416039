/** A photo of many megapixels is shrunk with care for memory, and looks as if it had been shrunk in one go. */
import { expect } from '@playwright/test';
import { test } from '../kit/fixtures';

/** Odd, so that halves don't come out even. */
const SIZE = { width: 4501, height: 3003 };
/** Of 255. JPEG alone makes 0.8 and 47; strips that lie a row too far 1.4 and 110. */
const MOST_MEAN = 2;
const MOST_ANYWHERE = 80;

test('a large photo becomes a small picture without seams', async ({ launch }) => {
  test.setTimeout(120_000);
  const { openExtensionPage } = await launch();
  const page = await openExtensionPage('options');
  const found = await page.evaluate(shrinkBoth, SIZE);
  expect(found.size).toEqual(SIZE);
  expect(found.mean).toBeLessThan(MOST_MEAN);
  expect(found.worst).toBeLessThan(MOST_ANYWHERE);
});

/** Runs inside the page: a drawing through the background, and beside it in one go. */
async function shrinkBoth({ width, height }: { width: number; height: number }) {
  const pixelsOf = (picture: ImageBitmap, wide: number, tall: number) => {
    const canvas = new OffscreenCanvas(wide, tall);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('no canvas');
    context.imageSmoothingQuality = 'high';
    context.drawImage(picture, 0, 0, wide, tall);
    return context.getImageData(0, 0, wide, tall).data;
  };
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const light = context.createLinearGradient(0, 0, width, height);
  light.addColorStop(0, '#102030');
  light.addColorStop(1, '#f0e0c0');
  context.fillStyle = light;
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#204060';
  for (let place = 0; place < 30; place++) {
    context.fillRect(place * 150, place * 97, 71, 41);
    context.fillRect(width - place * 140, place * 100, 3, 900);
  }
  const drawing = await canvas.convertToBlob({ type: 'image/png' });
  const dataUrl = await new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.readAsDataURL(drawing);
  });
  const payload = { windowId: 1, name: 'large', dataUrl, source: 'upload' };
  await chrome.runtime.sendMessage({ restage: 'photo-from-file', payload });
  const opening = indexedDB.open('restage');
  const database = await new Promise<IDBDatabase>((resolve) => {
    opening.onsuccess = () => resolve(opening.result);
  });
  const reading = database.transaction('photos').objectStore('photos').getAll();
  const [row] = await new Promise<{ thumb: Blob; width: number; height: number }[]>((resolve) => {
    reading.onsuccess = () => resolve(reading.result);
  });
  if (!row) throw new Error('no photo');
  const thumb = await createImageBitmap(row.thumb);
  const kept = pixelsOf(thumb, thumb.width, thumb.height);
  const once = pixelsOf(await createImageBitmap(drawing), thumb.width, thumb.height);
  const differences = [...once].map((value, place) => Math.abs(value - (kept[place] ?? 0)));
  return {
    size: { width: row.width, height: row.height },
    mean: differences.reduce((sum, difference) => sum + difference, 0) / differences.length,
    worst: differences.reduce((worst, difference) => Math.max(worst, difference), 0),
  };
}

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
