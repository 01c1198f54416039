import { emptyMask, type Mask } from '@/utils/restyle/pixels';
import type { Point } from '../space';

/** What lies inside any of the outlines (fractions of the size), by the even-odd rule. */
export function maskOutlines(
  outlines: readonly (readonly Point[])[],
  width: number,
  height: number,
): Mask {
  const mask = emptyMask(width, height);
  for (const outline of outlines) {
    for (let y = 0; y < height; y++) fillRow(mask, outline, y);
  }
  return mask;
}

function fillRow({ width, height, data }: Mask, outline: readonly Point[], y: number): void {
  const level = (y + 0.5) / height;
  const crossings = outline.flatMap((from, i) => {
    const to = outline[(i + 1) % outline.length];
    if (from.y <= level === to.y <= level) return [];
    return [from.x + ((level - from.y) / (to.y - from.y)) * (to.x - from.x)];
  });
  crossings.sort((a, b) => a - b);
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const start = Math.max(0, Math.round(crossings[i] * width));
    const end = Math.min(width, Math.round(crossings[i + 1] * width));
    data.fill(255, y * width + start, y * width + end);
  }
}
