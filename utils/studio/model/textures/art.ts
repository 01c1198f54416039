import type { Texture } from 'three';
import type { ArtDrawing, Finish } from '@/utils/studio/finish';
import { createRandom } from '@/utils/studio/random';
import { createNoise, ramp } from '../noise';
import { mixRgb, type Rgb, rgbOf, shadeRgb } from './colour';
import { drawings } from './drawings';
import type { Layer } from './layers';
import { colourTexture } from './to-texture';

type Art = Extract<Finish, { kind: 'art' }>;

/** Texels of the longer side: a small picture shows no more of them from across the room. */
const TEXELS = { least: 96, most: 256, perMetre: 300 };

/** What hangs well beside it, so that a wall of pictures isn't one picture many times. */
const companions: Record<ArtDrawing, ArtDrawing> = {
  shapes: 'lines',
  landscape: 'brush',
  botanical: 'shapes',
  lines: 'shapes',
  brush: 'landscape',
  portrait: 'botanical',
  photo: 'landscape',
  poster: 'shapes',
};

const companion = (drawing: ArtDrawing, seed: number): ArtDrawing =>
  createRandom(seed + 5)() < 0.3 ? companions[drawing] : drawing;

/** The paper first, then colours that stand out from it more and more: drawings count on that. */
function byContrast([paper = [240, 236, 228], ...inks]: Rgb[]): Rgb[] {
  const away = ([red, green, blue]: Rgb) =>
    Math.abs(red - paper[0]) * 0.6 + Math.abs(green - paper[1]) + Math.abs(blue - paper[2]) * 0.4;
  return [paper, ...inks.sort((a, b) => away(a) - away(b))];
}

/** A picture of our own design, painted for sheets of this size. */
export function artTexture(
  art: Art,
  [width, height]: readonly [number, number],
  seed: number,
): Texture {
  const tall = height / width;
  const longer = Math.round(
    Math.min(TEXELS.most, Math.max(TEXELS.least, Math.max(width, height) * TEXELS.perMetre)),
  );
  const columns = Math.round(tall > 1 ? longer / tall : longer);
  const rows = Math.round(columns * tall);
  const colours = byContrast(art.colours.map(rgbOf));
  const paper = colours[0] ?? [240, 236, 228];
  const layers = drawings[companion(art.drawing, seed)](createRandom(seed), tall);
  const noise = createNoise(seed);
  return colourTexture(columns, rows, (_, column, row) => {
    const [x, y] = [(column + 0.5) / columns, (row + 0.5) / columns];
    const colour = layers.reduce((below, layer) => lay(below, layer, x, y), paper);
    return shadeRgb(colour, 1 + 0.025 * noise(x * 90, y * 90, 1) + 0.02 * noise(x * 6, y * 6, 2));
  });

  /** Drawings speak of four inks; a style may have fewer, then the strongest stand in. */
  function inkOf(colour: number): number {
    return colour === 0
      ? 0
      : Math.max(1, Math.min(colours.length - 1, colour - 4 + (colours.length - 1)));
  }

  function lay(
    below: Rgb,
    { form, colour, cover = 1, dry = 0, soft = 0 }: Layer,
    x: number,
    y: number,
  ): Rgb {
    const rim = 0.5 / columns + soft;
    const away = form(x, y);
    if (away > rim + 0.012 * dry) return below;
    const ragged = away > -0.03 ? dry * 0.012 * noise(x * 40, y * 40, colour + 3) : 0;
    const inside = 1 - ramp(-rim, rim, away + ragged);
    const streak = 1 - dry * 0.5 * ramp(0.1, 0.8, noise(x * 5, y * 70, colour + 9));
    const part = inside * cover * streak;
    return mixRgb(below, colours[inkOf(colour)] ?? paper, part);
  }
}
