import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { CHANNELS } from './channels';
import type { Picture, Tile } from './tile';

const ROWS_PER_TILE = 8;

function tilesOf({ width, height }: Picture): Tile[] {
  const count = Math.ceil(height / ROWS_PER_TILE);
  return Array.from({ length: count }, (_, index) => ({
    left: 0,
    right: width,
    top: index * ROWS_PER_TILE,
    bottom: Math.min(height, (index + 1) * ROWS_PER_TILE),
  }));
}

/** Traces a whole picture on all cores; the result doesn't depend on their number. */
export async function render(id: string, picture: Picture): Promise<Float32Array> {
  const memory = new SharedArrayBuffer(picture.width * picture.height * CHANNELS * 4);
  const tiles = tilesOf(picture).reverse();
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./worker-entry.mjs', import.meta.url), {
        workerData: { id, picture, memory },
      });
      worker.on('error', reject);
      worker.on('message', () => {
        const tile = tiles.pop();
        if (tile) worker.postMessage(tile);
        else void worker.terminate().then(() => resolve());
      });
    });
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  // A private copy: reading shared memory is several times slower.
  return new Float32Array(new Float32Array(memory));
}
