import type { Mask } from '@/utils/restyle/pixels';
import type { Point } from './selection';

/** The corners of the upright rectangle between two opposite ones. */
export function rectangleBetween(one: Point, other: Point): readonly Point[] {
  return [one, { x: other.x, y: one.y }, other, { x: one.x, y: other.y }];
}

/**
 * Adds to a selection (or takes away) the pixels whose centre lies inside a polygon. Where its sides
 * cross, what is enclosed twice counts as outside.
 */
export function fillPolygon(selection: Mask, corners: readonly Point[], add: boolean): Mask {
  const { width, height } = selection;
  const data = selection.data.slice();
  const top = Math.max(0, Math.floor(Math.min(...corners.map(({ y }) => y))));
  const bottom = Math.min(height, Math.ceil(Math.max(...corners.map(({ y }) => y))));
  for (let row = top; row < bottom; row++) {
    const crossings = crossingsAt(row + 0.5, corners);
    for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
      const left = Math.max(0, firstCentreFrom(crossings[pair]));
      const right = Math.min(width, firstCentreFrom(crossings[pair + 1]));
      if (right > left) data.fill(add ? 255 : 0, row * width + left, row * width + right);
    }
  }
  return { width, height, data };
}

/** Where the sides meet a horizontal line, from left to right; always an even number. */
function crossingsAt(y: number, corners: readonly Point[]): number[] {
  const crossings: number[] = [];
  corners.forEach((from, place) => {
    const to = corners[(place + 1) % corners.length];
    if (!to || from.y > y === to.y > y) return;
    crossings.push(from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x));
  });
  return crossings.sort((a, b) => a - b);
}

/** The first pixel whose centre is not left of `x`. */
function firstCentreFrom(x: number): number {
  return Math.ceil(x - 0.5);
}
