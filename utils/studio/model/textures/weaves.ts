import type { Weave } from '@/utils/studio/finish';
import { createRaster, mixRasters, type Raster, tileNoise } from './raster';
import { curls, grain, plainWeave, SIZE, shadeOf, slubs, worn, wrinkles } from './threads';

/** The skin of a cloth: `shade` multiplies its colour (around 1), `relief` gives its normals. */
export interface Skin {
  /** Metres that one tile covers. */
  metres: number;
  shade: Raster;
  relief: Raster;
  /** Height of the relief, texels. */
  depth: number;
}

function woven(threads: number, slub: number, wrinkle: number): Skin {
  const weave = plainWeave(threads, 0.22, 3);
  const slubbed = slubs(7);
  return {
    metres: 0.32,
    shade: shadeOf([
      [weave, 0.09],
      [slubbed, slub],
      [worn(11), 0.014],
      [grain(5), 0.035],
    ]),
    relief: mixRasters([
      [weave, 0.5],
      [slubbed, slub * 5],
      [wrinkles(17), wrinkle],
      [worn(19), 0.8],
    ]),
    depth: 1.1,
  };
}

function boucle(): Skin {
  const loops = curls(34, 23);
  return {
    metres: 0.28,
    shade: shadeOf([
      [loops, 0.26],
      [tileNoise(SIZE, 60, 29), 0.05],
      [worn(31), 0.04],
      [grain(37), 0.03],
    ]),
    relief: mixRasters([
      [loops, 3],
      [tileNoise(SIZE, 90, 41), 0.6],
    ]),
    depth: 1.6,
  };
}

function wool(): Skin {
  const fibres = tileNoise(SIZE, 90, 43);
  return {
    metres: 0.32,
    shade: shadeOf([
      [plainWeave(64, 0.3, 47), 0.07],
      [fibres, 0.07],
      [worn(53), 0.05],
      [grain(59), 0.06],
    ]),
    relief: mixRasters([
      [fibres, 0.4],
      [plainWeave(64, 0.2, 47), 0.35],
      [worn(61), 0.8],
    ]),
    depth: 1.2,
  };
}

/** Brushed pile: broad lighter and darker strokes. */
function velvet(): Skin {
  const strokes = mixRasters([
    [tileNoise(SIZE, 4, 67), 0.6],
    [tileNoise(SIZE, 9, 71, 5), 0.4],
  ]);
  return {
    metres: 0.6,
    shade: shadeOf([
      [strokes, 0.095],
      [tileNoise(SIZE, 128, 73), 0.03],
      [grain(79), 0.025],
    ]),
    relief: mixRasters([
      [strokes, 2.2],
      [tileNoise(SIZE, 40, 83), 0.5],
    ]),
    depth: 1,
  };
}

function corduroy(): Skin {
  const ribs = createRaster(SIZE, (x) => Math.abs(Math.sin((x / SIZE) * 32 * Math.PI)) ** 0.7);
  return {
    metres: 0.22,
    shade: shadeOf([
      [ribs, 0.24],
      [tileNoise(SIZE, 90, 89), 0.05],
      [worn(97), 0.06],
    ]),
    relief: mixRasters([
      [ribs, 3],
      [tileNoise(SIZE, 70, 101), 0.3],
    ]),
    depth: 1.3,
  };
}

function leather(): Skin {
  const pebbles = curls(64, 103);
  return {
    metres: 0.46,
    shade: shadeOf([
      [pebbles, 0.07],
      [worn(107), 0.03],
      [tileNoise(SIZE, 30, 109), 0.025],
      [wrinkles(113), -0.02],
    ]),
    relief: mixRasters([
      [pebbles, 0.36],
      [wrinkles(113), -0.55],
      [worn(127), 1],
    ]),
    depth: 1.1,
  };
}

/** Columns of stitches like small Vs. */
function knit(): Skin {
  const stitch = createRaster(SIZE, (x, y) => {
    const [u, v] = [
      ((x / SIZE) * 20) % 1,
      ((y / SIZE) * 26 + Math.abs(((((x / SIZE) * 20) % 1) - 0.5) * 1.1)) % 1,
    ];
    return Math.sin(Math.PI * v) * (0.35 + 0.65 * Math.abs(Math.sin(2 * Math.PI * u)));
  });
  return {
    metres: 0.24,
    shade: shadeOf([
      [stitch, 0.24],
      [tileNoise(SIZE, 90, 131), 0.05],
      [worn(137), 0.04],
    ]),
    relief: mixRasters([
      [stitch, 5],
      [tileNoise(SIZE, 80, 139), 0.5],
    ]),
    depth: 1.5,
  };
}

/** Locks of wool. */
function sheepskin(): Skin {
  const locks = curls(20, 149);
  const fibres = tileNoise(SIZE, 110, 151, 50);
  return {
    metres: 0.5,
    shade: shadeOf([
      [locks, 0.2],
      [fibres, 0.1],
      [worn(157), 0.05],
    ]),
    relief: mixRasters([
      [locks, 6],
      [fibres, 1.8],
    ]),
    depth: 1.3,
  };
}

export const weaves: Record<Weave, () => Skin> = {
  linen: () => woven(96, 0.065, 0.9),
  cotton: () => woven(112, 0.02, 1),
  wool,
  boucle,
  velvet,
  corduroy,
  leather,
  knit,
  sheepskin,
};
