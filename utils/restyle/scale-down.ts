import type { Pixels } from './pixels';

/** Size with the long side at most `longSide`, never larger than given. */
export function sizeWithin(width: number, height: number, longSide: number) {
  const scale = Math.min(1, longSide / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

/** A smaller copy, each pixel the mean of those it covers. */
export function scaleDown(pixels: Pixels, longSide: number): Pixels {
  const { width, height } = sizeWithin(pixels.width, pixels.height, longSide);
  const data = new Uint8ClampedArray(width * height * 4);
  const columns = edgesOf(width, pixels.width);
  const rows = edgesOf(height, pixels.height);
  for (let y = 0; y < height; y++) {
    const [top, bottom] = spanAt(rows, y);
    for (let x = 0; x < width; x++) {
      const [left, right] = spanAt(columns, x);
      meanInto(data, (y * width + x) * 4, pixels, left, right, top, bottom);
    }
  }
  return { width, height, data };
}

function edgesOf(parts: number, length: number): Int32Array {
  return Int32Array.from({ length: parts + 1 }, (_, i) => Math.round((i * length) / parts));
}

function spanAt(edges: Int32Array, i: number): [from: number, to: number] {
  const from = edges[i];
  return [from, Math.max(from + 1, edges[i + 1])];
}

function meanInto(
  out: Uint8ClampedArray,
  at: number,
  { width, data }: Pixels,
  left: number,
  right: number,
  top: number,
  bottom: number,
): void {
  let [r, g, b, alpha] = [0, 0, 0, 0];
  for (let y = top; y < bottom; y++) {
    for (let i = (y * width + left) * 4, end = (y * width + right) * 4; i < end; i += 4) {
      r += data[i];
      g += data[i + 1];
      b += data[i + 2];
      alpha += data[i + 3];
    }
  }
  const count = (right - left) * (bottom - top);
  out[at] = r / count;
  out[at + 1] = g / count;
  out[at + 2] = b / count;
  out[at + 3] = alpha / count;
}
