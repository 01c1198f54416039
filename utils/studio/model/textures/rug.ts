import type { Texture } from 'three';
import type { Finish } from '@/utils/studio/finish';
import { createNoise, ramp } from '../noise';
import { mixRgb, rgbOf, shadeRgb } from './colour';
import { type Raster, randomGrid, tileNoise } from './raster';
import { type RugDrawing, rugDrawing } from './rug-patterns';
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

/** A rug to draw: metres, and whether it is a hide, which has patches whatever its pattern says. */
export interface RugSheet {
  size: readonly [width: number, depth: number];
  hide?: boolean;
  seed: number;
}

/** The whole rug drawn once, knot by knot. */
export function rugTexture(rug: Rug, { size: [width, depth], hide, seed }: RugSheet): Texture {
  const [columns, rows] = [width, depth].map((length) =>
    Math.min(400, Math.max(96, Math.round(length * TEXELS_PER_METRE))),
  );
  const [across, up] = [columns ?? 96, rows ?? 96];
  const [first, second] = [rgbOf(rug.colour), rgbOf(rug.second)];
  const look = looks[rug.pile];
  const draw = hide ? patches(seed) : rugDrawing(rug.pattern, seed);
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

/** A hide: large patches with ragged rims, a darker back. */
function patches(seed: number): RugDrawing {
  const noise = createNoise(seed);
  return (x, y, _halfWidth, halfDepth) => {
    const ragged = 0.16 * noise(x * 16, y * 16, 2) + 0.3 * noise(x * 5, y * 5, 3);
    const patch = ramp(0.02, 0.1, noise(x * 1.5, y * 1.5, 1) + ragged - 0.12);
    const spine = Math.exp(-((y / (halfDepth * 0.12)) ** 2)) * 0.12;
    return patch * (0.9 - 0.2 * ragged) + spine;
  };
}

/** The pile itself; tiles every 0.3 m. */
export function pileRelief(pile: Rug['pile']): Raster {
  const cells = { flat: 60, short: 70, shag: 26, sisal: 50 }[pile];
  return tileNoise(256, cells, 7);
}
