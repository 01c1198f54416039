import {
  type Axis,
  angleSpread,
  FOCAL_SPREAD,
  focalOddity,
  type Lens,
  longSide,
  missOf,
  USUAL_FOCAL,
  vanishingOf,
} from './lens';
import { type Aligned, type FittedLens, fitLens, type LensPrior } from './lens-fit';
import { proposeLenses } from './propose-lenses';
import type { Segment } from './segment';
import { findZenith, levelZenith, type Zenith } from './zenith';

/** Longest segments that vote. */
const MOST_SEGMENTS = 220;
const LOOKED_AT = 120;
const FITTED = 6;
const ANSWERS = 3;
/** A segment belongs to an axis that it misses by at most so many of its spreads. */
const REACH = 3.2;
const LONGEST_SHARE = 0.4;
/** A camera is taken for tilted only if that explains so much more. */
const TILT_GAIN = 1.2;
const ODDITY_COST = 0.03;
/** How far a camera strays from upright, radians, and its axis from the middle, widths. */
const LEVEL = { tilt: 0.009, centre: 0.09 };
const TILTED = { tilt: 0.3, centre: 0.008 };
const SAME_TURN = 0.05;
const SAME_FOCAL = 0.12;

/** What the lines of a photo say about its camera. */
export interface LensGuess extends FittedLens {
  /** Segments by the axis that they run along. */
  aligned: readonly Aligned[];
  /** Line length that agrees with each axis, in widths. */
  support: readonly [number, number, number];
  /** Line length in agreement, most where both horizontal directions have some. */
  score: number;
  /** Part of all line length that agrees with an axis. */
  share: number;
  level: boolean;
}

/**
 * The cameras that most of a photo's lines agree with, best first: clearly different ones, as a
 * floor laid askew or a row of blinds can outvote the walls. None where there are hardly any lines.
 */
export function findLenses(
  all: readonly Segment[],
  width: number,
  height: number,
): readonly LensGuess[] {
  const segments = all.slice(0, MOST_SEGMENTS);
  const zenith = findZenith(segments, width, height);
  const level = lensesUnder(levelZenith, segments, width, height);
  const tilted = zenith.level ? [] : lensesUnder(zenith, segments, width, height);
  const kept: LensGuess[] = [];
  for (const one of [...level, ...tilted].sort((a, b) => b.score - a.score)) {
    if (
      kept.every(({ lens, level: upright }) => isOther(lens, one.lens) || upright !== one.level)
    ) {
      kept.push(one);
    }
  }
  return kept.slice(0, ANSWERS);
}

function lensesUnder(
  zenith: Zenith,
  segments: readonly Segment[],
  width: number,
  height: number,
): LensGuess[] {
  const proposals = proposeLenses(segments, zenith, width, height).slice(0, LOOKED_AT);
  const looked = distinct(proposals.map(({ lens }) => judge(lens, segments)));
  return looked.slice(0, FITTED).map(({ lens }) => {
    const refined = refine(lens, segments, zenith.level);
    const score = zenith.level ? refined.score : refined.score / TILT_GAIN;
    return { ...refined, score, level: zenith.level };
  });
}

interface Judged {
  lens: Lens;
  score: number;
  aligned: Aligned[];
  support: [number, number, number];
  share: number;
}

/** How much line length runs along a lens's axes. */
function judge(lens: Lens, segments: readonly Segment[]): Judged {
  const points = vanishingOf(lens);
  const support: [number, number, number] = [0, 0, 0];
  const aligned: Aligned[] = [];
  let total = 0;
  for (const segment of segments) {
    const weight = Math.min(segment.length / lens.width, LONGEST_SHARE);
    total += weight;
    const [axis, miss] = nearestAxis(segment, points);
    const off = miss / (REACH * angleSpread(segment, lens.width));
    if (off >= 1) continue;
    support[axis] += weight * (1 - off * off);
    aligned.push({ segment, axis });
  }
  const [x, y, z] = support;
  const score = (x + y + z + 2 * Math.sqrt(x * z)) * (1 - ODDITY_COST * focalOddity(lens) ** 2);
  return { lens, score, aligned, support, share: (x + y + z) / Math.max(total, 1e-9) };
}

function nearestAxis(
  segment: Segment,
  points: ReturnType<typeof vanishingOf>,
): [axis: Axis, miss: number] {
  const misses = points.map((point) => Math.abs(missOf(segment, point)));
  const axes: readonly Axis[] = [1, 0, 2];
  return axes.reduce<[Axis, number]>(
    (best, axis) => (misses[axis] < best[1] ? [axis, misses[axis]] : best),
    [1, 2],
  );
}

/** Fitted to the lines that agree with it; the back wall stays the one most nearly faced. */
function refine(start: Lens, segments: readonly Segment[], level: boolean) {
  const prior = priorOf(start, level);
  let judged = judge(start, segments);
  let fitted = fitLens(start, judged.aligned, prior);
  for (let round = 0; round < 2; round++) {
    judged = judge(fitted.lens, segments);
    fitted = fitLens(fitted.lens, judged.aligned, prior);
  }
  const { lens } = fitted;
  const faced =
    Math.abs(lens.yaw) > Math.PI / 4 ? lens.yaw - (Math.sign(lens.yaw) * Math.PI) / 2 : lens.yaw;
  return { ...judge({ ...lens, yaw: faced }, segments), spread: fitted.spread };
}

/** Upright verticals leave the horizon free; else the optical axis goes through the middle. */
function priorOf(start: Lens, level: boolean): LensPrior {
  const focalLength = USUAL_FOCAL * longSide(start);
  const usual = { ...start, focalLength, centreY: start.height / 2 };
  return level
    ? { ...LEVEL, focal: FOCAL_SPREAD, lens: { ...usual, pitch: 0, roll: 0 } }
    : { ...TILTED, focal: FOCAL_SPREAD, lens: usual };
}

function distinct(judged: Judged[]): Judged[] {
  const kept: Judged[] = [];
  for (const one of judged.sort((a, b) => b.score - a.score)) {
    if (kept.every(({ lens }) => isDistinct(lens, one.lens))) kept.push(one);
  }
  return kept;
}

const isDistinct = (a: Lens, b: Lens) =>
  turnBetween(a, b) > SAME_TURN ||
  Math.abs(Math.log(a.focalLength / b.focalLength)) > SAME_FOCAL ||
  Math.abs(a.centreY - b.centreY) > 0.04 * a.height;

/** So unlike that furniture would stand askew. */
const isOther = (a: Lens, b: Lens) => turnBetween(a, b) > 2 * SAME_TURN;

function turnBetween(a: Lens, b: Lens): number {
  const quarter = Math.PI / 2;
  const turn = Math.abs(a.yaw - b.yaw) % quarter;
  return Math.min(turn, quarter - turn);
}
