import type { Mask } from '@/utils/restyle/pixels';
import type { Point } from './selection';

/** Part of the photo's longer side that one key press moves while the whole photo is shown. */
const STRIDE = 0.025;

const directions: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Where an arrow key takes the crosshair; undefined for other keys.
 * @param scale of the view: the more is enlarged, the finer the steps
 */
export function moveCrosshair(
  { x, y }: Point,
  key: string,
  { width, height }: Mask,
  scale: number,
): Point | undefined {
  const direction = directions[key];
  if (!direction) return undefined;
  const stride = (STRIDE * Math.max(width, height)) / scale;
  return {
    x: Math.min(width - 1, Math.max(0, x + direction[0] * stride)),
    y: Math.min(height - 1, Math.max(0, y + direction[1] * stride)),
  };
}
