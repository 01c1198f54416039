/** Pictures that must be refused, as a server would send them. */
import type { PhotoAnswer } from './listing-page';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/** A PNG that ends after its header: enough to know what it would decode to. */
function pngHeader(width: number, height: number): Buffer {
  const header = Buffer.alloc(25);
  header.writeUInt32BE(13, 0);
  header.write('IHDR', 4, 'latin1');
  header.writeUInt32BE(width, 8);
  header.writeUInt32BE(height, 12);
  header.set([8, 2, 0, 0, 0], 16);
  return Buffer.concat([SIGNATURE, header]);
}

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><rect/></svg>';

export const gonePhoto: PhotoAnswer = { status: 404, type: 'text/html', body: Buffer.from('Gone') };
export const textAsPhoto: PhotoAnswer = {
  status: 200,
  type: 'image/jpeg',
  body: Buffer.from('This is a sentence, whatever its address and type claim.'),
};
export const svgAsPhoto: PhotoAnswer = { status: 200, type: 'image/jpeg', body: Buffer.from(svg) };
export const smallPhoto: PhotoAnswer = {
  status: 200,
  type: 'image/png',
  body: pngHeader(160, 120),
};
export const hugePhoto: PhotoAnswer = {
  status: 200,
  type: 'image/png',
  body: pngHeader(9000, 7000),
};
