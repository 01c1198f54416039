import type { Plane } from './luma';

/** Steepness and direction of a plane at the corners between its pixels. */
export interface Gradients {
  width: number;
  height: number;
  /** Of the level line: cosine, sine; both 0 where it is too flat to tell. */
  cosines: Float32Array;
  sines: Float32Array;
  magnitudes: Float32Array;
  /** Indexes of what is steep enough, steepest first. */
  steepest: Int32Array;
}

const BINS = 512;
const BINS_PER_STEP = 4;

/** Directions of level lines wherever the plane is at least `flattest` steep per pixel. */
export function gradientsOf({ width, height, values }: Plane, flattest: number): Gradients {
  const cosines = new Float32Array(values.length);
  const sines = new Float32Array(values.length);
  const magnitudes = new Float32Array(values.length);
  for (let y = 0; y < height - 1; y++) {
    for (let i = y * width, end = i + width - 1; i < end; i++) {
      const falling = values[i + width + 1] - values[i];
      const rising = values[i + 1] - values[i + width];
      const gx = (falling + rising) / 2;
      const gy = (falling - rising) / 2;
      const magnitude = Math.sqrt(gx * gx + gy * gy);
      if (magnitude < flattest) continue;
      magnitudes[i] = magnitude;
      cosines[i] = -gy / magnitude;
      sines[i] = gx / magnitude;
    }
  }
  return { width, height, cosines, sines, magnitudes, steepest: sortedBySteepness(magnitudes) };
}

function sortedBySteepness(magnitudes: Float32Array): Int32Array {
  const binOf = (magnitude: number) => Math.min(BINS - 1, (magnitude * BINS_PER_STEP) | 0);
  const starts = new Int32Array(BINS + 1);
  for (const magnitude of magnitudes) if (magnitude > 0) starts[BINS - 1 - binOf(magnitude) + 1]++;
  for (let bin = 0; bin < BINS; bin++) starts[bin + 1] += starts[bin];
  const sorted = new Int32Array(starts[BINS]);
  for (let i = 0; i < magnitudes.length; i++) {
    if (magnitudes[i] > 0) sorted[starts[BINS - 1 - binOf(magnitudes[i])]++] = i;
  }
  return sorted;
}
