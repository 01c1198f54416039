import type { Camera, Vector } from '../space';
import { axesOf } from './projection';
import type { Segment } from './segment';
import { dot } from './vectors';

/** A camera whose height above the floor isn't known yet. */
export type Lens = Omit<Camera, 'eyeHeight'>;

/** The room's directions: 0 across the back wall (x), 1 up (y), 2 along the side walls (z). */
export type Axis = 0 | 1 | 2;

/** Where an axis vanishes, homogeneous: pixels are x / w and y / w; w = 0 is at infinity. */
export interface Vanishing {
  x: number;
  y: number;
  w: number;
}

/** Shares of the long side, for fields of view from 105 to 58 degrees along it. */
export const SHORTEST_FOCAL = 0.385;
export const LONGEST_FOCAL = 0.9;
/** Most photos of rooms are taken at about so many long sides. */
export const USUAL_FOCAL = 0.52;
export const FOCAL_SPREAD = 0.28;

const directions: readonly Vector[] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

/** Pixels. */
export const longSide = ({ width, height }: { width: number; height: number }) =>
  Math.max(width, height);

/** The vanishing points of the room's three directions. */
export function vanishingOf(lens: Lens): Vanishing[] {
  const { right, up, forward } = axesOf(lens);
  return directions.map((direction) => {
    const w = dot(direction, forward);
    return {
      x: lens.centreX * w + lens.focalLength * dot(direction, right),
      y: lens.centreY * w - lens.focalLength * dot(direction, up),
      w,
    };
  });
}

/** Sine of the signed angle by which a segment misses a vanishing point. */
export function missOf({ middle, dx, dy }: Segment, { x, y, w }: Vanishing): number {
  const [toX, toY] = [x - middle.x * w, y - middle.y * w];
  const distance = Math.hypot(toX, toY);
  if (distance < 1e-9) return 0;
  const sine = (dx * toY - dy * toX) / distance;
  return dx * toX + dy * toY < 0 ? -sine : sine;
}

/** How uncertain a segment's direction is: radians, from its length in a picture that wide. */
export function angleSpread({ length }: Segment, width: number): number {
  return Math.hypot(0.0014, (0.0009 * width) / length);
}

/** How unlike a usual photo a focal length is: 0 for the usual one, 1 at its spread. */
export function focalOddity(lens: Lens): number {
  return Math.log(lens.focalLength / longSide(lens) / USUAL_FOCAL) / FOCAL_SPREAD;
}
