import type { Mask } from '@/utils/restyle/pixels';

/** A place in a selection, in its pixels. */
export interface Point {
  x: number;
  y: number;
}

/** What can be done at a point: the whole region there, or a round dab. */
export interface SelectionTools {
  tap: (selection: Mask, at: Point, add: boolean) => Mask;
  /** @param radius in pixels of the selection */
  brush: (selection: Mask, at: Point, radius: number, add: boolean) => Mask;
}

export function isChosen({ width, data }: Mask, { x, y }: Point): boolean {
  return data[Math.floor(y) * width + Math.floor(x)] === 255;
}

/** 0..1. */
export function shareChosen({ data }: Mask): number {
  let chosen = 0;
  for (const value of data) if (value === 255) chosen++;
  return data.length === 0 ? 0 : chosen / data.length;
}

export function emptySelection({ width, height }: Mask): Mask {
  return { width, height, data: new Uint8Array(width * height) };
}

/** What was chosen no longer is, and the other way round. */
export function invertSelection({ width, height, data }: Mask): Mask {
  return { width, height, data: data.map((value) => 255 - value) };
}

/** Dabs from one point to the next, close enough to leave no gaps. */
export function stroke(
  { brush }: SelectionTools,
  selection: Mask,
  [from, to]: readonly [Point, Point],
  radius: number,
  add: boolean,
): Mask {
  const steps = Math.max(1, Math.ceil(distance(from, to) / (radius / 2)));
  let result = selection;
  for (let step = 1; step <= steps; step++) {
    const part = step / steps;
    const at = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
    result = brush(result, at, radius, add);
  }
  return result;
}

export function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
