/** What a layout looks like in the photo: whole, in the middle, not too near, not hidden. */
import type { Camera } from '../space';
import { bulkOf, WHOLE } from './rules';
import { distanceTo, frameOf, shareCovered, shareCut } from './sight';
import { isKind, type Plan, type Standing } from './standing';

/** Metres from the camera between which a main piece looks best, and what each metre off costs. */
const BEST = { from: 2.1, to: 4.4 };
const TOO_NEAR = 1.6;
const TOO_FAR = 0.35;
/** What it costs to be cut by the photo's frame at all, and wholly. */
const CUT_AT_ALL = 3;
const CUT = 6;
/** What it costs to be at the photo's edge. */
const ASIDE = 1;
/** Share of the main piece that its table may cover for nothing, and what covering all costs. */
const COVERED = 0.2;
const HIDDEN = 3;
/** What each member costs that is cut wholly. */
const MEMBER_CUT = 4;

/** How a first piece looks by itself; 0 is perfect. */
export function looksOf(first: Standing, camera: Camera): number {
  const far = distanceTo(first.box);
  const cut = shareCut(camera, first.box);
  return (
    -(cut > WHOLE ? CUT_AT_ALL : 0) -
    CUT * shareCut(camera, bulkOf(first)) -
    TOO_NEAR * Math.max(0, BEST.from - far) -
    TOO_FAR * Math.max(0, far - BEST.to)
  );
}

/** How a member looks by itself and before the main piece; 0 is perfect. */
export function looksBeside({ box, piece }: Standing, { ground: { camera }, standing }: Plan) {
  if (piece.stands !== 'floor') return 0;
  const [main] = standing;
  const isBefore = main && distanceTo(box) < distanceTo(main.box);
  const covered = isBefore ? shareCovered(camera, main.box, box) : 0;
  return -MEMBER_CUT * shareCut(camera, box) - covered;
}

/** How a group looks beyond its first piece; 0 is perfect. */
export function compositionOf({ standing, ground: { camera } }: Plan, group: number): number {
  const members = standing.filter((one) => one.group === group && one.piece.stands === 'floor');
  const [first, ...others] = members;
  if (!first) return 0;
  const cut = others.reduce((sum, { box }) => sum + shareCut(camera, box), 0);
  const covered = others
    .filter((other) => isKind(other, ['coffee-table', 'pouf', 'armchair']))
    .filter(({ box }) => distanceTo(box) < distanceTo(first.box))
    .map(({ box }) => shareCovered(camera, first.box, box))
    .reduce((sum, share) => sum + share, 0);
  return (
    -MEMBER_CUT * cut -
    HIDDEN * Math.max(0, covered - COVERED) -
    ASIDE * Math.abs(middleOf(members, camera))
  );
}

/** How far the middle of what they fill is from the photo's, -1..1. */
function middleOf(members: readonly Standing[], camera: Camera): number {
  const frames = members.flatMap(({ box }) => frameOf(camera, box) ?? []);
  const area = ({ left, right, top, bottom }: (typeof frames)[number]) =>
    Math.max(0, right - left) * Math.max(0, bottom - top);
  const whole = frames.reduce((sum, frame) => sum + area(frame), 0);
  const mean = frames.reduce((sum, one) => sum + ((one.left + one.right) / 2) * area(one), 0);
  return whole > 0 ? (2 * mean) / whole / camera.width - 1 : 1;
}
