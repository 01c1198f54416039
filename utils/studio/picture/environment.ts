import {
  CompressedCubeTexture,
  DataUtils,
  HalfFloatType,
  LinearFilter,
  LinearMipmapLinearFilter,
  RGBAFormat,
  type Texture,
} from 'three';
import { type LinearRgb, linearOfByte } from '@/utils/restyle/colour';
import type { Pixels } from '@/utils/restyle/pixels';
import { scaleDown } from '@/utils/restyle/scale-down';
import type { Vector } from '../space';
import { type Cube, type Look, paintCube } from './cube';
import { glossLevels } from './gloss-levels';
import type { RoomLight } from './room-light';

const FACE_PIXELS = 128;
/** Down to faces of 8 pixels, as three's own maps go. */
const LEVELS = 5;
const PHOTO_PIXELS = 192;
/** Light of a ceiling where a white top shows 1, and of a window. */
const CEILING = 0.72;
const WINDOW = 4;

/** The room: half of its width and depth, and of its height, around the eye; metres. */
const HALF = 5;
const HALF_HEIGHT = 3;
/** The window: how far away, the height of its middle, half of its width and height. */
const WINDOW_AT = { away: 4.5, height: 1, halfWidth: 1.5, halfHeight: 0.9 };

/**
 * What shiny parts mirror: a room with the photo on its walls, the floor's colour, a pale ceiling
 * and a window where the light comes from.
 * @param exposure light of a white top in the photo, which counts as 1 here
 */
export function createEnvironment(light: RoomLight, photo: Pixels, exposure: number): Texture {
  const look = lookAround(light, scaleDown(photo, PHOTO_PIXELS), exposure);
  // Shaders turn left and right about in cubes that were not drawn by the renderer.
  const sharp = paintCube(FACE_PIXELS, (x, y, z, rgb, at) => look(-x, y, z, rgb, at));
  return textureOf(glossLevels(sharp, LEVELS));
}

/** What is seen from the middle of the room. */
export function lookAround(light: RoomLight, photo: Pixels, exposure: number): Look {
  const scaled = ([r, g, b]: LinearRgb, by: number): LinearRgb => [r * by, g * by, b * by];
  const ceiling = scaled(light.white, CEILING);
  const window = scaled(light.white, WINDOW);
  const isWindow = windowTowards(light.towards);
  const photoAt = lightOf(photo, 1 / exposure);
  return (x, y, z, rgb, at) => {
    const toWall = HALF / Math.max(Math.abs(x), Math.abs(z));
    if (isWindow(x, y, z)) rgb.set(window, at);
    else if (Math.abs(y) * toWall > HALF_HEIGHT) rgb.set(y > 0 ? ceiling : light.floor, at);
    else {
      const across = Math.abs(x) > Math.abs(z) ? -z * Math.sign(x) : x * Math.sign(z);
      const column = (across * toWall) / HALF;
      photoAt((column + 1) / 2, (1 - (y * toWall) / HALF_HEIGHT) / 2, rgb, at);
    }
  };
}

function windowTowards([towardsX, , towardsZ]: Vector) {
  const { away, height, halfWidth, halfHeight } = WINDOW_AT;
  const flat = Math.hypot(towardsX, towardsZ);
  const sine = towardsX / (flat || 1);
  const cosine = towardsZ / (flat || 1);
  return (x: number, y: number, z: number): boolean => {
    const ahead = x * sine + z * cosine;
    if (ahead <= 0) return false;
    const far = (away * flat) / ahead;
    const across = (x * cosine - z * sine) * far;
    return Math.abs(across) < halfWidth && Math.abs(y * far - height) < halfHeight;
  };
}

/** Writes the photo's light between its pixels, times `by`; places from 0 to 1. */
function lightOf({ width, height, data }: Pixels, by: number) {
  const light = Float32Array.from(data, (byte) => linearOfByte[byte] * by);
  return (x: number, y: number, rgb: Float32Array, to: number): void => {
    const column = Math.min(width - 1.001, Math.max(0, x * width - 0.5));
    const row = Math.min(height - 1.001, Math.max(0, y * height - 0.5));
    const across = column % 1;
    const down = row % 1;
    const at = ((row | 0) * width + (column | 0)) * 4;
    const below = at + width * 4;
    for (let i = 0; i < 3; i++) {
      const upper = light[at + i] + (light[at + 4 + i] - light[at + i]) * across;
      const lower = light[below + i] + (light[below + 4 + i] - light[below + i]) * across;
      rgb[to + i] = upper + (lower - upper) * down;
    }
  };
}

/** As three makes them itself: a cube whose levels are rougher and rougher. */
function textureOf(levels: readonly Cube[]): Texture {
  const faces = Array.from({ length: 6 }, (_, face) => ({
    width: FACE_PIXELS,
    height: FACE_PIXELS,
    mipmaps: levels.map((level) => ({
      width: level.size,
      height: level.size,
      data: halvesOf(level, face),
    })),
  }));
  // Levels of one's own are only taken from this class, which need not be compressed.
  const texture = new CompressedCubeTexture(faces, undefined, HalfFloatType);
  Object.assign(texture, { format: RGBAFormat, isPMREMTexture: true });
  texture.magFilter = LinearFilter;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.needsUpdate = true;
  return texture;
}

function halvesOf({ size, light }: Cube, face: number): Uint16Array {
  const count = size * size;
  const halves = new Uint16Array(count * 4).fill(DataUtils.toHalfFloat(1));
  for (let i = 0; i < count; i++) {
    const from = (face * count + i) * 3;
    for (let channel = 0; channel < 3; channel++) {
      halves[4 * i + channel] = DataUtils.toHalfFloat(light[from + channel]);
    }
  }
  return halves;
}
