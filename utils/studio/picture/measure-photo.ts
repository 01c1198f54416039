import { type LinearRgb, linearOfByte, luminance } from '@/utils/restyle/colour';
import type { Pixels } from '@/utils/restyle/pixels';
import type { Calibration } from '../space';
import { measureGloss } from './measure-gloss';
import { measureGrain } from './measure-grain';
import { measureSoftness } from './measure-softness';
import { type Surface, type Surfaces, surface, surfacesOf } from './surfaces';

/** What furniture must have in common with a photo to belong in it. Colours and levels are light. */
export interface PhotoLook {
  /** The floor's colour. */
  floor: LinearRgb;
  /** Colour of the light, luminance 1: what a white thing would show. */
  white: LinearRgb;
  /** Luminance that a white (0.8) surface facing up would have. */
  exposure: number;
  /** Luminance of its darkest parts: stray light keeps them from being black. */
  black: number;
  /** Mean luminance of each side, for telling where light comes from; absent: not in the photo. */
  sides: Partial<Record<'left' | 'right' | 'back', number>>;
  /** Standard deviation of the noise, sRGB steps of 0 to 255. */
  grain: number;
  /** Blur of its edges: standard deviation in pixels of the photo. */
  softness: number;
  /** How much the floor mirrors: 0 dull to about 0.2 polished. */
  gloss: number;
}

const SAMPLE_WIDTH = 256;

/** Walls are rarely whiter than paper: this share of theirs is what a 0.8 white would show. */
const WALL_TO_WHITE = 0.92;
/** A floor reflects about this much; tells the light level where walls are dark or coloured. */
const FLOOR_TO_WHITE = 1.9;
const DARKEST_EXPOSURE = 0.24;
const BRIGHTEST_EXPOSURE = 0.8;
/** The share of a photo that counts as its darkest; a dark carpet is no stray light. */
const DARKEST_PART = 0.005;
const HIGHEST_BLACK = 0.007;
/** Above this a sensor has clipped, and colour and level mean little. */
const CLIPPED = 0.93;

/** Measures a photo once, about 40 ms a megapixel. */
export function measurePhoto(photo: Pixels, calibration: Calibration): PhotoLook {
  const surfaces = surfacesOf(calibration, Math.min(SAMPLE_WIDTH, photo.width));
  const on = (wanted: readonly Surface[]) => lightsOn(photo, surfaces, wanted);
  const floors = on([surface.floor]);
  const bright = on([surface.left, surface.right, surface.back, surface.ceiling]);
  const floor = medianOf(floors) ?? [0.2, 0.18, 0.16];
  const level = levelOf(bright, luminance(...floor));
  return {
    floor,
    white: castOf(bright, level),
    exposure: level,
    black: blackOf(on(Object.values(surface))),
    sides: {
      left: sideLevel(on([surface.left])),
      right: sideLevel(on([surface.right])),
      back: sideLevel(on([surface.back])),
    },
    grain: measureGrain(photo),
    softness: measureSoftness(photo),
    gloss: measureGloss(photo, calibration, surfaces),
  };
}

/** The photo's light at the sample's pixels that show one of the wanted surfaces. */
function lightsOn(photo: Pixels, surfaces: Surfaces, wanted: readonly Surface[]): LinearRgb[] {
  const lights: LinearRgb[] = [];
  const set = new Set<number>(wanted);
  for (let y = 0; y < surfaces.height; y++) {
    const row = Math.min(
      photo.height - 1,
      Math.floor(((y + 0.5) * photo.height) / surfaces.height),
    );
    for (let x = 0; x < surfaces.width; x++) {
      if (!set.has(surfaces.data[y * surfaces.width + x])) continue;
      const column = Math.floor(((x + 0.5) * photo.width) / surfaces.width);
      const at = (row * photo.width + column) * 4;
      const light = (channel: number) => linearOfByte[photo.data[at + channel]];
      lights.push([light(0), light(1), light(2)]);
    }
  }
  return lights;
}

function medianOf(lights: readonly LinearRgb[]): LinearRgb | undefined {
  if (lights.length < 20) return undefined;
  const middle = (channel: 0 | 1 | 2) =>
    quantile(
      lights.map((light) => light[channel]),
      0.5,
    );
  return [middle(0), middle(1), middle(2)];
}

function quantile(values: readonly number[], part: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
}

function sideLevel(lights: readonly LinearRgb[]): number | undefined {
  if (lights.length < 40) return undefined;
  return quantile(
    lights.map((light) => Math.min(CLIPPED, luminance(...light))),
    0.5,
  );
}

function blackOf(all: readonly LinearRgb[]): number {
  const darkest = quantile(
    all.map((light) => luminance(...light)),
    DARKEST_PART,
  );
  return Math.min(HIGHEST_BLACK, darkest);
}

function levelOf(bright: readonly LinearRgb[], floor: number): number {
  const levels = bright.map((light) => luminance(...light)).filter((level) => level < CLIPPED);
  const byWalls = levels.length > 40 ? quantile(levels, 0.6) * WALL_TO_WHITE : 0;
  const byFloor = Math.min(0.5, floor * FLOOR_TO_WHITE);
  return Math.min(BRIGHTEST_EXPOSURE, Math.max(DARKEST_EXPOSURE, byWalls, byFloor));
}

/** The light's colour from what is bright and nearly grey, halfway to neutral: paint has colour too. */
function castOf(bright: readonly LinearRgb[], level: number): LinearRgb {
  const pale = bright.filter((light) => {
    const [low, high] = [Math.min(...light), Math.max(...light)];
    return high < CLIPPED && high > level * 0.5 && low > high * 0.72;
  });
  const cast = medianOf(pale);
  if (!cast) return [1, 1, 1];
  const mean = luminance(...cast);
  const softened = cast.map((value) => (value / mean) ** 0.6);
  const back = luminance(softened[0], softened[1], softened[2]);
  return [softened[0] / back, softened[1] / back, softened[2] / back];
}
