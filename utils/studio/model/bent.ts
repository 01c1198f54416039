import type { Vector } from '../space';

/**
 * A place of something straight, its middle at x = z = 0, once its width is bent to an arc seen
 * from above. `angle` is the whole arc in radians; both ends come towards +z.
 */
export function bent([x, y, z]: Vector, width: number, angle: number): Vector {
  if (angle === 0) return [x, y, z];
  const radius = width / angle;
  const turn = x / radius;
  return [(radius - z) * Math.sin(turn), y, radius - (radius - z) * Math.cos(turn)];
}
