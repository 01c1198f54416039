import { HEIF } from 'image-size/types/heif';
import type { IImage } from 'image-size/types/interface';
import { JPG } from 'image-size/types/jpg';
import { PNG } from 'image-size/types/png';
import { WEBP } from 'image-size/types/webp';
import { Problem } from '@/utils/lib/problem';
import type { MessageKey } from '@/utils/lib/words';

export interface Inspected {
  /** By magic bytes, whatever the server claimed. */
  type: string;
  /** Pixels as the header says, before any EXIF turn. */
  width: number;
  height: number;
}

export const smallestSide = 200;
const largestSide = 12_000;
const largestPixels = 50_000_000;

const formats: readonly { type: string; format: IImage }[] = [
  { type: 'image/jpeg', format: JPG },
  { type: 'image/png', format: PNG },
  { type: 'image/webp', format: WEBP },
  { type: 'image/avif', format: HEIF },
];

/**
 * What a picture is, from its first bytes and header only: nothing is decoded, so a bomb stays cold.
 * @param smallest pixels a side must have at least
 * @throws Problem kind 'rejected', charged 'no': not a picture, SVG, too small, too large
 */
export function inspectImage(bytes: Uint8Array, smallest = smallestSide): Inspected {
  const found = formats.find(({ type, format }) => isFormat(type, format, bytes));
  if (!found) throw refused(looksLikeSvg(bytes) ? 'problemSvg' : 'problemNotAnImage');
  const { width, height } = readSize(found.format, bytes);
  if (width * height > largestPixels || Math.max(width, height) > largestSide) {
    throw refused('problemImageTooLarge', width, height);
  }
  if (Math.min(width, height) < smallest) throw refused('problemImageTooSmall', width, height);
  return { type: found.type, width, height };
}

function isFormat(type: string, format: IImage, bytes: Uint8Array): boolean {
  try {
    return format.validate(bytes) && (type !== 'image/avif' || brandOf(bytes) === 'avif');
  } catch {
    return false;
  }
}

/** HEIF's "major brand": browsers decode AVIF, not HEIC. */
function brandOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.slice(8, 12));
}

function readSize(format: IImage, bytes: Uint8Array): { width: number; height: number } {
  try {
    const { width, height } = format === HEIF ? largestExtent(bytes) : format.calculate(bytes);
    if (width > 0 && height > 0) return { width, height };
  } catch {
    // A header cut short throws from inside the parser: the picture is broken either way.
  }
  throw refused('problemImageBroken');
}

/** "ispe", the box of an AVIF that says how large one of its images is before any crop, and its version. */
const EXTENT = [0x69, 0x73, 0x70, 0x65, 0, 0, 0, 0];

/**
 * What an AVIF may decode to: the largest of its images, without their crops. The one that a crop or
 * the first of several promises may be far smaller.
 */
function largestExtent(bytes: Uint8Array): { width: number; height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let [width, height] = [0, 0];
  for (let at = bytes.indexOf(0x69); at >= 0; at = bytes.indexOf(0x69, at + 1)) {
    if (at + 16 > bytes.length) break;
    if (!EXTENT.every((byte, place) => bytes[at + place] === byte)) continue;
    width = Math.max(width, view.getUint32(at + 8));
    height = Math.max(height, view.getUint32(at + 12));
  }
  return { width, height };
}

function looksLikeSvg(bytes: Uint8Array): boolean {
  return /<svg[\s>]/i.test(new TextDecoder().decode(bytes.slice(0, 2048)));
}

function refused(key: MessageKey, ...values: readonly number[]): Problem {
  return new Problem({ kind: 'rejected', say: { key, values }, charged: 'no' });
}
