import {
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  NoColorSpace,
  RepeatWrapping,
  RGBAFormat,
  SRGBColorSpace,
  type Texture,
  UnsignedByteType,
} from 'three';
import type { Raster } from './raster';

export type Paint = (index: number, x: number, y: number) => readonly [number, number, number];

function createTexture(bytes: Uint8Array<ArrayBuffer>, width: number, height: number): DataTexture {
  const texture = new DataTexture(bytes, width, height, RGBAFormat, UnsignedByteType);
  texture.wrapS = RepeatWrapping;
  texture.wrapT = RepeatWrapping;
  texture.magFilter = LinearFilter;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.generateMipmaps = true;
  texture.anisotropy = 4;
  texture.needsUpdate = true;
  return texture;
}

/** @param paint sRGB 0..255 of a texel; row 0 is the bottom */
export function colourTexture(width: number, height: number, paint: Paint): DataTexture {
  const bytes = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const index = y * width + x;
      const [red, green, blue] = paint(index, x, y);
      bytes[index * 4] = clampByte(red);
      bytes[index * 4 + 1] = clampByte(green);
      bytes[index * 4 + 2] = clampByte(blue);
      bytes[index * 4 + 3] = 255;
    }
  const texture = createTexture(bytes, width, height);
  texture.colorSpace = SRGBColorSpace;
  return texture;
}

const clampByte = (value: number) => Math.max(0, Math.min(255, Math.round(value)));

/** Slopes of a relief; `strength` is its height in texels. */
export function normalTexture({ size, values }: Raster, strength: number): DataTexture {
  const bytes = new Uint8Array(size * size * 4);
  const at = (x: number, y: number) =>
    values[((y + size) % size) * size + ((x + size) % size)] ?? 0;
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const slopeX = ((at(x - 1, y) - at(x + 1, y)) * strength) / 2;
      const slopeY = ((at(x, y - 1) - at(x, y + 1)) * strength) / 2;
      const long = 127.5 / Math.sqrt(slopeX * slopeX + slopeY * slopeY + 1);
      const index = (y * size + x) * 4;
      bytes[index] = slopeX * long + 127.5;
      bytes[index + 1] = slopeY * long + 127.5;
      bytes[index + 2] = long + 127.5;
      bytes[index + 3] = 255;
    }
  const texture = createTexture(bytes, size, size);
  texture.colorSpace = NoColorSpace;
  return texture;
}

/** The same picture laid out over `width` by `height` metres, with uv in metres. */
export function sized<T extends Texture>(
  texture: T,
  width: number,
  height = width,
  centred = false,
): T {
  const copy = texture.clone();
  copy.repeat.set(1 / width, 1 / height);
  if (centred) copy.offset.set(0.5, 0.5);
  copy.needsUpdate = true;
  return copy;
}
