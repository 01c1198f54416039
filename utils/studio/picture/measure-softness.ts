import type { Pixels } from '@/utils/restyle/pixels';

/** Steps across one pixel that make a clear edge. */
const CLEAR = 24;
const REACH = 4;
const SHARPEST = 0.35;
const SOFTEST = 1.6;
const FEWEST = 60;

/**
 * How soft the photo's edges are: standard deviation in pixels of the blur that would turn a
 * perfect edge into the sharper ones found. An edge of height h blurred by s is h / (s * 2.5)
 * steep in its middle.
 */
export function measureSoftness(photo: Pixels): number {
  const found: number[] = [];
  const step = Math.max(1, Math.floor(photo.height / 400));
  for (let y = REACH; y < photo.height - REACH; y += step) {
    for (let x = REACH; x < photo.width - REACH; x++) {
      const at = (y * photo.width + x) * 4 + 1;
      const softness = edgeSoftness(photo.data, at);
      if (softness !== undefined) found.push(softness);
    }
  }
  if (found.length < FEWEST) return 0.6;
  found.sort((a, b) => a - b);
  return Math.min(SOFTEST, Math.max(SHARPEST, found[Math.floor(found.length * 0.3)]));
}

/** Of an upright edge between this pixel and the next, where the photo is steepest there. */
function edgeSoftness(data: Uint8ClampedArray, at: number): number | undefined {
  const rise = data[at + 4] - data[at];
  const steep = Math.abs(rise);
  if (steep < CLEAR) return undefined;
  if (steep < Math.abs(data[at] - data[at - 4])) return undefined;
  if (steep < Math.abs(data[at + 8] - data[at + 4])) return undefined;
  const height = data[at + 4 * REACH] - data[at - 4 * (REACH - 1)];
  if (height * rise <= 0 || Math.abs(height) < steep) return undefined;
  return Math.abs(height) / steep / 2.5;
}
