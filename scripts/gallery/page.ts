/** The page around the gallery's worker: one worker a picture, as the extension has it. */
import type { Made, Order } from './engine';
import { waitForPicture } from './workshop';

/** What the node side gets; pictures as base64. */
export interface Delivered extends Omit<Made, 'picture' | 'proof'> {
  picture: string;
  /** The same for a sheet of many, a JPEG. */
  small: string;
  proof?: string;
}

/** Pixels across. */
const SMALL_WIDTH = 480;

async function makePicture(order: Order): Promise<Delivered> {
  const worker = new Worker(new URL('./engine.ts', import.meta.url), { type: 'module' });
  try {
    const made = await new Promise<Made>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Made | { failed: string }>) =>
        'failed' in data ? reject(new Error(data.failed)) : resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(order);
    });
    const { picture, proof, ...rest } = made;
    return {
      ...rest,
      picture: await base64(picture),
      small: await base64(await shrink(picture)),
      proof: proof && (await base64(proof)),
    };
  } finally {
    worker.terminate();
  }
}

async function shrink(picture: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(picture, {
    resizeWidth: SMALL_WIDTH,
    resizeQuality: 'high',
  });
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
}

function base64(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(',')[1]);
    reader.readAsDataURL(blob);
  });
}

Object.assign(globalThis, { makePicture, waitForPicture });
