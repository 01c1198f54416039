import { CHANNEL, CHANNELS } from './channels';
import { luminance, toDisplay } from './colour';
import { DIFFUSE_STRENGTH, denoise, normalizeNormals, SPECULAR_STRENGTH } from './denoise';
import type { Room } from './room';
import type { Picture } from './tile';
import { clamp } from './vector';

/** What a white wall in average light should come to before the curve. */
const MIDDLE = 1.0;
/** How fully the camera's white balance follows the light, 0 to 1. */
const ADAPTATION = 0.85;
const CONTRAST = 0.4;
/** Share of colour taken back: the contrast curve adds some. */
const FADING = 0.12;
const VIGNETTE = 0.1;

/** Turns traced channels into display pixels (RGBA bytes). */
export function develop(room: Room, picture: Picture, channels: Float32Array): Uint8ClampedArray {
  const { light, neutral, exposure } = compose(picture, channels);
  const gain = exposure * 2 ** room.exposureStops;
  for (let index = 0; index < light.length; index++) {
    light[index] *= gain * neutral[index % 3] * room.whiteBalance[index % 3];
  }
  addBloom(light, picture);
  return toBytes(light, picture);
}

interface Exposed {
  /** Three numbers per pixel. */
  light: Float32Array;
  /** Overall gain, as a light meter in the middle of the room would set it. */
  exposure: number;
  /** Gain per channel that makes the room's average light neutral. */
  neutral: readonly number[];
}

function compose({ width, height, samples }: Picture, channels: Float32Array): Exposed {
  normalizeNormals(channels);
  const guide = { width, height, channels };
  const { diffuse, diffuseSquare, specular, specularSquare } = CHANNEL;
  const matte = denoise(guide, diffuse, diffuseSquare, samples, DIFFUSE_STRENGTH);
  const light = denoise(guide, specular, specularSquare, samples, SPECULAR_STRENGTH);
  const neutral = neutralGains(matte);
  const exposure = meter(matte);
  for (let pixel = 0; pixel < width * height; pixel++) {
    for (let channel = 0; channel < 3; channel++) {
      const index = pixel * 3 + channel;
      light[index] += matte[index] * channels[pixel * CHANNELS + CHANNEL.albedo + channel];
    }
  }
  return { light, neutral, exposure };
}

/** Most of the way to neutral: a little of the light's own colour keeps the mood. */
function neutralGains(matte: Float32Array): number[] {
  const sums = [0, 0, 0];
  for (let index = 0; index < matte.length; index++) sums[index % 3] += Math.min(3, matte[index]);
  const grey = luminance(sums[0], sums[1], sums[2]);
  return sums.map((sum) => (grey / sum) ** ADAPTATION);
}

/** Gain that brings the median light falling on surfaces to the middle, whatever their colour. */
function meter(matte: Float32Array): number {
  const step = 7;
  const brightness: number[] = [];
  for (let pixel = 0; pixel * 3 < matte.length; pixel += step) {
    const light = luminance(matte[pixel * 3], matte[pixel * 3 + 1], matte[pixel * 3 + 2]);
    if (light > 0) brightness.push(light);
  }
  brightness.sort((a, b) => a - b);
  return MIDDLE / Math.max(1e-6, brightness[Math.floor(brightness.length / 2)] ?? 1);
}

/** A soft halo around what is brighter than paper white, as lenses show around windows. */
function addBloom(light: Float32Array, { width, height }: Picture): void {
  const halo = light.map((value) => Math.min(6, Math.max(0, value - 1.1)));
  const radius = Math.max(1, Math.round(width / 90));
  for (let round = 0; round < 2; round++) {
    boxBlur(halo, width, height, radius, 3, width * 3);
    boxBlur(halo, height, width, radius, width * 3, 3);
  }
  for (let index = 0; index < light.length; index++) light[index] += 0.1 * halo[index];
}

/** Blurs in place along runs of `count` pixels, `step` numbers apart. */
function boxBlur(
  values: Float32Array,
  count: number,
  lines: number,
  radius: number,
  step: number,
  lineStep: number,
): void {
  const line = new Float32Array(count);
  for (let start = 0; start < lines * 3; start++) {
    const at = Math.floor(start / 3) * lineStep + (start % 3);
    for (let index = 0; index < count; index++) line[index] = values[at + index * step];
    let sum = line[0] * (radius + 1);
    for (let index = 0; index < radius; index++) sum += line[Math.min(count - 1, index)];
    for (let index = 0; index < count; index++) {
      sum += line[Math.min(count - 1, index + radius)] - line[Math.max(0, index - radius - 1)];
      values[at + index * step] = sum / (2 * radius + 1);
    }
  }
}

/** Filmic curve: linear in the shadows, a long soft shoulder. */
function shoulder(value: number): number {
  const x = Math.max(0, value);
  const white = 8;
  const toe = (x * x) / (x + 0.02);
  return Math.min(1, (toe * (1 + toe / (white * white))) / (1 + toe * 0.8)) * 1.06;
}

/** A gentle S-curve on display values. */
const contrast = (value: number): number =>
  value + CONTRAST * (value * value * (3 - 2 * value) - value);

function toBytes(light: Float32Array, { width, height }: Picture): Uint8ClampedArray {
  const bytes = new Uint8ClampedArray(width * height * 4);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const x = ((pixel % width) / width) * 2 - 1;
    const y = (Math.floor(pixel / width) / height) * 2 - 1;
    const falloff = 1 - VIGNETTE * (x * x + y * y) * 0.5;
    const at = pixel * 3;
    const grey = luminance(light[at], light[at + 1], light[at + 2]) * falloff;
    const ratio = shoulder(grey) / Math.max(1e-6, grey);
    for (let channel = 0; channel < 3; channel++) {
      const value = light[at + channel] * falloff;
      // Half per channel, half by luminance: highlights fade to white but colours stay clean.
      const filmic = 0.5 * shoulder(value) + 0.5 * value * ratio;
      const mapped = filmic + (shoulder(grey) - filmic) * FADING;
      bytes[pixel * 4 + channel] = 255 * contrast(toDisplay(clamp(mapped, 0, 1))) + 0.5;
    }
    bytes[pixel * 4 + 3] = 255;
  }
  return bytes;
}
