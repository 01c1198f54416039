import { createRaster, mixRasters, type Raster, randomGrid, tileNoise } from './raster';
import type { Skin } from './weaves';

const SIZE = 256;

/** Grain along x: fibres, pores, and for `bold` the flames of a plain-sawn board. */
export function wood(grain: 'fine' | 'bold' | 'none'): Skin {
  const fibres = tileNoise(SIZE, 4, 3, 128);
  const pores = tileNoise(SIZE, 22, 5, 256);
  const bands = tileNoise(SIZE, 3, 7, 20);
  const flames = rings(grain === 'bold' ? 9 : 16, grain === 'bold' ? 2.6 : 1);
  const dark: Raster = {
    size: SIZE,
    values: pores.values.map((value) => Math.max(0, value - 0.35)),
  };
  const amount = grain === 'none' ? 0.15 : 1;
  const shade = mixRasters([
    [fibres, 0.09 * amount],
    [dark, -0.3 * amount],
    [bands, 0.07 * amount],
    [flames, (grain === 'bold' ? -0.18 : -0.1) * amount],
  ]);
  return {
    metres: 0.6,
    shade: { size: SIZE, values: shade.values.map((value) => 1 + value) },
    relief: mixRasters([
      [fibres, 0.35 * amount],
      [dark, -0.8 * amount],
    ]),
    depth: 0.8,
  };
}

/** Year rings cut lengthwise: stripes that wander. */
function rings(count: number, wander: number): Raster {
  const bend = tileNoise(SIZE, 2, 11, 4);
  const fine = tileNoise(SIZE, 6, 13, 12);
  return createRaster(SIZE, (x, y) => {
    const index = y * SIZE + x;
    const at =
      (y / SIZE) * count + (bend.values[index] ?? 0) * wander + (fine.values[index] ?? 0) * 0.25;
    const part = at - Math.floor(at);
    return part ** 3 - 0.25;
  });
}

/** Warm clouds for `shade`, thin veins in `relief` (0..1, not a relief). */
export function stone(): { clouds: Raster; veins: Raster } {
  const clouds = mixRasters([
    [tileNoise(SIZE, 4, 17), 0.5],
    [tileNoise(SIZE, 11, 19), 0.3],
    [tileNoise(SIZE, 60, 23), 0.12],
    [tileNoise(SIZE, 128, 29), 0.1],
  ]);
  const [broad, fine, warp] = [
    tileNoise(SIZE, 2, 31, 3),
    tileNoise(SIZE, 6, 37),
    tileNoise(SIZE, 18, 41),
  ];
  const veins = createRaster(SIZE, (x, y) => {
    const index = y * SIZE + x;
    const value =
      (broad.values[index] ?? 0) +
      0.45 * (fine.values[index] ?? 0) +
      0.14 * (warp.values[index] ?? 0);
    const second = (fine.values[index] ?? 0) + 0.3 * (warp.values[index] ?? 0) - 0.2;
    return Math.exp(-Math.abs(value) * 26) * 0.9 + Math.exp(-Math.abs(second) * 60) * 0.35;
  });
  return { clouds, veins };
}

/** Woven rods: two over, two under. */
export function wicker(): Skin {
  const rods = 18;
  const period = SIZE / rods;
  const shades = randomGrid(rods * rods, 43);
  const weave = createRaster(SIZE, (x, y) => {
    const [i, j] = [Math.floor(x / period), Math.floor(y / period)];
    const [u, v] = [x / period - i, y / period - j];
    const over = (i + j) % 2 === 0;
    const tall = over
      ? Math.sin(Math.PI * u) ** 0.5 * (0.6 + 0.4 * Math.sin(Math.PI * v))
      : Math.sin(Math.PI * v) ** 0.5 * (0.6 + 0.4 * Math.sin(Math.PI * u));
    return tall;
  });
  const tone = createRaster(
    SIZE,
    (x, y) => shades[Math.floor(y / period) * rods + Math.floor(x / period)] ?? 0,
  );
  const shade = mixRasters([
    [weave, 0.62],
    [tone, 0.08],
    [tileNoise(SIZE, 120, 47), 0.07],
  ]);
  return {
    metres: 0.22,
    shade: { size: SIZE, values: shade.values.map((value) => 0.48 + value) },
    relief: weave,
    depth: 7,
  };
}
