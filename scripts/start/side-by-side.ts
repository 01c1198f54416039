/** Puts two pictures beside each other and says how much they differ. */
import type { Page } from '@playwright/test';

export interface Comparison {
  /** JPEG as a data URL. */
  sideBySide: string;
  /** Mean difference of a colour channel, 0 to 255. */
  difference: number;
}

/** @param page any page; nothing of it is touched */
export function compare(page: Page, before: string, after: string): Promise<Comparison> {
  return page.evaluate(drawAndMeasure, { before, after });
}

/** Runs inside the page: it may use nothing from this file. */
async function drawAndMeasure(pictures: { before: string; after: string }): Promise<Comparison> {
  const HEIGHT = 720;
  const GAP = 12;
  const load = async (source: string) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    return image;
  };
  const [before, after] = [await load(pictures.before), await load(pictures.after)];
  const width = Math.round((before.naturalWidth / before.naturalHeight) * HEIGHT);
  const canvas = document.createElement('canvas');
  canvas.width = width * 2 + GAP;
  canvas.height = HEIGHT;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas here.');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, HEIGHT);
  context.drawImage(before, 0, 0, width, HEIGHT);
  context.drawImage(after, width + GAP, 0, width, HEIGHT);
  const left = context.getImageData(0, 0, width, HEIGHT).data;
  const right = context.getImageData(width + GAP, 0, width, HEIGHT).data;
  const sum = left.reduce(
    (total, value, index) => total + Math.abs(value - (right[index] ?? 0)),
    0,
  );
  return {
    sideBySide: canvas.toDataURL('image/jpeg', 0.9),
    difference: sum / (width * HEIGHT * 3),
  };
}
