import type { Vector } from '@/utils/studio/space';
import type { Shape } from '../shape';
import type { Part } from '../spec';

/** The parts and their mirror images on the other side of x = 0. */
export const bothSides = (parts: readonly Part[]): Part[] => [...parts, ...parts.map(mirrored)];

/** A part as seen in a mirror that stands in the plane x = 0. */
export function mirrored(part: Part): Part {
  const [turnX, turnY, turnZ] = part.turn ?? [0, 0, 0];
  return {
    ...part,
    shape: mirroredShape(part.shape),
    at: flip(part.at),
    turn: [turnX, -turnY, -turnZ],
  };
}

function mirroredShape(shape: Shape): Shape {
  switch (shape.kind) {
    case 'rod':
      return { ...shape, from: flip(shape.from), to: flip(shape.to) };
    case 'tube':
      return { ...shape, path: shape.path.map(flip) };
    case 'panel':
      return { ...shape, outline: shape.outline.map(([x, y]) => [-x, y] as const).reverse() };
    case 'cloth':
      return {
        ...shape,
        over: { ...shape.over, left: shape.over?.right, right: shape.over?.left },
      };
    default:
      return shape;
  }
}

const flip = ([x, y, z]: Vector): Vector => [-x, y, z];
