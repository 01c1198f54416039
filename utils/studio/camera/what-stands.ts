/** What a photo shows that furniture must respect: things on the floor and on and before the walls. */
import type { Pixels } from '@/utils/restyle/pixels';
import type { Calibration, FloorPoint, Wall, WallPatch } from '../space';
import { busyWalls } from './busy-walls';
import { freeFloor } from './free-floor';
import { onWall } from './handles';

export interface WhatStands {
  /** Parts of the floor where something stands, metres. */
  keepOut: FloorPoint[][];
  /** Of the floor that the photo shows, how much is free, 0..1. */
  share: number;
  /** Parts of walls that aren't plain. */
  busy: WallPatch[];
  /** Whether something as large as furniture stands there: the room has its bed or table already. */
  furnished: boolean;
}

/** Square metres of a thing as large as a table, with what it hides of the floor. */
const LARGE_PATCH = 1.2;
/** Metres of wall that a bed or a row of cupboards stands before. */
const LARGE_RUN = 1.6;
/** Metres of wall that a chair stands before, and of floor before it that may be the chair's. */
const SMALL_RUN = 0.5;
const BEFORE = 0.9;
/** Heights of wall that furniture hides and skirting doesn't reach. */
const HIDDEN = { from: 0.4, to: 0.46 };
/** As many as a scene may keep; what is smaller is left. */
const MOST_OUTLINES = 50;
/** Metres between parts of one run. */
const NEXT = 0.13;

const walls: readonly Wall[] = ['back', 'left', 'right'];

/**
 * Looks at the floor for what isn't floor, and along the foot of each wall for what isn't wall: a
 * bed of the floor's colour still hides the wall behind it.
 */
export function whatStands(pixels: Pixels, calibration: Calibration): WhatStands {
  const { keepOut, share, largest } = freeFloor(pixels, calibration);
  const busy = busyWalls(pixels, calibration);
  const runs = walls.flatMap((wall) => runsAlong(wall, busy, calibration));
  const furnished = largest >= LARGE_PATCH || runs.some(({ from, to }) => to - from >= LARGE_RUN);
  const before = furnished ? runs.filter(({ from, to }) => to - from >= SMALL_RUN) : [];
  return {
    share,
    busy,
    furnished,
    keepOut: [...keepOut, ...before.flatMap((run) => floorBefore(run, calibration))]
      .sort((a, b) => areaOf(b) - areaOf(a))
      .slice(0, MOST_OUTLINES),
  };
}

/** Of a rectangle by its corners in order. */
function areaOf([a, , c]: readonly FloorPoint[]): number {
  return a && c ? Math.abs((c[0] - a[0]) * (c[1] - a[1])) : 0;
}

interface Run {
  wall: Wall;
  from: number;
  to: number;
}

/** Where something hides a wall's foot, doors and windows that reach down left out. */
function runsAlong(wall: Wall, busy: readonly WallPatch[], { openings }: Calibration): Run[] {
  const isOpening = ({ from, to }: Run) =>
    openings.some(
      (one) => one.wall === wall && one.bottom < HIDDEN.to && one.from < to && one.to > from,
    );
  const low = busy
    .filter((one) => one.wall === wall && one.bottom < HIDDEN.from && one.top > HIDDEN.to)
    .filter((one) => !isOpening(one))
    .sort((a, b) => a.from - b.from);
  const runs: Run[] = [];
  for (const { from, to } of low) {
    const last = runs.at(-1);
    if (last && from - last.to < NEXT) last.to = Math.max(last.to, to);
    else runs.push({ wall, from, to });
  }
  return runs;
}

function floorBefore({ wall, from, to }: Run, { room }: Calibration): FloorPoint[][] {
  const ends = [from, to].map((along) => onWall(room, wall, along, 0));
  const [start, end] = ends;
  if (!start || !end) return [];
  const [across, ahead] = { back: [0, BEFORE], left: [BEFORE, 0], right: [-BEFORE, 0] }[wall];
  return [
    [
      [start[0], start[2]],
      [end[0], end[2]],
      [end[0] + across, end[2] + ahead],
      [start[0] + across, start[2] + ahead],
    ],
  ];
}
