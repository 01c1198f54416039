import type { Pixels } from '@/utils/restyle/pixels';

const BLOCK = 16;
/** Blocks looked at along each side. */
const BLOCKS = 32;
/** Flat blocks are the calmest; the very calmest may be clipped. */
const CALM = 0.3;
const MOST = 4;

/**
 * The photo's noise: standard deviation in sRGB steps, from the second differences of green (which
 * ignore slow shading) in its calm blocks.
 */
export function measureGrain(photo: Pixels): number {
  const noises: number[] = [];
  for (let row = 0; row < BLOCKS; row++) {
    for (let column = 0; column < BLOCKS; column++) {
      const x = Math.floor((column / BLOCKS) * (photo.width - BLOCK - 2)) + 1;
      const y = Math.floor((row / BLOCKS) * (photo.height - BLOCK - 2)) + 1;
      const noise = x > 0 && y > 0 ? blockNoise(photo, x, y) : undefined;
      if (noise !== undefined) noises.push(noise);
    }
  }
  if (noises.length === 0) return 0;
  noises.sort((a, b) => a - b);
  return Math.min(MOST, noises[Math.floor(noises.length * CALM)]);
}

/** Mean of |1 -2 1; -2 4 -2; 1 -2 1|, whose standard deviation is six times that of the noise. */
function blockNoise({ width, height, data }: Pixels, left: number, top: number) {
  if (left + BLOCK >= width || top + BLOCK >= height) return undefined;
  let sum = 0;
  for (let y = top; y < top + BLOCK; y++) {
    for (let x = left; x < left + BLOCK; x++) {
      const at = (y * width + x) * 4 + 1;
      if (data[at] < 4 || data[at] > 250) return undefined;
      const cross = data[at - 4] + data[at + 4] + data[at - 4 * width] + data[at + 4 * width];
      const corners =
        data[at - 4 * width - 4] +
        data[at - 4 * width + 4] +
        data[at + 4 * width - 4] +
        data[at + 4 * width + 4];
      sum += Math.abs(corners - 2 * cross + 4 * data[at]);
    }
  }
  return (sum / BLOCK ** 2 / 6) * Math.sqrt(Math.PI / 2);
}
