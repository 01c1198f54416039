/** How well a layout stands in its photo, against what a person sees there. */
import { wallAt } from '@/utils/studio/camera/handles-of';
import { castToWall, project, rescaleCamera } from '@/utils/studio/camera/projection';
import { type Box, boxOf, footprintOf } from '@/utils/studio/layout/box';
import { type Frame, frameOf, shareCut } from '@/utils/studio/layout/sight';
import { alongWall, boundsOf, wallFaced } from '@/utils/studio/layout/walls';
import { pieces } from '@/utils/studio/pieces/registry';
import type { Piece } from '@/utils/studio/pieces/spec';
import type { Placed } from '@/utils/studio/scene';
import type { Calibration, Vector, Wall, WallPatch } from '@/utils/studio/space';
import { type Place, TRUTH_WIDTH, type Truth } from './truths';

export interface PlanFigures {
  /** Ids of pieces that stand and are cut by the photo's frame; the main one first if it is. */
  cut: string[];
  mainIsWhole: boolean;
  overOpenings: string[];
  throughWalls: string[];
  /** Pixels at 1024 wide from what is seen of the floor's edges to where they are drawn. */
  floorOff?: number;
  /** Where the main piece is in the photo, and where its front looks. */
  main?: { frame?: Frame; turn: number };
}

/** Share of a frame that rounding may cut. */
const WHOLE = 0.02;
/** Metres: what is taller hides a window; what is further from it doesn't; what rounding may cross. */
const TALL = 1.2;
const BEFORE = 0.3;
const SLACK = 0.02;
/** Share of a piece that may lie over what a person marked by eye. */
const TOUCHES = 0.04;
/** Metres between points of an edge. */
const STEP = 0.5;

interface Stood {
  piece: Piece;
  box: Box;
}

export function judgePlan(
  calibration: Calibration,
  placed: readonly Placed[],
  truth: Truth | undefined,
): PlanFigures {
  const { camera } = calibration;
  const all = placed.flatMap((one): Stood[] => {
    const piece = pieces.find(({ id }) => id === one.piece);
    return piece ? [{ piece, box: boxOf(piece, one) }] : [];
  });
  const standing = all.filter(({ piece }) => piece.stands === 'floor');
  const cut = standing.filter(({ box }) => shareCut(camera, box) > WHOLE);
  const openings = truth ? openingsOf(truth, calibration) : calibration.openings;
  const [main] = standing;
  return {
    cut: cut.map(({ piece }) => piece.id),
    mainIsWhole: main !== undefined && !cut.includes(main),
    overOpenings: all
      .filter((one) => openings.some((opening) => isOver(one, opening, calibration)))
      .map(({ piece }) => piece.id),
    throughWalls: all.filter((one) => isThrough(one, calibration)).map(({ piece }) => piece.id),
    ...(truth && { floorOff: floorOff(calibration, truth) }),
    ...(main && { main: { frame: frameOf(camera, main.box), turn: main.box.turn } }),
  };
}

/** The outlines that a person marked, as parts of the walls. */
function openingsOf({ openings }: Truth, calibration: Calibration): WallPatch[] {
  const { camera, room } = calibration;
  const scale = camera.width / TRUTH_WIDTH;
  return openings.flatMap((outline) => {
    const points = outline.map(([x, y]) => ({ x: x * scale, y: y * scale }));
    const middle = (of: 'x' | 'y') => points.reduce((sum, one) => sum + one[of], 0) / points.length;
    const wall = wallAt(calibration, { x: middle('x'), y: middle('y') });
    if (!wall) return [];
    const corners = points.flatMap((point) => {
      const at = castToWall(camera, room, wall, point);
      return at ? [at] : [];
    });
    return corners.length === points.length ? [patchOf(wall, corners)] : [];
  });
}

function patchOf(wall: Wall, corners: readonly Vector[]): WallPatch {
  const along = corners.map(([x, , z]) => (wall === 'back' ? x : z));
  const heights = corners.map(([, y]) => y);
  return {
    wall,
    from: Math.min(...along),
    to: Math.max(...along),
    bottom: Math.max(0, Math.min(...heights)),
    top: Math.max(...heights),
  };
}

/** Whether a piece hangs over an opening, or stands before it and is tall. */
function isOver({ piece, box }: Stood, opening: WallPatch, { room }: Calibration): boolean {
  if (piece.kind === 'curtains' || piece.stands === 'ceiling' || piece.stands === 'flat')
    return false;
  const isHung = piece.stands === 'wall';
  if (isHung && wallFaced(box.turn) !== opening.wall) return false;
  if (!isHung && (box.top < TALL || distanceToWall(box, opening.wall, room) > BEFORE)) return false;
  const along = footprintOf(box).map(([x, z]) => alongWall(opening.wall, { x, z }));
  const [from, to] = [Math.min(...along), Math.max(...along)];
  const across = Math.min(to, opening.to) - Math.max(from, opening.from);
  const up = Math.min(box.top, opening.top) - Math.max(box.bottom, opening.bottom);
  return Math.max(0, across) * Math.max(0, up) > TOUCHES * (to - from) * (box.top - box.bottom);
}

function distanceToWall(box: Box, wall: Wall, room: Calibration['room']): number {
  const plane = room[wall];
  if (plane === undefined) return Number.POSITIVE_INFINITY;
  return Math.min(...footprintOf(box).map(([x, z]) => Math.abs((wall === 'back' ? z : x) - plane)));
}

function isThrough({ box }: Stood, { room }: Calibration): boolean {
  const { left, right, back } = boundsOf(room);
  const isOutside = footprintOf(box).some(
    ([x, z]) => x < left - SLACK || x > right + SLACK || z < back - SLACK,
  );
  return isOutside || box.top > room.ceiling + SLACK || box.bottom < -SLACK;
}

/** The largest distance from a marked point to the drawn edge of its wall. */
function floorOff({ camera, room }: Calibration, { floorEdges }: Truth): number {
  const seenBy = rescaleCamera(camera, TRUTH_WIDTH);
  const bounds = boundsOf(room);
  const offs = (['left', 'back', 'right'] as const).flatMap((wall) => {
    const plane = room[wall];
    const points = floorEdges[wall];
    if (!points) return [];
    if (plane === undefined) return [Number.POSITIVE_INFINITY];
    const [from, to] = wall === 'back' ? [bounds.left, bounds.right] : [bounds.back, bounds.front];
    const edge: Place[] = [];
    for (let along = from; along <= to; along += STEP) {
      const at = wall === 'back' ? ([along, 0, plane] as const) : ([plane, 0, along] as const);
      const { x, y, depth } = project(seenBy, at);
      if (depth > 0) edge.push([x, y]);
    }
    const [a, b] = [edge[0], edge.at(-1)];
    return a && b ? points.map((point) => offLine(point, a, b)) : [Number.POSITIVE_INFINITY];
  });
  return Math.max(...offs);
}

const offLine = ([x, y]: Place, [ax, ay]: Place, [bx, by]: Place) =>
  Math.abs((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / Math.hypot(bx - ax, by - ay);
