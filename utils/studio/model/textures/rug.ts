import type { Texture } from 'three';
import type { Finish } from '../../finish';
import { createNoise } from '../noise';
import { mixRgb, rgbOf, shadeRgb } from './colour';
import { type Raster, randomGrid, tileNoise } from './raster';
import { rugDrawing } from './rug-patterns';
import { colourTexture } from './to-texture';

type Rug = Extract<Finish, { kind: 'rug' }>;

const TEXELS_PER_METRE = 130;

/** How much single knots differ, and how far the wandering dye goes, by pile. */
const looks = {
  flat: { knot: 0.1, cloud: 0.05, row: 0.07 },
  short: { knot: 0.085, cloud: 0.06, row: 0.03 },
  shag: { knot: 0.17, cloud: 0.08, row: 0 },
  sisal: { knot: 0.16, cloud: 0.03, row: 0.12 },
} as const;

/** The whole rug drawn once, knot by knot. */
export function rugTexture(
  rug: Rug,
  [width, depth]: readonly [number, number],
  seed: number,
): Texture {
  const [columns, rows] = [width, depth].map((length) =>
    Math.min(400, Math.max(96, Math.round(length * TEXELS_PER_METRE))),
  );
  const [across, up] = [columns ?? 96, rows ?? 96];
  const [first, second] = [rgbOf(rug.colour), rgbOf(rug.second)];
  const look = looks[rug.pile];
  const draw = rugDrawing(rug.pattern, seed);
  const knots = randomGrid(across * up, seed + 1);
  const cloud = createNoise(seed + 2);
  return colourTexture(across, up, (index, column, row) => {
    const [x, y] = [((column + 0.5) / across - 0.5) * width, ((row + 0.5) / up - 0.5) * depth];
    const part = draw(x, y, width / 2, depth / 2);
    const colour = part >= 0 ? mixRgb(first, second, part) : shadeRgb(first, 1 + part);
    const line = look.row * Math.sin(row * 2.1);
    const light =
      1 + look.knot * (knots[index] ?? 0) + look.cloud * cloud(x * 2.3, y * 2.3, 1) + line;
    return shadeRgb(colour, light);
  });
}

/** The pile itself; tiles every 0.3 m. */
export function pileRelief(pile: Rug['pile']): Raster {
  const cells = { flat: 60, short: 70, shag: 26, sisal: 50 }[pile];
  return tileNoise(256, cells, 7);
}
