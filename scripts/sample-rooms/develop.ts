import { CHANNEL, CHANNELS } from './channels';
import { luminance, toDisplay } from './colour';
import { DIFFUSE_STRENGTH, denoise, SPECULAR_STRENGTH } from './denoise';
import type { Room } from './room';
import type { Picture } from './tile';
import { clamp } from './vector';

/** Where the middle of the interior should land before the curve. */
const MIDDLE = 0.55;
const VIGNETTE = 0.1;

/** Turns traced channels into display pixels (RGBA bytes). */
export function develop(room: Room, picture: Picture, channels: Float32Array): Uint8ClampedArray {
  const light = compose(picture, channels);
  const gain = exposure(light) * 2 ** room.exposureStops;
  for (let index = 0; index < light.length; index++) {
    light[index] *= gain * room.whiteBalance[index % 3];
  }
  addBloom(light, picture);
  return toBytes(light, picture);
}

function compose({ width, height, samples }: Picture, channels: Float32Array): Float32Array {
  const guide = { width, height, channels };
  const { diffuse, diffuseSquare, specular, specularSquare } = CHANNEL;
  const matte = denoise(guide, diffuse, diffuseSquare, samples, DIFFUSE_STRENGTH);
  const glossy = denoise(guide, specular, specularSquare, samples, SPECULAR_STRENGTH);
  return matte.map((value, index) => {
    const pixel = Math.floor(index / 3);
    const albedo = channels[pixel * CHANNELS + CHANNEL.albedo + (index % 3)];
    return value * albedo + glossy[index];
  });
}

/** Gain that brings the median of the picture to the middle. */
function exposure(light: Float32Array): number {
  const step = 7;
  const brightness: number[] = [];
  for (let pixel = 0; pixel * 3 < light.length; pixel += step) {
    brightness.push(luminance(light[pixel * 3], light[pixel * 3 + 1], light[pixel * 3 + 2]));
  }
  brightness.sort((a, b) => a - b);
  const median = brightness[Math.floor(brightness.length / 2)];
  return MIDDLE / Math.max(1e-6, median);
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

/** Filmic curve: linear in the shadows, a long soft shoulder; 0.55 lands near light grey. */
function shoulder(value: number): number {
  const x = Math.max(0, value);
  const white = 4.5;
  const toe = (x * x) / (x + 0.02);
  return Math.min(1, (toe * (1 + toe / (white * white))) / (1 + toe * 0.8)) * 1.06;
}

function toBytes(light: Float32Array, { width, height }: Picture): Uint8ClampedArray {
  const bytes = new Uint8ClampedArray(width * height * 4);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const x = ((pixel % width) / width) * 2 - 1;
    const y = (Math.floor(pixel / width) / height) * 2 - 1;
    const falloff = 1 - VIGNETTE * (x * x + y * y) * 0.5;
    const rgb = light.subarray(pixel * 3, pixel * 3 + 3);
    const grey = luminance(rgb[0], rgb[1], rgb[2]) * falloff;
    const ratio = shoulder(grey) / Math.max(1e-6, grey);
    for (let channel = 0; channel < 3; channel++) {
      const value = rgb[channel] * falloff;
      // Half per channel, half by luminance: highlights fade to white but colours stay clean.
      const mapped = 0.5 * shoulder(value) + 0.5 * value * ratio;
      bytes[pixel * 4 + channel] = 255 * toDisplay(clamp(mapped, 0, 1)) + 0.5;
    }
    bytes[pixel * 4 + 3] = 255;
  }
  return bytes;
}
