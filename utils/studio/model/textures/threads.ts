import { createRaster, mapRaster, mixRasters, type Raster, randomGrid, tileNoise } from './raster';

/** Texels along a side of all cloth. */
export const SIZE = 256;

/** Threads crossing over and under, each a little thicker or darker than the next. */
export function plainWeave(threads: number, uneven: number, seed: number): Raster {
  const warp = randomGrid(threads, seed);
  const weft = randomGrid(threads, seed + 1);
  const thread = Int32Array.from({ length: SIZE }, (_, x) => Math.floor((x * threads) / SIZE));
  const round = Float32Array.from({ length: SIZE }, (_, x) =>
    Math.sin(Math.PI * (((x * threads) / SIZE) % 1)),
  );
  return createRaster(SIZE, (x, y) => {
    const i = thread[x] ?? 0;
    const j = thread[y] ?? 0;
    return (i + j) % 2 === 0
      ? (round[x] ?? 0) * 0.7 + (warp[i] ?? 0) * uneven
      : (round[y] ?? 0) * 0.7 + (weft[j] ?? 0) * uneven;
  });
}

/** Long thick places in the threads, along and across. */
export function slubs(seed: number): Raster {
  const across = tileNoise(SIZE, 10, seed, 110).values;
  const up = tileNoise(SIZE, 110, seed + 1, 10).values;
  return createRaster(SIZE, (_x, _y, index) => {
    const a = across[index] ?? 0;
    const b = up[index] ?? 0;
    return Math.max(0, a - 0.4) + Math.max(0, b - 0.4) + (a + b) * 0.25;
  });
}

export const grain = (seed: number): Raster => {
  const values = randomGrid(SIZE * SIZE, seed);
  return { size: SIZE, values };
};

/** What use and light do to any cloth, seen from across a room. */
export function worn(seed: number): Raster {
  return mixRasters([
    [tileNoise(SIZE, 5, seed), 0.6],
    [tileNoise(SIZE, 13, seed + 1), 0.4],
  ]);
}

/** Wrinkles: ridges where a smooth field changes its sign. */
export function wrinkles(seed: number): Raster {
  const field = tileNoise(SIZE, 3, seed).values;
  const bend = tileNoise(SIZE, 7, seed + 1).values;
  return createRaster(SIZE, (_x, _y, index) =>
    Math.exp(-Math.abs((field[index] ?? 0) + 0.35 * (bend[index] ?? 0)) * 7),
  );
}

export const shadeOf = (parts: readonly (readonly [Raster, number])[]): Raster =>
  mapRaster(mixRasters(parts), (value) => 1 + value);

/** A round bump in each cell of a grid, pushed off its middle; the highest one shows. */
export function curls(cells: number, seed: number): Raster {
  const jitter = randomGrid(cells * cells * 2, seed);
  const pitch = SIZE / cells;
  const values = new Float32Array(SIZE * SIZE);
  const reach = Math.ceil(pitch * 0.85);
  for (let cell = 0; cell < cells * cells; cell++) {
    const middleX = ((cell % cells) + 0.5 + (jitter[cell * 2] ?? 0) * 0.4) * pitch;
    const middleY = (Math.floor(cell / cells) + 0.5 + (jitter[cell * 2 + 1] ?? 0) * 0.4) * pitch;
    for (let y = Math.floor(middleY) - reach; y <= middleY + reach; y++)
      for (let x = Math.floor(middleX) - reach; x <= middleX + reach; x++) {
        const away = ((x - middleX) ** 2 + (y - middleY) ** 2) / (pitch * pitch * 0.64);
        const index = ((y + SIZE) % SIZE) * SIZE + ((x + SIZE) % SIZE);
        values[index] = Math.max(values[index] ?? 0, 1 - away);
      }
  }
  return { size: SIZE, values };
}
