import type { Pixels } from '@/utils/restyle/pixels';
import { sizeWithin } from '@/utils/restyle/scale-down';

/** One number per pixel, row by row. */
export interface Plane {
  width: number;
  height: number;
  values: Float32Array;
}

/** Which source pixels a smaller pixel covers, and how much of each. */
interface Share {
  from: number;
  weights: Float32Array;
}

/**
 * Lightness 0 to 255, the long side at most `longSide`. Every pixel is the exact mean of what it
 * covers, so that straight lines stay straight.
 */
export function lumaOf({ width, height, data }: Pixels, longSide: number): Plane {
  const luma = new Float32Array(width * height);
  for (let i = 0, at = 0; i < luma.length; i++, at += 4) {
    luma[i] = 0.299 * data[at] + 0.587 * data[at + 1] + 0.114 * data[at + 2];
  }
  return resize({ width, height, values: luma }, sizeWithin(width, height, longSide));
}

/** The plane at half its width and height. */
export function halved(plane: Plane): Plane {
  const size = { width: plane.width >> 1, height: plane.height >> 1 };
  return resize(plane, size);
}

function resize(plane: Plane, size: { width: number; height: number }): Plane {
  if (size.width === plane.width && size.height === plane.height) return plane;
  const rows = shrinkColumns(transpose(plane), size.height);
  return shrinkColumns(transpose(rows), size.width);
}

/** The plane with rows for columns. */
function transpose({ width, height, values }: Plane): Plane {
  const out = new Float32Array(values.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) out[x * height + y] = values[y * width + x];
  }
  return { width: height, height: width, values: out };
}

function shrinkColumns({ width, height, values }: Plane, columns: number): Plane {
  const shares = sharesOf(width, columns);
  const out = new Float32Array(columns * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < columns; x++) {
      const { from, weights } = shares[x];
      let sum = 0;
      for (let k = 0; k < weights.length; k++) sum += weights[k] * values[y * width + from + k];
      out[y * columns + x] = sum;
    }
  }
  return { width: columns, height, values: out };
}

function sharesOf(length: number, parts: number): Share[] {
  const step = length / parts;
  return Array.from({ length: parts }, (_, i) => {
    const [start, end] = [i * step, Math.min(length, (i + 1) * step)];
    const from = Math.floor(start);
    const weights = Float32Array.from({ length: Math.ceil(end - 1e-9) - from }, (_, k) => {
      const covered = Math.min(end, from + k + 1) - Math.max(start, from + k);
      return covered / step;
    });
    return { from, weights };
  });
}

/** Smoothed by weights 1 2 1 along rows and columns; the outermost pixels stay as they are. */
export function smoothed({ width, height, values }: Plane): Plane {
  const across = values.slice();
  for (let i = 1; i < values.length - 1; i++) {
    across[i] = (values[i - 1] + 2 * values[i] + values[i + 1]) / 4;
  }
  for (let y = 0; y < height; y++) {
    across[y * width] = values[y * width];
    across[(y + 1) * width - 1] = values[(y + 1) * width - 1];
  }
  const out = across.slice();
  for (let i = width; i < values.length - width; i++) {
    out[i] = (across[i - width] + 2 * across[i] + across[i + width]) / 4;
  }
  return { width, height, values: out };
}
