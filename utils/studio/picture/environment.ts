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
import { type Cube, paintCube } from './cube';
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
  const sharp = paintCube(FACE_PIXELS, ([x, y, z], rgb) => rgb.set(look([-x, y, z])));
  return textureOf(glossLevels(sharp, LEVELS));
}

/** What is seen from the middle of the room in a direction of any length. */
export function lookAround(
  light: RoomLight,
  photo: Pixels,
  exposure: number,
): (direction: Vector) => LinearRgb {
  const scaled = ([r, g, b]: LinearRgb, by: number): LinearRgb => [r * by, g * by, b * by];
  const ceiling = scaled(light.white, CEILING);
  const window = scaled(light.white, WINDOW);
  const isWindow = windowTowards(light.towards);
  return (direction) => {
    if (isWindow(direction)) return window;
    const [x, y, z] = direction;
    const toWall = HALF / Math.max(Math.abs(x), Math.abs(z));
    if (Math.abs(y) * toWall > HALF_HEIGHT) return y > 0 ? ceiling : light.floor;
    const across = Math.abs(x) > Math.abs(z) ? -z * Math.sign(x) : x * Math.sign(z);
    const [column, row] = [(across * toWall) / HALF, (-y * toWall) / HALF_HEIGHT];
    return scaled(photoAt(photo, (column + 1) / 2, (row + 1) / 2), 1 / exposure);
  };
}

function windowTowards([towardsX, , towardsZ]: Vector): (direction: Vector) => boolean {
  const { away, height, halfWidth, halfHeight } = WINDOW_AT;
  const flat = Math.hypot(towardsX, towardsZ);
  const [sine, cosine] = [towardsX / (flat || 1), towardsZ / (flat || 1)];
  return ([x, y, z]) => {
    const ahead = x * sine + z * cosine;
    if (ahead <= 0) return false;
    const far = (away * flat) / ahead;
    const across = (x * cosine - z * sine) * far;
    return Math.abs(across) < halfWidth && Math.abs(y * far - height) < halfHeight;
  };
}

/** Light of the photo between its pixels; places from 0 to 1. */
function photoAt({ width, height, data }: Pixels, x: number, y: number): LinearRgb {
  const [left, right, across] = between(x * width - 0.5, width);
  const [top, bottom, down] = between(y * height - 0.5, height);
  const at = (row: number, column: number) => (row * width + column) * 4;
  const corners = [at(top, left), at(top, right), at(bottom, left), at(bottom, right)] as const;
  const light = (channel: number) => {
    const [a, b, c, d] = corners.map((corner) => linearOfByte[data[corner + channel]]);
    return (a + (b - a) * across) * (1 - down) + (c + (d - c) * across) * down;
  };
  return [light(0), light(1), light(2)];
}

function between(place: number, length: number): [low: number, high: number, part: number] {
  const low = Math.floor(place);
  const within = (at: number) => Math.min(length - 1, Math.max(0, at));
  return [within(low), within(low + 1), place - low];
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
