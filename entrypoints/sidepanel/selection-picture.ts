import { readPixels } from '@/utils/images/pictures';
import type { Mask } from '@/utils/restyle/pixels';

/** A selection as PNG, white where chosen, black elsewhere, fully opaque. */
export function writeSelection({ width, height, data }: Mask): string {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const image = new ImageData(width, height);
  data.forEach((value, place) => {
    image.data.set([value, value, value, 255], place * 4);
  });
  canvas.getContext('2d')?.putImageData(image, 0, 0);
  return canvas.toDataURL('image/png');
}

/** A kept selection; undefined when it was drawn at another size. */
export async function readSelection(
  picture: Blob,
  size: { width: number; height: number },
): Promise<Mask | undefined> {
  const { width, height, data } = await readPixels(picture, Math.max(size.width, size.height));
  if (width !== size.width || height !== size.height) return undefined;
  const chosen = new Uint8Array(width * height);
  for (let place = 0; place < chosen.length; place++) {
    chosen[place] = (data[place * 4] ?? 0) > 127 ? 255 : 0;
  }
  return { width, height, data: chosen };
}
