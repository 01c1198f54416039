import { readPixels } from '@/utils/images/pictures';
import type { Pixels } from '@/utils/restyle/pixels';

/** Longest side of what is worked on, pixels; larger photos are scaled down to keep memory small. */
const LONGEST_SIDE = 2048;

/** Decodes a photo, or a mask for one, at the size it is worked on. @throws Problem */
export function readPhoto(bytes: Blob): Promise<Pixels> {
  return readPixels(bytes, LONGEST_SIDE);
}
