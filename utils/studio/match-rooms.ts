/** How the room of one photo may lie over that of another. */
import {
  type Hole,
  type Quarters,
  turnPoint,
  turnWalls,
  type Walls,
  wallsKnown,
} from './room-walls';
import type { Calibration, FloorPoint } from './space';

/** A way to bring places of one photo's space into another's. */
export interface RoomMatch {
  quarters: Quarters;
  /** Higher is likelier; above 0 something speaks for it. */
  fit: number;
  carry(point: FloorPoint): FloorPoint;
}

/** A coordinate in the one room and the same place's in the other. */
type Tie = readonly [from: number, to: number];

/** Metres by which two photos' measures of one window may differ. */
const SAME_HOLE = 0.35;

/** The ways one photo's room may lie over another's, likeliest first. */
export function matchRooms(from: Calibration, to: Calibration): readonly RoomMatch[] {
  const there = wallsKnown(to);
  return ([0, 1, 2, 3] as const)
    .flatMap((quarters) => {
      const here = turnWalls(wallsKnown(from), quarters);
      return tiesAlong(here, there, ['left', 'right'], ['back', 'front']).flatMap((across) =>
        tiesAlong(here, there, ['back', 'front'], ['left', 'right']).map((along) => ({
          quarters,
          fit: fitOf(here, there, across, along),
          carry: (point: FloorPoint): FloorPoint => {
            const [x, z] = turnPoint(point, quarters);
            return [tied(x, across), tied(z, along)];
          },
        })),
      );
    })
    .filter(({ fit, carry }) => fit >= 0 && isInside(to, carry([0, 0])))
    .sort((a, b) => b.fit - a.fit);
}

/**
 * What ties one axis of two rooms: walls that both know, or else an opening that may be the same.
 * @param ends walls that bound the axis. @param along walls that run along it
 */
function tiesAlong(
  here: Walls,
  there: Walls,
  ends: readonly Hole['side'][],
  along: readonly Hole['side'][],
): readonly (readonly Tie[])[] {
  const walls = ends.flatMap((side): Tie[] => {
    const [from, to] = [here.planes[side], there.planes[side]];
    return from === undefined || to === undefined ? [] : [[from, to]];
  });
  if (walls.length > 0) return [walls];
  return here.holes
    .filter(({ side }) => along.includes(side))
    .flatMap((hole) =>
      there.holes
        .filter((other) => other.side === hole.side && isAlike(hole, other))
        .map((other): Tie[] => [[middle(hole), middle(other)]]),
    );
}

/** Follows the nearer of the walls, so that what stands at a wall stands at it in both. */
function tied(value: number, ties: readonly Tie[]): number {
  const [near] = [...ties].sort((a, b) => Math.abs(a[0] - value) - Math.abs(b[0] - value));
  return near ? value - near[0] + near[1] : value;
}

function fitOf(here: Walls, there: Walls, across: readonly Tie[], along: readonly Tie[]): number {
  const stretch = [across, along].map(([one, other]) =>
    one && other ? Math.abs(one[0] - other[0] - (one[1] - other[1])) : undefined,
  );
  const sizes = stretch.reduce<number>(
    (sum, off) => sum + (off === undefined ? 0 : 0.5 - 2 * off),
    0,
  );
  const carried = here.holes.map((hole) => {
    const ties = hole.side === 'back' || hole.side === 'front' ? across : along;
    return { ...hole, from: tied(hole.from, ties), to: tied(hole.to, ties) };
  });
  return sizes + agreement(carried, there) + agreement(there.holes, { ...here, holes: carried });
}

/** What the openings of one photo say of another's: found again, or missing in a wall that it shows. */
function agreement(holes: readonly Hole[], { planes, holes: others }: Walls): number {
  return holes
    .filter(({ side }) => planes[side] !== undefined)
    .reduce((sum, hole) => {
      const offs = others
        .filter((other) => other.side === hole.side && isAlike(hole, other))
        .map((other) => Math.abs(middle(hole) - middle(other)));
      const off = Math.min(...offs);
      return sum + (off < SAME_HOLE ? 1 - off : -0.5);
    }, 0);
}

const middle = ({ from, to }: Hole) => (from + to) / 2;

const isAlike = (one: Hole, other: Hole) =>
  (one.kind === 'window') === (other.kind === 'window') &&
  Math.abs(one.to - one.from - (other.to - other.from)) < SAME_HOLE &&
  Math.abs(one.bottom - other.bottom) < SAME_HOLE;

/** Both cameras stand in the same room. */
function isInside({ room }: Calibration, [x, z]: FloorPoint): boolean {
  const { left = Number.NEGATIVE_INFINITY, right = Number.POSITIVE_INFINITY, back } = room;
  return x > left && x < right && z > back;
}
