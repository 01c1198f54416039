import { calibrationFrom } from '@/utils/studio/camera/calibration-from';
import { dragHandle } from '@/utils/studio/camera/drag-handle';
import {
  type HandlePoint,
  type Handles,
  isReachable,
  type Misfit,
  type OpeningHandle,
  otherSide,
} from '@/utils/studio/camera/handles';
import { handlesOf, wallAt } from '@/utils/studio/camera/handles-of';
import { nearestFloor } from '@/utils/studio/camera/nearest-floor';
import { castToFloor, project } from '@/utils/studio/camera/projection';
import type { Calibration, Opening, Point } from '@/utils/studio/space';

/** One of the points that can be dragged: a handle, or a corner of the opening of that number. */
export type DotName = HandlePoint | `${'from' | 'to'} ${number}`;

/** What a person has made of a photo's camera and room so far. */
export interface Editing {
  /** The last state that makes a room. */
  calibration: Calibration;
  /** Of `calibration`; while a point is in hand, with that point where the hand is. */
  handles: Handles;
  /** Why what was last tried makes no room. */
  misfit?: Misfit;
}

/** Leaves the lens as it is. */
const LENS_STAYS: HandlePoint = 'floor';
/** Where a corner is put that wasn't known, as a share of the width. */
const NEW_CORNER = { left: 0.08, right: 0.92 };
/** How far edges are led at once, as a share of the width. */
const LED_ALONG = 0.01;
/** An opening that nobody drew, as shares of the picture. */
const NEW_OPENING = { width: 0.16, height: 0.24 };

/** Starts from a calibration; its handles are those of the wanted corner, if that is known. */
export function startEditing(calibration: Calibration, corner?: Handles['corner']): Editing {
  return { calibration, handles: handlesOf(calibration, corner) };
}

/**
 * A point is moved by hand. Where its place disagrees with the other edges as they were when it was
 * taken, they are led along step by step.
 * @param taken the state when the point was taken in hand
 * @param now the state it has come to since
 */
export function dragDot(taken: Editing, now: Editing, name: DotName, to: Point): Editing {
  const direct = moveDot(taken, name, to);
  if (!direct.misfit) return inHand(direct, name, to);
  // Corners turn no edge: there is nothing to lead.
  if (!isHandle(name) || name === 'floor' || name === 'ceiling') {
    return inHand({ ...now, misfit: direct.misfit }, name, to);
  }
  const start = now.handles[name] ?? to;
  const length = Math.hypot(to.x - start.x, to.y - start.y);
  const count = Math.ceil(length / (LED_ALONG * now.calibration.camera.width));
  let led = startEditing(now.calibration, now.handles.corner);
  for (let step = 1; step <= count; step++) {
    const share = step / count;
    const at = { x: mix(start.x, to.x, share), y: mix(start.y, to.y, share) };
    led = moveDot(led, name, at);
    if (led.misfit) break;
  }
  return inHand(led, name, to);
}

/** The hand lets go: the handles of what fitted last. */
export function releaseDot({ calibration, handles, misfit }: Editing): Editing {
  return { calibration, handles: handlesOf(calibration, handles.corner), misfit };
}

export function setCeilingHeight(from: Editing, metres: number): Editing {
  return attempt(from, { ...from.handles, ceilingHeight: metres });
}

/** Goes on with the corner at the other side wall, which is made up if the photo wasn't known to show it. */
export function setCorner({ calibration }: Editing, corner: Handles['corner']): Editing {
  return startEditing(withWall(calibration, corner), corner);
}

export function addOpening(from: Editing, rectangle: Pick<OpeningHandle, 'from' | 'to'>): Editing {
  const { x, y } = rectangle.from;
  const middle = { x: (x + rectangle.to.x) / 2, y: (y + rectangle.to.y) / 2 };
  const wall = wallAt(from.calibration, middle);
  if (!wall) return from;
  const opening: OpeningHandle = { ...rectangle, wall, kind: 'window' };
  return withOpenings(from, [...from.handles.openings, opening]);
}

/** For those who don't draw: an opening in the middle of the back wall's visible part. */
export function defaultOpening({ calibration }: Editing): Pick<OpeningHandle, 'from' | 'to'> {
  const { width, height } = calibration.camera;
  const places = [0.5, 0.35, 0.65, 0.2, 0.8].map((share) => ({
    x: share * width,
    y: 0.4 * height,
  }));
  const { x, y } = places.find((place) => wallAt(calibration, place) === 'back') ?? places[0];
  const [across, down] = [(NEW_OPENING.width * width) / 2, (NEW_OPENING.height * height) / 2];
  return { from: { x: x - across, y: y - down }, to: { x: x + across, y: y + down } };
}

export function setOpeningKind(from: Editing, index: number, kind: Opening['kind']): Editing {
  const { openings } = from.handles;
  return withOpenings(
    from,
    openings.map((one, place) => (place === index ? { ...one, kind } : one)),
  );
}

export function removeOpening(from: Editing, index: number): Editing {
  return withOpenings(
    from,
    from.handles.openings.filter((_, place) => place !== index),
  );
}

/** What is kept: a person saw it and said that it fits. */
export const confirmed = (calibration: Calibration): Calibration => ({
  ...calibration,
  confidence: 1,
  madeBy: 'person',
});

const mix = (from: number, to: number, share: number) => from + (to - from) * share;

function moveDot(from: Editing, name: DotName, to: Point): Editing {
  return attempt(from, placeDot(from.handles, name, to), isHandle(name) ? name : undefined);
}

/** With the point where the hand is, wherever the edges are. */
const inHand = (editing: Editing, name: DotName, to: Point): Editing => ({
  ...editing,
  handles: placeDot(editing.handles, name, to),
});

const placeDot = (handles: Handles, name: DotName, to: Point): Handles =>
  isHandle(name) ? dragHandle(handles, name, to) : dragOpening(handles, name, to);

function attempt(from: Editing, handles: Handles, dragged: HandlePoint = LENS_STAYS): Editing {
  const { calibration, misfit } = calibrationFrom(handles, from.calibration, dragged);
  if (!calibration) return { ...from, misfit };
  return startEditing(calibration, handles.corner);
}

const withOpenings = (from: Editing, openings: readonly OpeningHandle[]) =>
  attempt(from, { ...from.handles, openings });

const isHandle = (name: DotName): name is HandlePoint => !name.includes(' ');

function dragOpening(handles: Handles, name: DotName, to: Point): Handles {
  const [end, number] = name.split(' ');
  const openings = handles.openings.map((one, place) =>
    place !== Number(number) ? one : end === 'from' ? { ...one, from: to } : { ...one, to },
  );
  return { ...handles, openings };
}

/** The same room with a wall on this side. */
function withWall(calibration: Calibration, side: Handles['corner']): Calibration {
  const { camera, room } = calibration;
  const known = room[side];
  const shown = known !== undefined ? project(camera, [known, 0, room.back]) : undefined;
  if (shown && shown.depth > 0 && isReachable(camera, shown)) return calibration;
  const { y } = project(camera, [room[otherSide(side)] ?? 0, 0, room.back]);
  const place = castToFloor(camera, { x: NEW_CORNER[side] * camera.width, y });
  if (!place) return calibration;
  const walls = { ...room, [side]: (place[0] / place[1]) * room.back };
  return { ...calibration, room: { ...walls, front: nearestFloor(camera, walls) } };
}
