import { Problem } from '@/utils/lib/problem';
import type { Pixels } from '@/utils/restyle/pixels';
import { halveBitmap } from './halve-bitmap';

/** What needs a real browser's codecs; the job engine gets it handed in. */
export interface Pictures {
  /** JPEG at most `maxWidth` wide, and the size the picture really decodes to. */
  thumbnail(bytes: Blob, maxWidth: number): Promise<{ thumb: Blob; width: number; height: number }>;
}

let turn: Promise<unknown> = Promise.resolve();

/** One decode at a time: a handful of 50-megapixel photos at once would fill the memory. */
function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const next = turn.then(work, work);
  turn = next.catch(() => undefined);
  return next;
}

async function decode(bytes: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(bytes);
  } catch (thrown) {
    throw new Problem(
      { kind: 'rejected', say: { key: 'problemImageBroken' }, charged: 'no' },
      thrown,
    );
  }
}

/** Pixels beyond which a picture is shrunk with care for memory. */
const LARGE = 8_000_000;

function draw(bitmap: ImageBitmap, scale: number): OffscreenCanvas {
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Problem({ kind: 'bug', say: { key: 'problemBug' }, charged: 'no' });
  context.imageSmoothingQuality = 'high';
  const halvings = bitmap.width * bitmap.height > LARGE ? Math.floor(Math.log2(1 / scale)) : 0;
  if (halvings > 0) {
    const half = halveBitmap(bitmap, halvings);
    context.drawImage(half.canvas, 0, 0, half.width, half.height, 0, 0, width, height);
  } else {
    context.drawImage(bitmap, 0, 0, width, height);
  }
  return canvas;
}

/** Pictures by the browser's own codecs; works in workers and pages. */
export const browserPictures: Pictures = {
  thumbnail(bytes, maxWidth) {
    return inTurn(async () => {
      const bitmap = await decode(bytes);
      const { width, height } = bitmap;
      const canvas = draw(bitmap, Math.min(1, maxWidth / width));
      bitmap.close();
      const thumb = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
      return { thumb, width, height };
    });
  },
};

/** Decodes to RGBA, scaled so that the longer side is at most `maxSide` pixels. @throws Problem */
export function readPixels(bytes: Blob, maxSide: number): Promise<Pixels> {
  return inTurn(async () => {
    const bitmap = await decode(bytes);
    const canvas = draw(bitmap, Math.min(1, maxSide / Math.max(bitmap.width, bitmap.height)));
    bitmap.close();
    const context = canvas.getContext('2d');
    if (!context) throw new Problem({ kind: 'bug', say: { key: 'problemBug' }, charged: 'no' });
    const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
    return { data, width, height };
  });
}

/** Encodes RGBA as JPEG. */
export function writeJpeg(pixels: Pixels, quality: number): Promise<Blob> {
  return encode(pixels, { type: 'image/jpeg', quality });
}

/** Encodes RGBA as PNG: every pixel comes back as it was, as long as it is opaque. */
export function writePng(pixels: Pixels): Promise<Blob> {
  return encode(pixels, { type: 'image/png' });
}

async function encode(pixels: Pixels, options: ImageEncodeOptions): Promise<Blob> {
  const canvas = new OffscreenCanvas(pixels.width, pixels.height);
  const data = new Uint8ClampedArray(pixels.data);
  canvas.getContext('2d')?.putImageData(new ImageData(data, pixels.width, pixels.height), 0, 0);
  return canvas.convertToBlob(options);
}

/** Cuts a box (pixels of the picture) out of a picture, as PNG. */
export function cropPicture(
  bytes: Blob,
  box: { x: number; y: number; width: number; height: number },
): Promise<Blob> {
  return inTurn(async () => {
    const bitmap = await decode(bytes);
    const canvas = new OffscreenCanvas(Math.round(box.width), Math.round(box.height));
    canvas.getContext('2d')?.drawImage(bitmap, -Math.round(box.x), -Math.round(box.y));
    bitmap.close();
    return canvas.convertToBlob({ type: 'image/png' });
  });
}

/** Part of the picture's shorter side. */
const LABEL_HEIGHT = 0.045;
const LABEL_QUALITY = 0.92;

/** A JPEG copy with words in its lower left corner, readable on any picture. */
export function labelPicture(bytes: Blob, words: string): Promise<Blob> {
  return inTurn(async () => {
    const bitmap = await decode(bytes);
    const canvas = draw(bitmap, 1);
    bitmap.close();
    const context = canvas.getContext('2d');
    if (context) drawLabel(context, words);
    return canvas.convertToBlob({ type: 'image/jpeg', quality: LABEL_QUALITY });
  });
}

function drawLabel(context: OffscreenCanvasRenderingContext2D, words: string): void {
  const { width, height } = context.canvas;
  const tall = Math.max(14, Math.round(Math.min(width, height) * LABEL_HEIGHT));
  const gap = tall / 2;
  context.font = `600 ${tall * 0.6}px system-ui, sans-serif`;
  context.textBaseline = 'middle';
  const wide = context.measureText(words).width + gap * 2;
  context.fillStyle = 'rgb(0 0 0 / 70%)';
  context.beginPath();
  context.roundRect(gap, height - gap - tall, wide, tall, tall / 4);
  context.fill();
  context.fillStyle = 'white';
  context.fillText(words, gap * 2, height - gap - tall / 2);
}
