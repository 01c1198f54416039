/** What must hold of every piece of a layout. */
import type { PieceKind } from '../pieces/spec';
import { boxesTouch, footprintOf, grow, stripBefore } from './box';
import { CAMERA_CLEARANCE, touchesOutline } from './ground';
import { isOffBusyWall } from './plain-wall';
import {
  distanceTo,
  looksAtCamera,
  shareCovered,
  shareCut,
  shareOfPhoto,
  shareSeen,
} from './sight';
import { isKind, type Plan, type Standing, solidsOf } from './standing';
import { alongWall, wallFaced } from './walls';

type Rule = (candidate: Standing, plan: Plan) => boolean;

/** Metres that a wall's unevenness may take. */
const SLACK = 0.011;
/** Metres by which what is low may reach over a sill, up to which height, and what is taller. */
const OVER_SILL = 0.22;
const LOW_BACK = 0.92;
const LOW_HEADBOARD = 1.02;
const SILL = 0.05;
/** Metres from a wall piece to an opening's frame. */
const FRAME = 0.1;
/** Metres by which a seat goes under its table. */
export const TUCK = 0.22;
/** Metres beside a table on which chairs stand and are drawn back. */
const SEATED = 0.6;
/** Metres between two pieces on the floor. */
const GAP = 0.03;
/** Metres by which small pieces keep further from the camera, and up to which one is small. */
const ASIDE = 0.25;
const SMALL = 0.6;
/** Share of the photo that the main piece, and any other, may fill. */
const LARGEST_MAIN = 0.42;
const LARGEST = 0.1;
/** The same of what stands out: lamps, plants, shelves. */
const LARGEST_TALL = 0.06;
const TALL = 1.2;
/** The same of a seat that turns its back to the camera. */
const LARGEST_BACK = 0.06;
/** How far what hangs must turn to the camera, as `looksAtCamera`. */
const ALONG = 0.3;
/** Share of the main piece that others may cover in all, and the height up to which they may. */
const LARGEST_COVER = 0.35;
const LOW = 0.56;
/** Least share of the main piece that must be in the photo: in a small room a bed is cut. */
const LEAST_MAIN = 0.85;
/** Least share of a piece that must be in the photo, by where it stands. What stands is whole. */
const leastSeen = { wall: 0.97, ceiling: 0.6, flat: 0.6, surface: 0.9 };
/** Share of a piece's frame in the photo that rounding may cut. */
export const WHOLE = 0.02;

const tables: readonly PieceKind[] = ['dining-table', 'desk', 'outdoor-table'];
const seats: readonly PieceKind[] = ['chair', 'desk-chair', 'bench', 'stool'];

const backed: readonly PieceKind[] = ['sofa', 'armchair', 'outdoor-sofa'];

/** Where a bed is full: below its headboard. */
export const bulkOf = ({ piece, box }: Standing) =>
  piece.kind === 'bed' ? { ...box, top: Math.min(box.top, LOW) } : box;

const onFloor = ({ piece }: Standing) => piece.stands === 'floor' || piece.stands === 'flat';

const isInside: Rule = ({ box, piece }, { ground: { bounds, room } }) =>
  box.top <= room.ceiling + SLACK &&
  (piece.stands === 'ceiling' || box.top <= room.ceiling - 0.05) &&
  footprintOf(box).every(
    ([x, z]) =>
      x >= bounds.left - SLACK &&
      x <= bounds.right + SLACK &&
      z >= bounds.back - SLACK &&
      z <= bounds.front + SLACK,
  );

const leavesFloorFree: Rule = (candidate, { ground }) =>
  !onFloor(candidate) || !ground.blocked.some((outline) => touchesOutline(candidate.box, outline));

const leavesWindowsFree: Rule = ({ box, piece }, { ground }) =>
  piece.stands === 'wall' ||
  piece.stands === 'flat' ||
  !ground.windowZones.some((zone) =>
    boxesTouch({ ...zone, bottom: zone.bottom + overSill(piece.kind, box.top) }, box),
  );

/** Metres by which a piece of a height may reach over a sill: a bed under a window is usual. */
export const overSill = (kind: PieceKind, top: number) =>
  top <= (kind === 'bed' ? LOW_HEADBOARD : LOW_BACK) ? OVER_SILL : SILL;

const isOffOpenings: Rule = ({ piece, at, turn, box }, { ground }) => {
  if (piece.stands !== 'wall' || piece.kind === 'curtains') return true;
  const wall = wallFaced(turn);
  const along = alongWall(wall, { x: at[0], z: at[2] });
  const reach = box.width / 2 + FRAME;
  return !ground.openings.some(
    (opening) =>
      opening.wall === wall &&
      opening.from < along + reach &&
      opening.to > along - reach &&
      opening.bottom < box.top + FRAME &&
      opening.top > box.bottom - FRAME,
  );
};

/** Whether two may share space: a seat under its table, what lies flat, what stands on another. */
function mayTouch(one: Standing, other: Standing): boolean {
  if ((one.piece.stands === 'flat') !== (other.piece.stands === 'flat')) return true;
  if (one.on === other || other.on === one) return true;
  const [seat, table] = isKind(one, seats) ? [one, other] : [other, one];
  if (seat.group !== table.group || !isKind(seat, seats) || !isKind(table, tables)) return false;
  return !boxesTouch(grow(table.box, -TUCK - SLACK), seat.box);
}

const isApart: Rule = (candidate, { standing }) =>
  standing.every((other) => mayTouch(candidate, other) || !solidsTouch(candidate, other));

const solidsTouch = (one: Standing, other: Standing) =>
  solidsOf(one).some((a) => solidsOf(other).some((b) => boxesTouch(grow(a, GAP), b)));

const leavesOthersRoom: Rule = (candidate, { reserved }) =>
  !onFloor(candidate) ||
  candidate.piece.stands === 'flat' ||
  reserved.every(({ box, group }) => group === candidate.group || !boxesTouch(box, candidate.box));

/** A group's rug is its own. */
const isOffOthersRugs: Rule = (candidate, { standing }) =>
  candidate.piece.stands !== 'floor' ||
  standing.every(
    ({ piece, group, box }) =>
      piece.stands !== 'flat' || group === candidate.group || !boxesTouch(box, candidate.box),
  );

/** People can stand before it, where that is needed. */
const hasRoomBefore: Rule = (candidate, plan) => {
  const strip = reservedBy(candidate);
  if (!strip) return true;
  const others = plan.standing.filter(
    ({ group, piece }) => group !== candidate.group && piece.stands === 'floor',
  );
  return (
    isInside({ ...candidate, box: strip }, plan) &&
    !others.some(({ box }) => boxesTouch(box, strip))
  );
};

/** A table that people sit around has chairs' room on every side. */
const hasRoomAround: Rule = (candidate, plan) => {
  const { stands, clearance } = candidate.piece;
  if (stands !== 'floor' || (clearance?.sides ?? 0) < SEATED) return true;
  return isInside({ ...candidate, box: grow(candidate.box, SEATED) }, plan);
};

const leavesTheView: Rule = (candidate, { ground, standing }) => {
  const { box, piece } = candidate;
  if (piece.stands === 'flat' || piece.stands === 'wall') return true;
  const isSmall = Math.max(box.width, box.depth) <= SMALL;
  if (distanceTo(box) < (isSmall ? CAMERA_CLEARANCE + ASIDE : ground.nearest)) return false;
  return shareOfPhoto(ground.camera, bulkOf(candidate)) <= largestOf(candidate, standing);
};

/** Share of the photo that a piece may fill. */
function largestOf(candidate: Standing, { length }: readonly Standing[]): number {
  if (length === 0) return LARGEST_MAIN;
  if (isKind(candidate, backed) && looksAtCamera(candidate.box) < 0.1) return LARGEST_BACK;
  return candidate.box.top > TALL ? LARGEST_TALL : LARGEST;
}

const isSeen: Rule = ({ box, piece: { stands } }, { ground: { camera }, standing }) => {
  if (standing.length === 0) return shareSeen(camera, box) >= LEAST_MAIN;
  if (stands === 'floor') return shareCut(camera, box) <= WHOLE;
  return shareSeen(camera, box) >= leastSeen[stands];
};

/** What comes first in a layout is what the photo is about: it isn't hidden. */
const leavesMainInSight: Rule = (candidate, { ground: { camera }, standing }) => {
  const [main] = standing;
  if (!main || !isBefore(candidate, main) || isSeatAt(candidate, main)) return true;
  const covered = [
    candidate,
    ...standing.filter((other) => isBefore(other, main) && !isSeatAt(other, main)),
  ].map(({ box }) => shareCovered(camera, main.box, box));
  return covered.reduce((sum, share) => sum + share, 0) <= LARGEST_COVER;
};

/** Seats belong before their table, whatever they hide of it. */
const isSeatAt = (seat: Standing, table: Standing) =>
  seat.group === table.group && isKind(seat, seats) && isKind(table, tables);

/** Whether a piece may hide another from the camera. */
const isBefore = ({ piece, box }: Standing, main: Standing) =>
  piece.stands !== 'wall' && box.top > LOW && distanceTo(box) < distanceTo(main.box);

/** What hangs is seen well enough to be worth it, not along its wall. */
const isSeenFromBefore: Rule = ({ piece, box }) =>
  piece.stands !== 'wall' || piece.kind === 'curtains' || looksAtCamera(box) > ALONG;

/** Cheap ones first. */
const rules: readonly Rule[] = [
  isInside,
  leavesWindowsFree,
  isOffOpenings,
  isOffBusyWall,
  isSeenFromBefore,
  leavesOthersRoom,
  isApart,
  isOffOthersRugs,
  leavesFloorFree,
  hasRoomBefore,
  hasRoomAround,
  leavesTheView,
  leavesMainInSight,
  isSeen,
];

/** Whether a piece may stand there. */
export function isAllowed(candidate: Standing, plan: Plan): boolean {
  return rules.every((rule) => rule(candidate, plan));
}

/** The floor before a piece that others keep free. */
export function reservedBy({ piece, box }: Standing) {
  const depth = piece.clearance?.front;
  return depth && piece.stands === 'floor' ? stripBefore(box, depth) : undefined;
}
