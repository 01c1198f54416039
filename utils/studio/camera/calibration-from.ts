import type { Calibration, Camera, Opening, Point, Room } from '../space';
import { type HandlePoint, type Handles, type Misfit, onWall, otherSide } from './handles';
import { FOCAL_SPREAD, type Lens, longSide, missOf, vanishingOf } from './lens';
import { type Aligned, type FittedLens, fitLens } from './lens-fit';
import { lensFromEdges } from './lens-from-edges';
import { nearestFloor } from './nearest-floor';
import { castToFloor, castToWall } from './projection';
import { segmentBetween } from './segment';

/** Edges shorter than this part of the width have no direction. */
const SHORTEST = 0.02;
/** What a hand may be off at an edge's end, widths. */
const LARGEST_MISS = 0.03;
const WIDEST_LENS = 0.28;
const NARROWEST_LENS = 1.8;
const LOWEST_CEILING = 1.8;
const HIGHEST_CEILING = 6;
/** The edge in hand counts so many times as much as the others. */
const IN_HAND = 6;
/** How far the way the camera was held may stray from before: radians, widths. */
const TILT = 0.004;
const CENTRE = { level: 0.2, tilted: 0.004 };
const TILTED = 0.03;
/** Radians that are tried where arithmetic alone finds no start. */
const TURNS = [-0.6, -0.3, 0, 0.3, 0.6];
/** Uncertainty of the focal length above which a room faced head-on is said to be less sure. */
const VAGUE_LENS = 0.1;
const HEAD_ON = 0.6;

/** The calibration that handles make, or why they make none. */
export type HandlesOutcome =
  | { calibration: Calibration; misfit?: never }
  | { calibration?: never; misfit: Misfit };

/**
 * The camera and room of handles that a person set.
 * @param before what the handles were made from. Where they leave something open (the lens, when
 * the room is faced head-on), it stays as it was.
 * @param dragged the point in hand. A corner moves the walls and leaves the lens alone; an end
 * turns its edge, which is followed most closely.
 */
export function calibrationFrom(
  handles: Handles,
  before: Calibration,
  dragged?: HandlePoint,
): HandlesOutcome {
  const { ceilingHeight } = handles;
  if (!(ceilingHeight >= LOWEST_CEILING && ceilingHeight <= HIGHEST_CEILING)) {
    return { misfit: 'height' };
  }
  const edges = edgesOf(handles, dragged);
  const { width } = before.camera;
  if (edges.some(({ segment }) => !(segment.length > SHORTEST * width))) {
    return { misfit: 'edge-short' };
  }
  if (!(handles.ceiling.y < handles.floor.y)) return { misfit: 'upside-down' };
  if (dragged === 'floor' || dragged === 'ceiling') {
    return roomFrom(handles, before.camera, before.confidence, before);
  }
  const { lens, spread } = fitToEdges(before.camera, edges);
  if (!fitsEdges(lens, edges)) return { misfit: 'edges-disagree' };
  const isVague = spread.focalLength > VAGUE_LENS;
  return roomFrom(handles, lens, isVague ? Math.max(HEAD_ON, before.confidence) : 1, before);
}

/** The edges between handles, each with the direction of the room in which it runs. */
function edgesOf(handles: Handles, dragged: HandlePoint | undefined): Aligned[] {
  const { corner, floor, ceiling, floorLeft, floorRight, ceilingLeft, ceilingRight } = handles;
  const [left, right] = corner === 'left' ? ([2, 0] as const) : ([0, 2] as const);
  const edge = (axis: Aligned['axis'], from: Point, to: Point, name?: HandlePoint): Aligned => ({
    segment: segmentBetween(from, to),
    axis,
    weight: name && name === dragged ? IN_HAND : 1,
  });
  const second = handles.secondFloorEnd;
  const secondCorner = corner === 'left' ? floorRight : floorLeft;
  return [
    edge(1, floor, ceiling),
    edge(left, floor, floorLeft, 'floorLeft'),
    edge(right, floor, floorRight, 'floorRight'),
    edge(left, ceiling, ceilingLeft, 'ceilingLeft'),
    edge(right, ceiling, ceilingRight, 'ceilingRight'),
    ...(second ? [edge(2, secondCorner, second, 'secondFloorEnd')] : []),
  ];
}

/** Started from several lenses and turns, for the one before may be far off. */
function fitToEdges(before: Lens, edges: readonly Aligned[]): FittedLens {
  const isTilted = Math.abs(before.pitch) > TILTED;
  const prior = {
    lens: before,
    focal: FOCAL_SPREAD,
    tilt: isTilted ? 10 * TILT : TILT,
    centre: isTilted ? CENTRE.tilted : CENTRE.level,
  };
  const [, left, right, upperLeft, upperRight] = edges;
  const pairs = [
    [left.segment, upperLeft.segment] as const,
    [right.segment, upperRight.segment] as const,
  ];
  const [across, along] = left.axis === 0 ? pairs : [pairs[1], pairs[0]];
  const exact = lensFromEdges(before, across, along);
  const turned = TURNS.map((yaw) => ({ ...before, yaw }));
  const starts = [before, ...(exact ? [exact] : turned)];
  const fits = starts.map((start) => fitLens(start, edges, prior));
  const costs = fits.map(({ lens }) => costOf(lens, before, edges));
  return fits[costs.indexOf(Math.min(...costs))];
}

function costOf(lens: Lens, before: Lens, edges: readonly Aligned[]): number {
  const points = vanishingOf(lens);
  const misses = edges.map(
    ({ segment, axis, weight = 1 }) => weight * (missOf(segment, points[axis]) / 0.005) ** 2,
  );
  const stray = Math.log(lens.focalLength / before.focalLength) / FOCAL_SPREAD;
  const cost = misses.reduce((sum, miss) => sum + miss, stray ** 2);
  return Number.isFinite(cost) ? cost : Number.MAX_VALUE;
}

function fitsEdges(lens: Lens, edges: readonly Aligned[]): boolean {
  const focal = lens.focalLength / longSide(lens);
  if (!(focal > WIDEST_LENS && focal < NARROWEST_LENS)) return false;
  const points = vanishingOf(lens);
  return edges.every(({ segment, axis }) => Math.abs(missOf(segment, points[axis])) < LARGEST_MISS);
}

function roomFrom(
  handles: Handles,
  lens: Lens,
  confidence: number,
  before: Calibration,
): HandlesOutcome {
  const { corner, floor, ceiling, ceilingHeight } = handles;
  const unscaled: Camera = { ...lens, eyeHeight: 1 };
  const foot = castToFloor(unscaled, floor);
  if (!foot || foot[1] >= 0) return { misfit: 'upside-down' };
  const bare: Room = { back: foot[1], front: 0, ceiling: 0 };
  const top = castToWall(unscaled, bare, 'back', ceiling)?.[1];
  if (!top || top <= 1.02) return { misfit: 'upside-down' };
  const eyeHeight = ceilingHeight / top;
  const camera: Camera = { ...lens, eyeHeight };
  const secondCorner = corner === 'left' ? handles.floorRight : handles.floorLeft;
  const kept =
    (before.room[otherSide(corner)] ?? Number.NaN) * (eyeHeight / before.camera.eyeHeight);
  const second = handles.secondFloorEnd ? castToFloor(camera, secondCorner)?.[0] : kept;
  const walls: Omit<Room, 'front'> = {
    [corner]: foot[0] * eyeHeight,
    ...(second !== undefined && !Number.isNaN(second) && { [otherSide(corner)]: second }),
    back: foot[1] * eyeHeight,
    ceiling: ceilingHeight,
  };
  if (walls.left !== undefined && walls.right !== undefined && walls.left >= walls.right) {
    return { misfit: 'edges-disagree' };
  }
  const room: Room = { ...walls, front: nearestFloor(camera, walls) };
  return {
    calibration: {
      camera,
      room,
      openings: handles.openings.flatMap((opening) => openingFrom(camera, room, opening) ?? []),
      confidence,
      madeBy: 'person',
    },
  };
}

function openingFrom(
  camera: Camera,
  room: Room,
  { wall, kind, from, to }: Handles['openings'][number],
): Opening[] | undefined {
  const [a, b] = [castToWall(camera, room, wall, from), castToWall(camera, room, wall, to)];
  if (!a || !b || !onWall(room, wall, 0, 0)) return undefined;
  const axis = wall === 'back' ? 0 : 2;
  const [start, end] = [Math.min(a[axis], b[axis]), Math.max(a[axis], b[axis])];
  const [bottom, top] = [Math.max(0, Math.min(a[1], b[1])), Math.max(a[1], b[1])];
  return [{ wall, kind, from: start, to: end, bottom, top }];
}
