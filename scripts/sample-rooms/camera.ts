import type { Camera } from './room';
import { add, cross, normalize, scale, type Vector } from './vector';

const RADIANS = Math.PI / 180;

/**
 * A level camera with an off-axis lens: verticals stay vertical however far the shift goes.
 * `x` runs 0 to 1 from left to right, `y` 0 to 1 from top to bottom.
 */
export function createLens(
  camera: Camera,
  aspect: number,
): (x: number, y: number, direction: Float64Array) => void {
  const yaw = camera.yawDegrees * RADIANS;
  const forward: Vector = [-Math.sin(yaw), 0, -Math.cos(yaw)];
  const right = normalize(cross(forward, [0, 1, 0]));
  const halfWidth = Math.tan((camera.fieldDegrees / 2) * RADIANS);
  const halfHeight = halfWidth / aspect;
  return (x, y, direction) => {
    const across = (2 * x - 1) * halfWidth;
    const rise = (1 - 2 * y + 2 * camera.shift) * halfHeight;
    direction.set(normalize(add(add(forward, scale(right, across)), [0, rise, 0])));
  };
}
