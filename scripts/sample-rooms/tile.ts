import { createLens } from './camera';
import { CHANNELS } from './channels';
import type { LightCache } from './light-cache';
import { PathTracer } from './path-tracer';
import { hash, Sampler } from './sampler';
import type { Scene } from './scene';

export interface Picture {
  width: number;
  height: number;
  /** Light paths per pixel. */
  samples: number;
}

/** Pixels `left..right` of `top..bottom`, ends excluded. */
export interface Tile {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Traces every pixel of a tile; hands the averaged channels of each to `store`. */
export function renderTile(
  scene: Scene,
  cache: LightCache,
  picture: Picture,
  tile: Tile,
  store: (pixelIndex: number, channels: Float64Array) => void,
): void {
  const { width, height, samples } = picture;
  const tracer = new PathTracer(scene, cache);
  const lens = createLens(scene.room.camera, width / height);
  const sampler = new Sampler();
  const direction = new Float64Array(3);
  const channels = new Float64Array(CHANNELS);
  for (let y = tile.top; y < tile.bottom; y++) {
    for (let x = tile.left; x < tile.right; x++) {
      const pixelIndex = y * width + x;
      channels.fill(0);
      for (let sample = 0; sample < samples; sample++) {
        sampler.start(hash(pixelIndex + 1), sample);
        sampler.draw();
        lens((x + tent(sampler.u)) / width, (y + tent(sampler.v)) / height, direction);
        tracer.trace(scene.room.camera.position, direction, sampler, channels);
      }
      for (let channel = 0; channel < CHANNELS; channel++) channels[channel] /= samples;
      store(pixelIndex, channels);
    }
  }
}

/** Spreads a uniform number over a tent filter 1.5 pixels wide, centred on 0.5. */
function tent(uniform: number): number {
  const spread = uniform < 0.5 ? Math.sqrt(2 * uniform) - 1 : 1 - Math.sqrt(2 * (1 - uniform));
  return 0.5 + 0.75 * spread;
}
