/** A square tile of numbers, row after row; it repeats in both directions. */
export interface Raster {
  size: number;
  values: Float32Array;
}

export function createRaster(
  size: number,
  value: (x: number, y: number, index: number) => number,
): Raster {
  const values = new Float32Array(size * size);
  for (let y = 0, index = 0; y < size; y++)
    for (let x = 0; x < size; x++, index++) values[index] = value(x, y, index);
  return { size, values };
}

export const mapRaster = ({ size, values }: Raster, value: (here: number) => number): Raster => ({
  size,
  values: values.map(value),
});

/** Noise that repeats after the tile, of `cells` by `cellsUp` grid cells; -1..1. */
export function tileNoise(size: number, cells: number, seed: number, cellsUp = cells): Raster {
  const grid = randomGrid(cells * cellsUp, seed);
  const across = gridSteps(size, cells);
  const up = gridSteps(size, cellsUp);
  const values = new Float32Array(size * size);
  const line = new Float32Array(cells);
  for (let y = 0; y < size; y++) {
    const lower = (up.cell[y] ?? 0) * cells;
    const upper = (((up.cell[y] ?? 0) + 1) % cellsUp) * cells;
    const v = up.part[y] ?? 0;
    for (let i = 0; i < cells; i++)
      line[i] = (grid[lower + i] ?? 0) * (1 - v) + (grid[upper + i] ?? 0) * v;
    for (let x = 0; x < size; x++) {
      const i = across.cell[x] ?? 0;
      const u = across.part[x] ?? 0;
      values[y * size + x] = (line[i] ?? 0) * (1 - u) + (line[(i + 1) % cells] ?? 0) * u;
    }
  }
  return { size, values };
}

function gridSteps(size: number, cells: number): { cell: Int32Array; part: Float32Array } {
  const cell = new Int32Array(size);
  const part = new Float32Array(size);
  for (let index = 0; index < size; index++) {
    const at = (index * cells) / size;
    const beyond = at - Math.floor(at);
    cell[index] = Math.floor(at);
    part[index] = beyond * beyond * (3 - 2 * beyond);
  }
  return { cell, part };
}

/** White noise, -1..1. */
export function randomGrid(count: number, seed: number): Float32Array {
  const grid = new Float32Array(count);
  let state = Math.imul(seed, 2654435761) >>> 0 || 1;
  for (let index = 0; index < count; index++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    grid[index] = state / 2147483648 - 1;
  }
  return grid;
}

/** The sum of rasters, each times its weight. */
export function mixRasters(parts: readonly (readonly [Raster, number])[]): Raster {
  const size = parts[0]?.[0].size ?? 1;
  const sum = new Float32Array(size * size);
  for (const [{ values }, weight] of parts)
    for (let index = 0; index < sum.length; index++)
      sum[index] = (sum[index] ?? 0) + (values[index] ?? 0) * weight;
  return { size, values: sum };
}
