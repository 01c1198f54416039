import type { Vector } from '@/utils/studio/space';
import type { Part } from '../spec';

/** A part given a turn of its own (radians, XYZ order). */
export const rotated = (part: Part, turn: Vector): Part => ({ ...part, turn });

/** The parts, all turned together about the y axis; positive turns left seen from above. */
export function turnedAround(parts: readonly Part[], angle: number): Part[] {
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const around = ([x, y, z]: Vector): Vector => [x * cos + z * sin, y, z * cos - x * sin];
  return parts.map((part) => ({
    ...part,
    at: around(part.at),
    turn: turnOf(axesOf(part.turn ?? [0, 0, 0]).map(around)),
  }));
}

/** Where the three axes point after a turn. */
function axesOf([a, b, c]: Vector): Vector[] {
  const [sinA, cosA, sinB, cosB] = [Math.sin(a), Math.cos(a), Math.sin(b), Math.cos(b)];
  const [sinC, cosC] = [Math.sin(c), Math.cos(c)];
  return [
    [cosB * cosC, cosA * sinC + sinA * sinB * cosC, sinA * sinC - cosA * sinB * cosC],
    [-cosB * sinC, cosA * cosC - sinA * sinB * sinC, sinA * cosC + cosA * sinB * sinC],
    [sinB, -sinA * cosB, cosA * cosB],
  ];
}

/** The turn that moves the axes to where these point. */
function turnOf(axes: readonly Vector[]): Vector {
  const [x, y, z] = axes;
  if (!x || !y || !z) return [0, 0, 0];
  const turnY = Math.asin(Math.min(1, Math.max(-1, z[0])));
  if (Math.abs(z[0]) > 0.99999) return [Math.atan2(y[2], y[1]), turnY, 0];
  return [Math.atan2(-z[1], z[2]), turnY, Math.atan2(-y[0], x[0])];
}
