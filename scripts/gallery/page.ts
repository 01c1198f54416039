/** The page around the gallery's worker: one worker a picture, as the extension has it. */
import type { Made, Order } from './engine';
import { waitForPicture } from './workshop';

/** What the node side gets; pictures as base64. */
export type Delivered = Omit<Made, 'picture' | 'proof'> & { picture: string; proof?: string };

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
    return { ...rest, picture: await base64(picture), proof: proof && (await base64(proof)) };
  } finally {
    worker.terminate();
  }
}

function base64(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(',')[1]);
    reader.readAsDataURL(blob);
  });
}

Object.assign(globalThis, { makePicture, waitForPicture });
