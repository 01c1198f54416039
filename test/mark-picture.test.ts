/** What we mark stays the same picture and says how it came to be. */
import zlib from 'node:zlib';
import { imageSize } from 'image-size';
import { describe, expect, it } from 'vitest';
import { markPicture } from '@/utils/images/mark-picture';
import { pictureBytes } from './kit/picture-bytes';

/** The smallest head of a JPEG that says its size: 24 by 16. */
const jpeg = new Uint8Array([
  ...[0xff, 0xd8, 0xff, 0xc0, 0x00, 0x0b, 0x08, 0x00, 0x10, 0x00, 0x18, 0x01, 0x01, 0x11, 0x00],
  ...[0xff, 0xd9],
]);

describe('a marked JPEG', () => {
  it('carries the IPTC source in an XMP segment right behind its start', async () => {
    const marked = new Uint8Array(await markedBytes());
    const text = new TextDecoder().decode(marked);
    expect([...marked.slice(0, 4)]).toEqual([0xff, 0xd8, 0xff, 0xe1]);
    expect(text.indexOf('http://ns.adobe.com/xap/1.0/\0')).toBe(6);
    expect(text).toContain(
      'Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/compositeSynthetic"',
    );
  });

  it('says the true length of that segment, so that the picture follows it', async () => {
    const bytes = await markedBytes();
    const length = new DataView(bytes).getUint16(4);
    expect([...new Uint8Array(bytes.slice(4 + length))]).toEqual([...jpeg.slice(2)]);
    expect(imageSize(new Uint8Array(bytes))).toMatchObject({ width: 24, height: 16 });
  });
});

describe('a marked PNG', () => {
  it('carries the source in a text chunk with a true check sum, and is the same picture', async () => {
    const png = pictureBytes(24, 16);
    const bytes = await markPicture(
      new Blob([png], { type: 'image/png' }),
      'algorithmicallyEnhanced',
    ).arrayBuffer();
    const view = new DataView(bytes);
    const length = view.getUint32(33);
    const chunk = new Uint8Array(bytes.slice(37, 41 + length));
    expect(new TextDecoder().decode(chunk)).toMatch(
      /^iTXtXML:com\.adobe\.xmp\0.*digitalsourcetype\/algorithmicallyEnhanced"/,
    );
    expect(view.getUint32(41 + length)).toBe(zlib.crc32(chunk));
    expect([...new Uint8Array(bytes.slice(45 + length))]).toEqual([...png.slice(33)]);
  });
});

function markedBytes(): Promise<ArrayBuffer> {
  return markPicture(new Blob([jpeg], { type: 'image/jpeg' }), 'compositeSynthetic').arrayBuffer();
}
