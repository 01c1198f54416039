import { crc32, deflateSync } from 'node:zlib';

type Colour = readonly [red: number, green: number, blue: number];

/**
 * A picture of a room as an image model might bring it: wall, window, floor, rug and sofa in colours
 * that follow from `seed`, so that it differs from any photo and from other results. PNG.
 */
export function drawRoom(width: number, height: number, seed: number): Uint8Array {
  const stride = width * 3 + 1;
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * stride + 1 + x * 3;
      const [red, green, blue] = colourAt(x / width, y / height, seed);
      rows[at] = red;
      rows[at + 1] = green;
      rows[at + 2] = blue;
    }
  }
  return encodePng(width, height, rows);
}

/** @param x 0..1 from the left, `y` 0..1 from the top */
function colourAt(x: number, y: number, seed: number): Colour {
  const hue = (seed * 47) % 360;
  const light = 1 - 0.35 * Math.abs(x - 0.3) - 0.1 * y;
  if (x > 0.14 && x < 0.4 && y > 0.14 && y < 0.46) return shade([236, 244, 252], 1 - 0.1 * y);
  if (x > 0.5 && x < 0.88 && y > 0.5 && y < 0.76) {
    return shade(tint(hue + 40, 0.5), light - (y < 0.6 ? 0.05 : 0.2));
  }
  if (((x - 0.55) / 0.35) ** 2 + ((y - 0.84) / 0.09) ** 2 < 1) return shade(tint(hue, 0.7), light);
  if (y > 0.64) return shade([168, 128, 92], light - (Math.floor(x * 24) % 2) * 0.04);
  return shade(tint(hue + 180, 0.8), light);
}

/** A muted colour of a hue in degrees. */
function tint(hue: number, lightness: number): Colour {
  const channel = (offset: number) =>
    255 * (lightness + 0.12 * Math.cos(((hue - offset) * Math.PI) / 180));
  return [channel(0), channel(120), channel(240)];
}

function shade([red, green, blue]: Colour, factor: number): Colour {
  const fit = (value: number) => Math.max(0, Math.min(255, Math.round(value * factor)));
  return [fit(red), fit(green), fit(blue)];
}

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const EIGHT_BIT_RGB = [8, 2, 0, 0, 0];

/** @param rows each row led by its filter byte 0 */
function encodePng(width: number, height: number, rows: Buffer): Uint8Array {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat([size, Buffer.from(EIGHT_BIT_RGB)])),
    chunk('IDAT', deflateSync(rows, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}
