/**
 * Mean over a square of side `2 * radius + 1` around each pixel, smaller at the borders.
 * @param rows as long as `values`, to work in
 * @param out the result's memory; may be `values`
 */
export function boxMean(
  values: Float32Array,
  width: number,
  height: number,
  radius: number,
  rows: Float32Array = new Float32Array(values.length),
  out: Float32Array = new Float32Array(values.length),
): Float32Array {
  for (let y = 0; y < height; y++) meanAlong(values, rows, y * width, 1, width, radius);
  for (let x = 0; x < width; x++) meanAlong(rows, out, x, width, height, radius);
  return out;
}

function meanAlong(
  from: Float32Array,
  to: Float32Array,
  start: number,
  step: number,
  length: number,
  radius: number,
): void {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < Math.min(radius, length); i++, count++) sum += from[start + i * step];
  for (let i = 0; i < length; i++) {
    if (i + radius < length) {
      sum += from[start + (i + radius) * step];
      count++;
    }
    if (i > radius) {
      sum -= from[start + (i - radius - 1) * step];
      count--;
    }
    to[start + i * step] = sum / count;
  }
}
