/** What must hold of every piece of a layout. */
import type { PieceKind } from '../pieces/spec';
import { boxesTouch, cornersOf, footprintOf, grow, stripBefore } from './box';
import { CAMERA_CLEARANCE, touchesOutline } from './ground';
import { distanceTo, shareOfPhoto, shareSeen } from './sight';
import { isKind, type Plan, type Standing } from './standing';
import { alongWall } from './walls';

type Rule = (candidate: Standing, plan: Plan) => boolean;

/** Metres that a wall's unevenness may take. */
const SLACK = 0.011;
/** Metres from a wall piece to an opening's frame. */
const FRAME = 0.1;
/** Metres by which a seat goes under its table. */
export const TUCK = 0.22;
/** Share of the photo that one piece may fill. */
const LARGEST = 0.42;
/** The same of one taller than a person's chest. */
const LARGEST_TALL = 0.16;
const TALL = 1.3;
/** Least share of a piece that must be in the photo, by where it stands. */
const leastSeen = { floor: 0.86, wall: 0.9, ceiling: 0.6, flat: 0.35, surface: 0.9 };

const tables: readonly PieceKind[] = ['dining-table', 'desk', 'outdoor-table'];
const seats: readonly PieceKind[] = ['chair', 'desk-chair', 'bench', 'stool'];

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
  piece.stands === 'wall' || !ground.windowZones.some((zone) => boxesTouch(zone, box));

const isOffOpenings: Rule = ({ piece, at, turn, box }, { ground }) => {
  if (piece.stands !== 'wall' || piece.kind === 'curtains') return true;
  const wall = turn === 0 ? 'back' : turn > 0 ? 'left' : 'right';
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
  standing.every((other) => mayTouch(candidate, other) || !boxesTouch(candidate.box, other.box));

const leavesOthersRoom: Rule = (candidate, { reserved }) =>
  !onFloor(candidate) ||
  candidate.piece.stands === 'flat' ||
  reserved.every(({ box, group }) => group === candidate.group || !boxesTouch(box, candidate.box));

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

const leavesTheView: Rule = ({ box, piece }, { ground: { camera } }) =>
  piece.stands === 'flat' ||
  piece.stands === 'wall' ||
  (distanceTo(box) >= CAMERA_CLEARANCE &&
    shareOfPhoto(camera, cornersOf(box)) <= (box.top > TALL ? LARGEST_TALL : LARGEST));

const isSeen: Rule = ({ box, piece }, { ground: { camera } }) =>
  shareSeen(camera, box) >= leastSeen[piece.stands];

/** Cheap ones first. */
const rules: readonly Rule[] = [
  isInside,
  leavesWindowsFree,
  isOffOpenings,
  leavesOthersRoom,
  isApart,
  leavesFloorFree,
  hasRoomBefore,
  leavesTheView,
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
