import { Problem } from '@/utils/lib/problem';

/** A canvas, or the part of one, that a picture was drawn on. */
interface Halved {
  canvas: OffscreenCanvas;
  /** Pixels from its left upper corner; the last column and row may be covered in part. */
  width: number;
  height: number;
}

/** Of a picture that goes through at a time; a power of two, so that strips meet without a seam. */
const STRIP_ROWS = 256;

/**
 * Halves a picture so many times, strip by strip. Browsers that shrink a large picture in one go
 * first make a third of it besides, and keep that for a while: for 50 megapixels another 70 MB.
 * @param times at least 1, at most 8
 */
export function halveBitmap(bitmap: ImageBitmap, times: number): Halved {
  const part = 2 ** times;
  const [width, height] = [bitmap.width / part, bitmap.height / part];
  const whole = openCanvas(width, height);
  const between = Array.from({ length: times - 1 }, (_, done) => {
    const half = 2 ** (done + 1);
    const context = openCanvas(bitmap.width / half, STRIP_ROWS / half);
    // The strip before shines through what is transparent otherwise.
    context.globalCompositeOperation = 'copy';
    return context;
  });
  for (let top = 0; top < bitmap.height; top += STRIP_ROWS) {
    let [from, y]: [ImageBitmap | OffscreenCanvas, number] = [bitmap, top];
    let [wide, tall] = [bitmap.width, Math.min(STRIP_ROWS, bitmap.height - top)];
    for (const context of [...between, whole]) {
      const at = context === whole ? top / part : 0;
      context.drawImage(from, 0, y, wide, tall, 0, at, wide / 2, tall / 2);
      [from, y, wide, tall] = [context.canvas, 0, wide / 2, tall / 2];
    }
    // Asked for, it is drawn now; the strips would be kept for later otherwise.
    whole.getImageData(0, 0, 1, 1);
  }
  return { canvas: whole.canvas, width, height };
}

/** Two by two pixels become their mean: exact where a picture is halved, and nothing is kept for it. */
const HALVING = 'low';

function openCanvas(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const canvas = new OffscreenCanvas(Math.ceil(width), Math.ceil(height));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Problem({ kind: 'bug', say: { key: 'problemBug' }, charged: 'no' });
  context.imageSmoothingQuality = HALVING;
  return context;
}
