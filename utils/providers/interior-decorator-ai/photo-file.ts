import { readPixels, writeJpeg } from '@/utils/images/pictures';
import { Problem } from '@/utils/lib/problem';
import type { OrderPhoto } from '../spec';

/** The formats the vendor names, with the endings of their files. */
const endings: ReadonlyMap<string, string> = new Map([
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
]);

/** No more than the vendor's own 4K. */
const longestSide = 4096;
const jpegQuality = 0.95;

export interface PhotoFile {
  bytes: Blob;
  name: string;
}

/**
 * The photo as a file the vendor takes: JPEG and PNG as they are, anything else as JPEG.
 * @throws Problem charged 'no'
 */
export async function toPhotoFile({ bytes }: OrderPhoto): Promise<PhotoFile> {
  if (!bytes) {
    throw new Problem({ kind: 'rejected', say: { key: 'problemPhotoNotReady' }, charged: 'no' });
  }
  const ending = endings.get(bytes.type);
  if (ending) return { bytes, name: `room.${ending}` };
  const jpeg = await writeJpeg(await readPixels(bytes, longestSide), jpegQuality);
  return { bytes: jpeg, name: 'room.jpg' };
}
