/** A room's walls and openings turned by quarters, to compare two photos of it. */
import type { Calibration, FloorPoint, Opening, Room } from './space';

export const sides = ['back', 'left', 'front', 'right'] as const;
export type Side = (typeof sides)[number];

/** A hole in any wall, also in the one behind a camera. */
export type Hole = Omit<Opening, 'wall'> & { side: Side };

/** Where walls are known to be, and what is in them. */
export interface Walls {
  planes: Partial<Record<Side, number>>;
  holes: readonly Hole[];
}

/** Quarter turns, positive to the left seen from above, as `Placed.turn`. */
export type Quarters = 0 | 1 | 2 | 3;

export function turnPoint([x, z]: FloorPoint, quarters: Quarters): FloorPoint {
  if (quarters === 0) return [x, z];
  if (quarters === 1) return [z, -x];
  return quarters === 2 ? [-x, -z] : [-z, x];
}

/** The walls that a calibration knows. Where its floor ends towards the camera isn't one. */
export function wallsKnown({ room, openings }: Calibration): Walls {
  const { back, left, right }: Room = room;
  return {
    planes: {
      back,
      ...(left === undefined ? {} : { left }),
      ...(right === undefined ? {} : { right }),
    },
    holes: openings.map(({ wall, ...hole }) => ({ ...hole, side: wall })),
  };
}

/** The walls as they are in a space turned by so many quarters. */
export function turnWalls({ planes, holes }: Walls, quarters: Quarters): Walls {
  const turned: Walls['planes'] = {};
  for (const side of sides) {
    const plane = planes[side];
    if (plane !== undefined)
      turned[sideAfter(side, quarters)] = turnOn(side, plane, 0, quarters).plane;
  }
  return {
    planes: turned,
    holes: holes.map((hole) => {
      const [a, b] = [hole.from, hole.to].map((at) => turnOn(hole.side, 0, at, quarters).along);
      const [from = 0, to = 0] = [a ?? 0, b ?? 0].sort((one, other) => one - other);
      return { ...hole, side: sideAfter(hole.side, quarters), from, to };
    }),
  };
}

const sideAfter = (side: Side, quarters: Quarters): Side =>
  sides[(sides.indexOf(side) + quarters) % 4] ?? side;

/** A place on a wall, by its plane and along it, after a turn. */
function turnOn(side: Side, plane: number, along: number, quarters: Quarters) {
  const isAcross = side === 'back' || side === 'front';
  const [x, z] = turnPoint(isAcross ? [along, plane] : [plane, along], quarters);
  const after = sideAfter(side, quarters);
  return after === 'back' || after === 'front' ? { plane: z, along: x } : { plane: x, along: z };
}
