/** Where the first piece of a group might stand. */
import { busyShare } from '../camera/busy-share';
import type { Opening, Wall } from '../space';
import { type Pose, poseFrom } from './box';
import { GRID, type Ground } from './ground';
import { type Spot, WALL_GAP } from './relations';
import { overSill } from './rules';
import type { Where } from './sets/spec';
import { looksAtCamera } from './sight';
import { type Choice, isKind, type Plan } from './standing';
import { alongWall, freeSpans, poseOnWall, wallsOf } from './walls';

/** A place for a group's first piece and what speaks for it, about 0..2. */
export interface Anchor extends Spot {
  merit: number;
  /** The width that the place asks for. */
  choice?: { width: number };
}

/** Metres between places that are tried along a wall, and on the floor. */
const STEP = 0.15;
const FLOOR_STEP = 2;
/** How far what stands free with its back to nothing must turn to the camera, as `looksAtCamera`. */
const FACING = 0.4;
/** Metres of wall after which a longer one is no better. */
const LONG_WALL = 5;
/** Height of the middle of a picture that hangs by itself. */
const EYE_LINE = 1.5;
/** Metres of wall that still belong to a corner. */
const CORNER = 1.6;
/** Metres of curtain beside and above a window, and height of one that gets curtains. */
const CURTAIN_ASIDE = 0.22;
const CURTAIN_OVER = 0.15;
const TALL_WINDOW = 0.9;
/** Metres of frame around a window, and share of the wall beyond that may be busy. */
const FRAMED = 0.08;
const BESIDE_BUSY = 0.4;

type FindAnchors = (choice: Choice, plan: Plan) => readonly Anchor[];

/** Along every wall, between its openings; better on longer parts and in their middle. */
const alongWalls: FindAnchors = (choice, { ground }) => {
  const { room, openings } = ground;
  const { size, stands, kind } = choice.piece;
  const width = choice.width ?? size.width;
  const y = stands === 'wall' ? Math.max(0, EYE_LINE - size.height / 2) : 0;
  const ahead = stands === 'wall' ? 0 : size.depth / 2 + WALL_GAP;
  return wallsOf(room).flatMap((side) =>
    freeSpans(
      side,
      openings,
      ({ bottom }) => bottom + overSill(kind, y + size.height) < y + size.height,
    ).flatMap(({ from, to }) => {
      const [first, last] = [from + width / 2 + WALL_GAP, to - width / 2 - WALL_GAP];
      const middle = (from + to) / 2;
      return stepsBetween(first, last).map((along) => ({
        ...poseFrom(poseOnWall(room, side.wall, along), 0, ahead),
        y,
        merit:
          Math.min(to - from, LONG_WALL) / LONG_WALL +
          0.5 * (1 - Math.abs(along - middle) / Math.max(0.1, last - first)),
      }));
    }),
  );
};

/** On the free floor, parallel to the walls; what has a back doesn't show it. */
const onFloor: FindAnchors = ({ piece }, { ground }) => {
  const { bounds } = ground;
  const middle = { x: (bounds.left + bounds.right) / 2, z: (bounds.back + bounds.front) / 2 };
  return coarse(ground).flatMap(([x, z]) =>
    [0, Math.PI / 2, -Math.PI / 2]
      .filter((turn) => piece.back === 'free' || looksAtCamera({ x, z, turn }) > FACING)
      .map((turn) => ({
        x,
        z,
        turn,
        merit: 0.7 - 0.1 * Math.hypot(x - middle.x, z - middle.z),
      })),
  );
};

/** At the wall that the layout's first piece looks at, straight across from it. */
const opposite: FindAnchors = (choice, plan) => {
  const first = plan.standing[0];
  if (!first) return [];
  return alongWalls(choice, plan)
    .filter(({ turn }) => Math.cos(turn - first.turn) < -0.9)
    .map((anchor) => {
      const along = anchor.turn === 0 ? anchor.x - first.box.x : anchor.z - first.box.z;
      return { ...anchor, merit: 1.5 - Math.abs(along) };
    });
};

/** At a wall, the nearer to a corner the better; looking out of the corner where it has a front. */
const nearCorners: FindAnchors = (choice, plan) => {
  const { ground } = plan;
  const turn = isKind(choice, ['armchair']) ? Math.PI / 5 : 0;
  const aside = turn === 0 ? 0 : 0.2;
  return alongWalls(choice, plan).flatMap((anchor) => {
    const { far, side } = cornerBy(anchor, ground);
    if (far > CORNER) return [];
    const place = poseFrom(anchor, side * aside, aside, side * turn);
    return [{ ...place, merit: 1.2 - far * 0.6 }];
  });
};

/** Before each window, from above it down, as wide as it and a hand on each side. */
const atWindows: FindAnchors = ({ piece: { size, widths } }, { ground }) => {
  const { room, openings } = ground;
  return openings.flatMap((window) => {
    const width = window.to - window.from + 2 * CURTAIN_ASIDE;
    const isTall = window.top - window.bottom > TALL_WINDOW;
    if (window.kind !== 'window' || !widths || !isTall) return [];
    if (!windowsOf(openings, window.wall).every((one) => hasAsides(one, ground))) return [];
    if (width < widths.from || width > widths.to) return [];
    const rail = Math.min(
      Math.max(window.top + CURTAIN_OVER, size.height + 0.01),
      room.ceiling - 0.06,
    );
    const middle = poseOnWall(room, window.wall, (window.from + window.to) / 2);
    return [{ ...middle, y: Math.max(0, rail - size.height), merit: 1, choice: { width } }];
  });
};

const windowsOf = (openings: readonly Opening[], wall: Wall) =>
  openings.filter((one) => one.kind === 'window' && one.wall === wall);

/** Whether there is wall on both sides of a window: some with curtains and some without look odd. */
function hasAsides(window: Opening, { room, openings, busy }: Ground): boolean {
  const side = wallsOf(room).find(({ wall }) => wall === window.wall);
  const [from, to] = [window.from - CURTAIN_ASIDE, window.to + CURTAIN_ASIDE];
  if (!side || from < side.from || to > side.to) return false;
  const beside = [
    { ...window, from, to: window.from - FRAMED },
    { ...window, from: window.to + FRAMED, to },
  ];
  if (beside.some((part) => busyShare(busy, part) > BESIDE_BUSY)) return false;
  return !openings.some(
    (one) => one !== window && one.wall === window.wall && one.from < to && one.to > from,
  );
}

const fromCeiling: FindAnchors = (_, { ground }) => {
  const points = ground.floor;
  if (points.length === 0) return [];
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  return [{ x: mean(0), z: mean(1), turn: 0, y: ground.room.ceiling, merit: 1 }];
};

export const anchorFinders: Record<Where, FindAnchors> = {
  wall: alongWalls,
  floor: onFloor,
  opposite,
  corner: nearCorners,
  windows: atWindows,
  ceiling: fromCeiling,
};

function stepsBetween(from: number, to: number): number[] {
  if (to < from) return [];
  const count = Math.ceil((to - from) / STEP);
  if (count === 0) return [from];
  return Array.from({ length: count + 1 }, (_, n) => from + ((to - from) * n) / count);
}

/** Every other point each way. */
function coarse({ bounds, floor }: Ground) {
  return floor.filter(([x, z]) =>
    [x - bounds.left, z - bounds.back].every((way) => Math.floor(way / GRID) % FLOOR_STEP === 0),
  );
}

/** How far the next corner is along the wall, metres, and on which side of the pose. */
function cornerBy(pose: Pose, { room, bounds }: Ground): { far: number; side: 1 | -1 } {
  const wall = pose.turn === 0 ? 'back' : pose.turn > 0 ? 'left' : 'right';
  const along = alongWall(wall, pose);
  if (wall === 'left') return { far: along - bounds.back, side: 1 };
  if (wall === 'right') return { far: along - bounds.back, side: -1 };
  const left = room.left === undefined ? Number.POSITIVE_INFINITY : along - room.left;
  const right = room.right === undefined ? Number.POSITIVE_INFINITY : room.right - along;
  const far = Math.min(left, right);
  return { far: Number.isFinite(far) ? far : 2, side: left < right ? 1 : -1 };
}
