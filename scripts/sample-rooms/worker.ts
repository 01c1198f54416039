import { parentPort, workerData } from 'node:worker_threads';
import { CHANNELS } from './channels';
import { fillCache } from './fill-cache';
import { loadRoom } from './load-room';
import { Scene } from './scene';
import { type Picture, renderTile, type Tile } from './tile';

interface Assignment {
  id: string;
  picture: Picture;
  /** Shared memory for all channels of all pixels. */
  memory: SharedArrayBuffer;
}

const { id, picture, memory }: Assignment = workerData;
const channels = new Float32Array(memory);
const scene = new Scene(await loadRoom(id));
const cache = fillCache(scene);

parentPort?.on('message', (tile: Tile) => {
  renderTile(scene, cache, picture, tile, (pixelIndex, values) =>
    channels.set(values, pixelIndex * CHANNELS),
  );
  parentPort?.postMessage('done');
});
parentPort?.postMessage('ready');
