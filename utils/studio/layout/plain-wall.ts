/** What may be where the photo shows more than plain wall. */
import { busyShare } from '../camera/busy-share';
import type { WallPatch } from '../space';
import type { Ground } from './ground';
import type { Plan, Standing } from './standing';
import { alongWall, wallFaced, wallsOf } from './walls';

/** Metres around what hangs that are plain wall too. */
const FRAME = 0.05;
/** Height from which something before a wall hides what is on it. */
const TALL = 1.2;
/** Metres of wall above the floor in which doors, radiators and grilles show. */
const LOW = { bottom: 0.3, top: 0.75 };
/** Metres from a wall within which a piece stands at it. */
const AT_WALL = 0.2;
/** Share of what is behind a piece that may be busy: a switch, a socket. */
const HUNG = 0.02;
const STOOD = 0.12;
const STOOD_LOW = 0.2;
/** Metres before a pane that stay free of what is tall, its lowest height, and share that may be hidden. */
const BEFORE_PANE = 0.6;
const PANE_FROM = 0.9;
const PANE_HIDDEN = 0.5;

/** Whether the wall behind a piece is plain, where that matters; the main piece goes first. */
export function isOffBusyWall(candidate: Standing, { ground, standing }: Plan): boolean {
  const { piece, box } = candidate;
  if (piece.kind === 'curtains' || ground.busy.length === 0) return true;
  if (piece.stands === 'wall') return busyShare(ground.busy, wallBehind(candidate, FRAME)) <= HUNG;
  if (piece.stands !== 'floor') return true;
  if (piece.back !== 'wall') return box.top < TALL || isOffPanes(candidate, ground);
  const isPlain = box.top < TALL || busyShare(ground.busy, wallBehind(candidate, 0)) <= STOOD;
  return isPlain && (standing.length === 0 || lowBusyShare(candidate, ground) <= STOOD_LOW);
}

/** Whether what stands tall before a wall hides no pane of it, whether known for a window or not. */
function isOffPanes({ box }: Standing, { busy, room }: Ground): boolean {
  return wallsOf(room).every(({ wall }) => {
    const plane = room[wall];
    const far =
      plane === undefined ? BEFORE_PANE : Math.abs((wall === 'back' ? box.z : box.x) - plane);
    if (far - box.depth / 2 >= BEFORE_PANE) return true;
    const along = alongWall(wall, box);
    const reach = box.width / 2;
    const part = { wall, from: along - reach, to: along + reach, bottom: PANE_FROM, top: box.top };
    return busyShare(busy, part) <= PANE_HIDDEN;
  });
}

/** How much of what is low on the wall a piece stands before, 0..1. */
export function lowBusyShare(candidate: Standing, { busy, room }: Ground): number {
  const part = { ...wallBehind(candidate, 0), ...LOW };
  const plane = room[part.wall];
  const { box } = candidate;
  if (plane === undefined) return 0;
  const far = Math.abs((part.wall === 'back' ? box.z : box.x) - plane) - box.depth / 2;
  return far > AT_WALL ? 0 : busyShare(busy, part);
}

function wallBehind({ box, turn }: Standing, around: number): WallPatch {
  const wall = wallFaced(turn);
  const along = alongWall(wall, box);
  const reach = box.width / 2 + around;
  return {
    wall,
    from: along - reach,
    to: along + reach,
    bottom: box.bottom - around,
    top: box.top + around,
  };
}
