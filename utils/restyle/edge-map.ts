import { boxMean } from './box-mean';
import type { LabPlanes } from './lab-planes';

/** Colour gradients count a little less than lightness: shadows on a wall carry colour. */
const CHROMA_SHARE = 0.7;
const LOG_SCALE = 36;

/** Edge strength 0 to 255 on a log scale, the stronger of a fine and a soft gradient. */
export function edgeMap(planes: LabPlanes): Uint8Array {
  const fine = gradient(planes, 1);
  const soft = gradient(blurred(planes, 2), 2);
  return Uint8Array.from(fine, (value, i) => {
    const strongest = Math.max(value, soft[i]);
    return Math.min(255, LOG_SCALE * Math.log2(1 + strongest));
  });
}

function blurred({ width, height, l, a, b }: LabPlanes, radius: number): LabPlanes {
  const mean = (plane: Float32Array) => boxMean(plane, width, height, radius);
  return { width, height, l: mean(l), a: mean(a), b: mean(b) };
}

function gradient(planes: LabPlanes, reach: number): Float32Array {
  const { width, height } = planes;
  const out = new Float32Array(width * height);
  const lightness = squaredGradient(planes.l, width, height, reach);
  const a = squaredGradient(planes.a, width, height, reach);
  const b = squaredGradient(planes.b, width, height, reach);
  for (let i = 0; i < out.length; i++) {
    out[i] = Math.sqrt(lightness[i] + CHROMA_SHARE * (a[i] + b[i]));
  }
  return out;
}

function squaredGradient(
  plane: Float32Array,
  width: number,
  height: number,
  reach: number,
): Float32Array {
  const out = new Float32Array(plane.length);
  for (let y = 0; y < height; y++) {
    const up = Math.max(0, y - reach) * width;
    const down = Math.min(height - 1, y + reach) * width;
    for (let x = 0; x < width; x++) {
      const left = y * width + Math.max(0, x - reach);
      const right = y * width + Math.min(width - 1, x + reach);
      const dx = plane[right] - plane[left];
      const dy = plane[down + x] - plane[up + x];
      out[y * width + x] = dx * dx + dy * dy;
    }
  }
  return out;
}
