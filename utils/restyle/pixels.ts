/** A picture in memory: RGBA bytes in sRGB, row by row, alpha not premultiplied. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** A selection in memory: one byte per pixel, row by row, 255 for selected. */
export interface Mask {
  width: number;
  height: number;
  data: Uint8Array;
}

/** A mask of the given size with nothing selected. */
export function emptyMask(width: number, height: number): Mask {
  return { width, height, data: new Uint8Array(width * height) };
}
