import type { Mask } from '@/utils/restyle/pixels';

type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const TINT = [31, 150, 115] as const;
const TINT_ALPHA = 120;
/** Light line beside dark line, so that one of them shows on every photo. */
const edge: Rgba = [255, 255, 255, 255];
const outside: Rgba = [10, 40, 30, 200];

/**
 * Paints a selection over the photo: tinted, with an outline.
 * @param soft the same selection with its edge faded; the tint then fades with it
 */
export function drawSelection(canvas: HTMLCanvasElement, selection: Mask, soft = selection): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const { width, height } = selection;
  const image = context.createImageData(width, height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const line = lineAt(selection, x, y);
      if (line) image.data.set(line, at * 4);
      else if (soft.data[at]) image.data.set([...TINT, (soft.data[at] * TINT_ALPHA) / 255], at * 4);
    }
  }
  context.putImageData(image, 0, 0);
}

function lineAt({ width, height, data }: Mask, x: number, y: number): Rgba | undefined {
  const at = y * width + x;
  const chosen = data[at] === 255;
  const alike = (other: number) => (data[other] === 255) === chosen;
  const calm =
    (x === 0 || alike(at - 1)) &&
    (x === width - 1 || alike(at + 1)) &&
    (y === 0 || alike(at - width)) &&
    (y === height - 1 || alike(at + width));
  if (calm) return undefined;
  return chosen ? edge : outside;
}
