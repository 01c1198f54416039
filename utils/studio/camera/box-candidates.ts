import type { Camera, Point } from '../space';
import { castToFloor } from './projection';
import type { Segment } from './segment';

/** Places this close, as a share of their distance, are one. */
const SAME_PLACE = 0.035;
const MOST = 9;
const FARTHEST = 14;

/** Where walls may stand, in eye heights: the lines below the horizon laid on the floor. */
export interface BoxCandidates {
  backs: number[];
  lefts: number[];
  rights: number[];
}

/** Reads a camera one eye height above the floor, and segments by axis. */
export function boxCandidates(camera: Camera, segments: readonly Segment[][]): BoxCandidates {
  const [across, , along] = segments;
  const backs = placesOf(camera, across, 1).filter(([place]) => place < 0);
  const sides = placesOf(camera, along, 0);
  return {
    backs: strongest(backs),
    lefts: strongest(sides.filter(([place]) => place < 0)),
    rights: strongest(sides.filter(([place]) => place > 0)),
  };
}

type Place = readonly [place: number, length: number];

function placesOf(camera: Camera, segments: readonly Segment[], coordinate: 0 | 1): Place[] {
  return segments.flatMap((segment): Place[] => {
    const ends = [segment.from, segment.to].map((end) => castToFloor(camera, end));
    if (!ends[0] || !ends[1]) return [];
    const middle = placeAt(camera, segment.middle, coordinate);
    return middle === undefined ? [] : [[middle, segment.length]];
  });
}

function placeAt(camera: Camera, point: Point, coordinate: 0 | 1): number | undefined {
  const place = castToFloor(camera, point)?.[coordinate];
  return place !== undefined && Math.abs(place) < FARTHEST ? place : undefined;
}

/** The places with most line on them; each is where its longest line is. */
function strongest(places: readonly Place[]): number[] {
  const groups: { place: number; length: number }[] = [];
  for (const [place, length] of [...places].sort((a, b) => b[1] - a[1])) {
    const group = groups.find((one) => Math.abs(one.place / place - 1) < SAME_PLACE);
    if (group) group.length += length;
    else groups.push({ place, length });
  }
  return groups
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST)
    .map(({ place }) => place);
}
