import type { Texture } from 'three';
import type { Finish } from '@/utils/studio/finish';
import { mixRgb, type Rgb, rgbOf, shadeRgb } from '../textures/colour';
import { fabricPatterns } from '../textures/fabric-patterns';
import { stone, wicker, wood } from '../textures/hard';
import type { Raster } from '../textures/raster';
import { pileRelief } from '../textures/rug';
import { colourTexture, normalTexture, sized } from '../textures/to-texture';
import { type Skin, weaves } from '../textures/weaves';

/** Maps of a material, laid out for uv in metres. */
export interface Maps {
  map: Texture;
  normalMap: Texture;
}

/** Makes a thing once for a name. */
export type Once = <T>(name: string, make: () => T) => T;

/** Keeps what was made: made for a weave, a colour or a size, whichever it depends on. */
export function createOnce(): Once {
  const made = new Map<string, { thing: unknown }>();
  return <T>(name: string, make: () => T): T => {
    const kept = made.get(name);
    // Names are ours: one name always stands for one type.
    if (kept) return kept.thing as T;
    const thing = make();
    made.set(name, { thing });
    return thing;
  };
}

/** How much light greyed by `shade` is tinted: dark grain is warm, dark cloth is not. */
function shadeTexture({ size, values }: Raster, warmth: number): Texture {
  return colourTexture(size, size, (index) => {
    const light = (values[index] ?? 1) / HEADROOM;
    const warm = Math.min(1, light * HEADROOM);
    return [255 * light, 255 * light * warm ** (warmth * 0.45), 255 * light * warm ** warmth];
  });
}

/** Shades go above 1, texels don't: colours are lifted by as much. */
export const HEADROOM = 1.22;

function mapsOf(skin: Skin, warmth: number): Maps {
  return {
    map: sized(shadeTexture(skin.shade, warmth), skin.metres),
    normalMap: sized(normalTexture(skin.relief, skin.depth), skin.metres),
  };
}

export function woodMaps(once: Once, grain: 'fine' | 'bold' | 'none'): Maps {
  return once(`wood ${grain}`, () => mapsOf(wood(grain), 1));
}

export function wickerMaps(once: Once): Maps {
  return once('wicker', () => mapsOf(wicker(), 0.6));
}

type Fabric = Extract<Finish, { kind: 'fabric' }>;

export function fabricMaps(once: Once, { weave, colour, second, pattern }: Fabric): Maps {
  const skin = once(`skin ${weave}`, weaves[weave]);
  const plain = once(`fabric ${weave}`, () => mapsOf(skin, 0));
  if (!pattern || !second) return plain;
  const map = once(`pattern ${weave} ${colour} ${second} ${pattern}`, () =>
    sized(patterned(skin, rgbOf(colour), rgbOf(second), fabricPatterns[pattern]), skin.metres),
  );
  return { map, normalMap: plain.normalMap };
}

function patterned(
  { shade }: Skin,
  first: Rgb,
  second: Rgb,
  part: (u: number, v: number) => number,
): Texture {
  const { size, values } = shade;
  return colourTexture(size, size, (index, x, y) =>
    shadeRgb(mixRgb(first, second, part(x / size, y / size)), (values[index] ?? 1) / HEADROOM),
  );
}

export function stoneMap(once: Once, colour: string, veins = colour): Texture {
  return once(`stone ${colour} ${veins}`, () => {
    const relief = once('stone', stone);
    const [base, vein] = [rgbOf(colour), rgbOf(veins)];
    const texture = colourTexture(relief.clouds.size, relief.clouds.size, (index) => {
      const light = 1 + 0.07 * (relief.clouds.values[index] ?? 0);
      return shadeRgb(mixRgb(base, vein, relief.veins.values[index] ?? 0), light);
    });
    return sized(texture, 1.3);
  });
}

export function pileNormals(once: Once, pile: 'flat' | 'short' | 'shag' | 'sisal'): Texture {
  const metres = { flat: 0.26, short: 0.34, shag: 0.5, sisal: 0.25 }[pile];
  return once(`pile ${pile}`, () =>
    sized(normalTexture(pileRelief(pile), pile === 'shag' ? 4.2 : 2.2), metres),
  );
}
