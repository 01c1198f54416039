import type { Vector } from '../space';
import { angleSpread, focalOddity, type Lens, LONGEST_FOCAL, SHORTEST_FOCAL } from './lens';
import { axesOf } from './projection';
import type { Segment } from './segment';
import type { Zenith } from './zenith';

const FOCAL_STEPS = 13;
const HORIZON_STEPS = 29;
const HIGHEST_HORIZON = 0.22;
const LOWEST_HORIZON = 0.78;

/** Histogram of horizontal directions: whole degrees over half a turn. */
const BINS = 180;
const QUARTER = BINS / 2;
/** Segments whose direction in the room is less certain than so many degrees say nothing. */
const VAGUEST = 24;
const LONGEST_VOTE = 0.35;
const PEAKS_PER_LENS = 2;
const ODDITY_COST = 0.06;

/** A lens and how much line length agrees with it. */
export interface Proposal {
  lens: Lens;
  score: number;
}

/**
 * Lenses worth a closer look, best first. Every focal length and horizon of a grid is tried; each
 * segment that isn't vertical then says which way its line runs in the room, and where two right
 * angles of them agree most, there the walls are.
 */
export function proposeLenses(
  segments: readonly Segment[],
  zenith: Zenith,
  width: number,
  height: number,
): Proposal[] {
  const votes = segments.map((segment) => votesOf(segment, width));
  return lensGrid(zenith, width, height)
    .flatMap((lens) => peaksOf(lens, votes))
    .sort((a, b) => b.score - a.score);
}

function lensGrid(zenith: Zenith, width: number, height: number): Lens[] {
  const focals = Array.from({ length: FOCAL_STEPS }, (_, i) => {
    const part = i / (FOCAL_STEPS - 1);
    return Math.max(width, height) * SHORTEST_FOCAL * (LONGEST_FOCAL / SHORTEST_FOCAL) ** part;
  });
  const roll = Math.atan(zenith.lean);
  return focals.flatMap((focalLength) => {
    const lens: Lens = {
      width,
      height,
      focalLength,
      centreX: width / 2,
      centreY: height / 2,
      yaw: 0,
      pitch: Math.atan(zenith.spread * focalLength * Math.cos(roll)),
      roll,
    };
    return zenith.level ? horizons(height).map((centreY) => ({ ...lens, centreY })) : [lens];
  });
}

function horizons(height: number): number[] {
  return Array.from({ length: HORIZON_STEPS }, (_, i) => {
    const part = i / (HORIZON_STEPS - 1);
    return height * (HIGHEST_HORIZON + (LOWEST_HORIZON - HIGHEST_HORIZON) * part);
  });
}

/** A segment's line, turned a little one way and the other. */
interface Votes {
  segment: Segment;
  weight: number;
  turned: readonly [dx: number, dy: number][];
}

function votesOf(segment: Segment, width: number): Votes {
  const spread = 1.5 * angleSpread(segment, width);
  const turned = [-spread, spread].map((by): [number, number] => [
    segment.dx - by * segment.dy,
    segment.dy + by * segment.dx,
  ]);
  return { segment, weight: Math.min(segment.length, LONGEST_VOTE * width), turned };
}

function peaksOf(lens: Lens, votes: readonly Votes[]): Proposal[] {
  const histogram = new Float32Array(BINS + 1);
  const { right, up, forward } = axesOf(lens);
  for (const { segment, weight, turned } of votes) {
    const [a, b] = turned.map(([dx, dy]) => bearing(lens, segment, dx, dy, right, up, forward));
    const range = ((b - a + BINS * 1.5) % BINS) - BINS / 2;
    if (Math.abs(range) > VAGUEST) continue;
    const from = range < 0 ? b : a;
    spreadVote(histogram, from, Math.abs(range), weight);
  }
  return highest(lens, histogram);
}

/** Degrees, 0 to 180, right of ahead in which the line runs if it is horizontal in the room. */
function bearing(
  { centreX, centreY, focalLength }: Lens,
  { middle }: Segment,
  dx: number,
  dy: number,
  right: Vector,
  up: Vector,
  forward: Vector,
): number {
  // The plane through the eye and the line, by its normal in the camera's own directions.
  const [x, y] = [(middle.x - centreX) / focalLength, (centreY - middle.y) / focalLength];
  const [nx, ny, nz] = [-dy, -dx, x * dy + y * dx];
  const normalX = nx * right[0] + ny * up[0] + nz * forward[0];
  const normalZ = nx * right[2] + ny * up[2] + nz * forward[2];
  const degrees = (Math.atan2(-normalZ, -normalX) * 180) / Math.PI;
  return (degrees + 360) % BINS;
}

function spreadVote(histogram: Float32Array, from: number, range: number, weight: number): void {
  const [first, count] = [Math.floor(from), Math.ceil(range) + 1];
  for (let k = 0; k < count; k++) histogram[(first + k) % BINS] += weight / (count + 1);
}

/** The best turns of the room, where lines agree in both of its horizontal directions. */
function highest(lens: Lens, histogram: Float32Array): Proposal[] {
  const near = (bin: number) => {
    const at = (offset: number) => histogram[(bin + offset + BINS) % BINS];
    return at(-1) / 2 + at(0) + at(1) / 2;
  };
  const scores = Array.from({ length: QUARTER }, (_, bin) => {
    const [along, across] = [near(bin), near(bin + QUARTER)];
    return along + across + 2 * Math.sqrt(along * across);
  });
  const isPeak = (bin: number) =>
    scores[bin] >= scores[(bin + 1) % QUARTER] &&
    scores[bin] > scores[(bin + QUARTER - 1) % QUARTER];
  const prior = 1 - ODDITY_COST * focalOddity(lens) ** 2;
  return scores
    .map((score, bin) => ({ score: score * prior, bin }))
    .filter(({ bin }) => isPeak(bin))
    .sort((a, b) => b.score - a.score)
    .slice(0, PEAKS_PER_LENS)
    .map(({ score, bin }) => ({ lens: { ...lens, yaw: yawOf(bin + 0.5) }, score }));
}

/** The turn within an eighth of ahead: the back wall is the one most nearly faced. */
function yawOf(degrees: number): number {
  return ((degrees > 45 ? degrees - 90 : degrees) * Math.PI) / 180;
}
