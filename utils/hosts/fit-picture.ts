import { readPixels, writeJpeg } from '@/utils/images/pictures';

/** Encodes a picture anew as JPEG, its longer side at most `longestSide` pixels. */
export type Reencode = (bytes: Blob, longestSide: number, quality: number) => Promise<Blob>;

/** From what nobody sees to what still shows a room well. No provider works on more than 4096. */
const attempts = [
  { longestSide: 4096, quality: 0.9 },
  { longestSide: 3072, quality: 0.85 },
  { longestSide: 2048, quality: 0.85 },
  { longestSide: 1280, quality: 0.8 },
] as const;

/** The picture as it is where it fits, else a smaller one; undefined when nothing fits. */
export async function fitPicture(
  bytes: Blob,
  limitBytes: number,
  reencode: Reencode,
): Promise<Blob | undefined> {
  if (bytes.size <= limitBytes) return bytes;
  for (const { longestSide, quality } of attempts) {
    const smaller = await reencode(bytes, longestSide, quality);
    if (smaller.size <= limitBytes) return smaller;
  }
  return undefined;
}

/** By the browser's own codecs. What was transparent becomes white, as on a product page. */
export const reencodeInBrowser: Reencode = async (bytes, longestSide, quality) => {
  const pixels = await readPixels(bytes, longestSide);
  layOnWhite(pixels.data);
  return writeJpeg(pixels, quality);
};

/** Makes RGBA opaque, in place: what shows through is white. */
export function layOnWhite(rgba: Uint8ClampedArray): void {
  for (let at = 0; at < rgba.length; at += 4) {
    const opacity = (rgba[at + 3] ?? 255) / 255;
    if (opacity === 1) continue;
    for (let channel = at; channel < at + 3; channel++) {
      rgba[channel] = (rgba[channel] ?? 0) * opacity + 255 * (1 - opacity);
    }
    rgba[at + 3] = 255;
  }
}
