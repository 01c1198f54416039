import { crc32, deflateSync } from 'node:zlib';

type Colour = readonly [red: number, green: number, blue: number];

/** A part of the room; later ones cover earlier ones. */
interface Part {
  colour: Colour;
  /** Whether it covers a place: 0..1 from the left, 0..1 from the top. */
  covers(x: number, y: number): boolean;
}

/**
 * A picture of a room as an image model might bring it: wall, window, floor, rug and sofa in colours
 * that follow from `seed`, so that it differs from any photo and from other results. PNG.
 */
export function drawRoom(width: number, height: number, seed: number): Uint8Array {
  const parts = furnish((seed * 47) % 360).reverse();
  const stride = width * 3 + 1;
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [across, down] = [x / width, y / height];
      const part = parts.find(({ covers }) => covers(across, down));
      const light = 1 - 0.3 * Math.abs(across - 0.3) - 0.12 * down;
      part?.colour.forEach((channel, index) => {
        rows[y * stride + 1 + x * 3 + index] = Math.min(255, channel * light);
      });
    }
  }
  return encodePng(width, height, rows);
}

function furnish(hue: number): Part[] {
  const sofa = tint(hue + 40, 0.5);
  return [
    { colour: tint(hue + 180, 0.88), covers: () => true },
    { colour: [176, 138, 102], covers: (_, y) => y > 0.66 },
    { colour: [166, 128, 92], covers: (x, y) => y > 0.66 && Math.floor(x * 24) % 2 === 0 },
    { colour: [245, 243, 238], covers: box(0.12, 0.12, 0.4, 0.5) },
    { colour: [226, 240, 252], covers: box(0.135, 0.14, 0.255, 0.48) },
    { colour: [226, 240, 252], covers: box(0.265, 0.14, 0.385, 0.48) },
    { colour: tint(hue, 0.72), covers: ellipse(0.6, 0.86, 0.36, 0.09) },
    { colour: [82, 62, 46], covers: box(0.52, 0.76, 0.535, 0.84) },
    { colour: [82, 62, 46], covers: box(0.845, 0.76, 0.86, 0.84) },
    { colour: scale(sofa, 1), covers: box(0.52, 0.5, 0.86, 0.7) },
    { colour: scale(sofa, 0.9), covers: box(0.5, 0.58, 0.88, 0.79) },
    { colour: scale(sofa, 1.08), covers: box(0.54, 0.63, 0.688, 0.71) },
    { colour: scale(sofa, 1.08), covers: box(0.692, 0.63, 0.84, 0.71) },
  ];
}

function box(left: number, top: number, right: number, bottom: number): Part['covers'] {
  return (x, y) => x > left && x < right && y > top && y < bottom;
}

function ellipse(
  centreX: number,
  centreY: number,
  radiusX: number,
  radiusY: number,
): Part['covers'] {
  return (x, y) => ((x - centreX) / radiusX) ** 2 + ((y - centreY) / radiusY) ** 2 < 1;
}

/** A muted colour of a hue in degrees. */
function tint(hue: number, lightness: number): Colour {
  const channel = (offset: number) =>
    255 * (lightness + 0.07 * Math.cos(((hue - offset) * Math.PI) / 180));
  return [channel(0), channel(120), channel(240)];
}

function scale([red, green, blue]: Colour, factor: number): Colour {
  return [red * factor, green * factor, blue * factor];
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
