import { readPixels } from '@/utils/images/pictures';
import type { Mask } from '@/utils/restyle/pixels';

interface Size {
  width: number;
  height: number;
}

/** Enough for every provider; a kept selection stays small. */
const LONGEST_SIDE = 2048;
/** Smaller pictures are refused where pictures come in. */
const SHORTEST_SIDE = 200;
const HALF = 127;

/**
 * A selection as PNG of the photo's shape, white where chosen, black elsewhere, grey where its edge
 * fades, fully opaque. An edge that doesn't fade stays sharp.
 * @param photo its size in pixels
 */
export function writeSelection(selection: Mask, photo: Size): string {
  const size = sizeFor(photo);
  const canvas = canvasOf(size);
  const context = canvas.getContext('2d');
  if (!context) return canvas.toDataURL('image/png');
  context.imageSmoothingQuality = 'high';
  context.drawImage(drawn(selection), 0, 0, size.width, size.height);
  if (isSharp(selection)) {
    const image = context.getImageData(0, 0, size.width, size.height);
    for (let at = 0; at < image.data.length; at += 4) {
      image.data.fill((image.data[at] ?? 0) > HALF ? 255 : 0, at, at + 3);
    }
    context.putImageData(image, 0, 0);
  }
  return canvas.toDataURL('image/png');
}

/** A kept selection at another size, its faded edges sharp again; undefined where its shape is another. */
export async function readSelection(picture: Blob, size: Size): Promise<Mask | undefined> {
  const kept = await readPixels(picture, LONGEST_SIDE);
  if (!haveSameShape(kept, size)) return undefined;
  const { width, height } = size;
  const data = new Uint8Array(width * height);
  for (let place = 0; place < data.length; place++) {
    const x = Math.floor((((place % width) + 0.5) * kept.width) / width);
    const y = Math.floor(((Math.floor(place / width) + 0.5) * kept.height) / height);
    data[place] = (kept.data[(y * kept.width + x) * 4] ?? 0) > HALF ? 255 : 0;
  }
  return { width, height, data };
}

function sizeFor({ width, height }: Size): Size {
  const long = Math.max(width, height);
  const short = Math.min(width, height);
  const scale = Math.min(1, Math.max(LONGEST_SIDE / long, SHORTEST_SIDE / short));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** Both were rounded to whole pixels on their way here. */
function haveSameShape(one: Size, other: Size): boolean {
  const rounding = 1 / Math.min(one.width, one.height) + 1 / Math.min(other.width, other.height);
  return Math.abs(Math.log((one.width * other.height) / (one.height * other.width))) < rounding;
}

function isSharp({ data }: Mask): boolean {
  return data.every((value) => value === 0 || value === 255);
}

function drawn({ width, height, data }: Mask): HTMLCanvasElement {
  const canvas = canvasOf({ width, height });
  const image = new ImageData(width, height);
  data.forEach((value, place) => {
    image.data.set([value, value, value, 255], place * 4);
  });
  canvas.getContext('2d')?.putImageData(image, 0, 0);
  return canvas;
}

function canvasOf({ width, height }: Size): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas;
}
