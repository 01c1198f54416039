/** A square tile of numbers, row after row; it repeats in both directions. */
export interface Raster {
  size: number;
  values: Float32Array;
}

export function createRaster(size: number, value: (x: number, y: number) => number): Raster {
  const values = new Float32Array(size * size);
  for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) values[y * size + x] = value(x, y);
  return { size, values };
}

/** Noise that repeats after the tile, of `cells` by `cellsUp` grid cells; -1..1. */
export function tileNoise(size: number, cells: number, seed: number, cellsUp = cells): Raster {
  const grid = randomGrid(cells * cellsUp, seed);
  const at = (x: number, y: number) => grid[(y % cellsUp) * cells + (x % cells)] ?? 0;
  const across = steps(size, cells);
  const up = steps(size, cellsUp);
  return createRaster(size, (x, y) => {
    const [i, u] = across[x] ?? [0, 0];
    const [j, v] = up[y] ?? [0, 0];
    const upper = at(i, j) + (at(i + 1, j) - at(i, j)) * u;
    const lower = at(i, j + 1) + (at(i + 1, j + 1) - at(i, j + 1)) * u;
    return upper + (lower - upper) * v;
  });
}

function steps(size: number, cells: number): [number, number][] {
  return Array.from({ length: size }, (_, index) => {
    const at = (index * cells) / size;
    const part = at - Math.floor(at);
    return [Math.floor(at), part * part * (3 - 2 * part)];
  });
}

/** White noise, -1..1. */
export function randomGrid(count: number, seed: number): Float32Array {
  const grid = new Float32Array(count);
  let state = (seed * 2654435761) >>> 0 || 1;
  for (let index = 0; index < count; index++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    grid[index] = state / 2147483648 - 1;
  }
  return grid;
}

/** The sum of rasters, each times its weight. */
export function mixRasters(parts: readonly (readonly [Raster, number])[]): Raster {
  const size = parts[0]?.[0].size ?? 1;
  const values = new Float32Array(size * size);
  for (const [raster, weight] of parts)
    for (let index = 0; index < values.length; index++)
      values[index] = (values[index] ?? 0) + (raster.values[index] ?? 0) * weight;
  return { size, values };
}
