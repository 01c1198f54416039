import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectImage } from '@/utils/images/inspect-image';
import { Problem } from '@/utils/lib/problem';
import { avifBomb } from './kit/picture-bombs';
import { pictureBytes } from './kit/picture-bytes';

const text = (words: string) => new TextEncoder().encode(words);

function keyOf(bytes: Uint8Array): string {
  try {
    return inspectImage(bytes).type;
  } catch (thrown) {
    return thrown instanceof Problem ? thrown.record.say.key : 'not a problem';
  }
}

/** A JPEG's start: SOI, APP0, and a frame header claiming a size. */
function jpegHeader(width: number, height: number): Uint8Array {
  const frame = [
    0xff,
    0xc0,
    0,
    11,
    8,
    height >> 8,
    height & 255,
    width >> 8,
    width & 255,
    1,
    1,
    17,
    0,
  ];
  return new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, ...frame, ...new Array(20).fill(0)]);
}

/** A PNG's header claiming any size, with nothing behind it: a bomb without powder. */
function pngHeader(width: number, height: number): Uint8Array {
  const bytes = pictureBytes(1, 1);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

describe('looking at a picture before decoding it', () => {
  it('reads type and size from the bytes', () => {
    expect(inspectImage(pictureBytes(640, 480))).toEqual({
      type: 'image/png',
      width: 640,
      height: 480,
    });
    expect(inspectImage(jpegHeader(1600, 1067))).toEqual({
      type: 'image/jpeg',
      width: 1600,
      height: 1067,
    });
  });

  it.each([
    [
      'an SVG',
      text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
      'problemSvg',
    ],
    ['a web page', text('<!doctype html><title>Sign in</title>'), 'problemNotAnImage'],
    ['a GIF', text('GIF89a\x10\x00\x10\x00'), 'problemNotAnImage'],
    ['nothing', new Uint8Array(), 'problemNotAnImage'],
    ['a PNG cut short', pictureBytes(640, 480).slice(0, 12), 'problemNotAnImage'],
    ['a JPEG cut short', jpegHeader(640, 480).slice(0, 10), 'problemImageBroken'],
    ['199 pixels', pngHeader(199, 800), 'problemImageTooSmall'],
    ['more than 50 megapixels', pngHeader(8000, 7000), 'problemImageTooLarge'],
    ['a side of 12,001', pngHeader(12_001, 300), 'problemImageTooLarge'],
    ['a bomb', pngHeader(50_000, 50_000), 'problemImageTooLarge'],
    ['an AVIF bomb', avifBomb([50_000]), 'problemImageTooLarge'],
    ['an AVIF whose crop hides its size', avifBomb([50_000], true), 'problemImageTooLarge'],
    ['an AVIF whose first image is small', avifBomb([800, 50_000]), 'problemImageTooLarge'],
    ['an AVIF that says no size', avifBomb([]), 'problemImageBroken'],
    ['a size of zero', pngHeader(0, 300), 'problemImageBroken'],
  ])('refuses %s in words', (_, bytes, key) => {
    expect(keyOf(bytes)).toBe(key);
  });

  it('throws nothing but problems, whatever the bytes', () => {
    const starts = [
      pictureBytes(300, 300).slice(0, 30),
      jpegHeader(300, 300).slice(0, 12),
      text('RIFF....WEBPVP8 '),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 200 }), (start, rest) => {
        expect(keyOf(new Uint8Array([...start, ...rest]))).not.toBe('not a problem');
      }),
      { numRuns: 2000 },
    );
  });
});
