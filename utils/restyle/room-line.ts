import { boxMean } from './box-mean';
import type { LabPlanes } from './lab-planes';
import type { Mask } from './pixels';
import { softened } from './plane';

/** A line across the picture, such as where walls meet the ceiling. */
export interface RoomLine {
  /** Row of the line in each column; 0 or the height where it runs outside the picture. */
  rows: Float32Array;
  /** Part of its visible length that lies on an edge of the picture, 0 to 1. */
  support: number;
}

/** Columns per piece; a piece rises by a whole number of rows, so 25 slopes up to 1.5. */
const STEP = 8;
const STEEPEST = 12;
const SLOPES = STEEPEST * 2 + 1;

const BEND_COST = 2;
const KNOT_COST = 14;
const REGION_SHARE = 0.03;
/** No pixel speaks louder than this: labels can be wrong over wide stretches. */
const MOST_ODDS = 0.7;
const OPENING_REACH = 4;
const OUTSIDE_SCORE = 0.6;
const EDGE_UNIT = 1.2;
const STRONGEST = 3;
const ON_EDGE = 1.1;

const SCORE_STEPS = 512;
const PER_UNIT = 16;

/** Score of a column whose gradient is so strong, by steps of 1 / `PER_UNIT`. */
const edgeScores = Float32Array.from({ length: SCORE_STEPS }, (_, i) =>
  Math.min(STRONGEST, Math.log2(1 + i / PER_UNIT / EDGE_UNIT)),
);

/** One over the length of a step across, for each slope. */
const perLength = Float32Array.from(
  { length: SLOPES },
  (_, i) => 1 / Math.hypot(1, (i - STEEPEST) / STEP),
);

/** What the picture says about lines: gradients to lie on, and what lies above and below. */
export interface LineEvidence {
  width: number;
  height: number;
  gradientX: Float32Array;
  gradientY: Float32Array;
  /** Sum down each column of how much rather above than below a pixel is; height + 1 rows. */
  above: Float32Array;
}

/**
 * Gathers the evidence. `aboveOdds` is positive where a pixel is rather above the line; edges at
 * `openings` are none of the line's.
 */
export function lineEvidence(
  planes: LabPlanes,
  aboveOdds: Float32Array,
  openings: Mask,
): LineEvidence {
  const { width, height } = planes;
  const l = boxMean(planes.l, width, height, 1);
  const b = boxMean(planes.b, width, height, 1);
  const gradientX = new Float32Array(width * height);
  const gradientY = new Float32Array(width * height);
  const near = softened(openings, OPENING_REACH).values;
  for (let y = 2; y < height - 2; y++) {
    for (let x = 2; x < width - 2; x++) {
      const i = y * width + x;
      if (near[i] > 0) continue;
      const slope = (plane: Float32Array, reach: number) => plane[i + reach] - plane[i - reach];
      gradientX[i] = slope(l, 2) - slope(b, 2);
      gradientY[i] = slope(l, 2 * width) - slope(b, 2 * width);
    }
  }
  const above = new Float32Array(width * (height + 1));
  for (let i = 0; i < aboveOdds.length; i++) {
    const odds = Math.min(MOST_ODDS, Math.max(-MOST_ODDS, aboveOdds[i]));
    above[i + width] = above[i] + REGION_SHARE * odds;
  }
  return { width, height, gradientX, gradientY, above };
}

/** The line of straight pieces that fits the evidence best, found by dynamic programming. */
export function findLine(evidence: LineEvidence): RoomLine {
  const { width, height } = evidence;
  const columns = Math.ceil(width / STEP);
  const states = (height + 1) * SLOPES * 2;
  const back = new Int32Array(columns * states);
  let scores: Float32Array = new Float32Array(states);
  for (let column = 0; column < columns; column++) {
    scores = advance(evidence, column, scores, back.subarray(column * states));
  }
  return trace(evidence, scores, back, columns, states);
}

/** A state is where a piece ends: row, slope, and whether the line is dark above or below. */
function stateOf(row: number, slope: number, sign: number): number {
  return (row * SLOPES + slope) * 2 + sign;
}

function advance(
  evidence: LineEvidence,
  column: number,
  before: Float32Array,
  back: Int32Array,
): Float32Array {
  const { height } = evidence;
  const after = new Float32Array(before.length).fill(Number.NEGATIVE_INFINITY);
  for (let row = 0; row <= height; row++) {
    const knot = bestOf(before, row);
    for (let slope = 0; slope < SLOPES; slope++) {
      const end = Math.min(height, Math.max(0, row + slope - STEEPEST));
      const [dark, light] = pieceScores(evidence, column * STEP, row, slope - STEEPEST);
      for (let sign = 0; sign < 2; sign++) {
        const from = column === 0 ? knot : bestBefore(before, row, slope, sign, knot);
        const cost = row === height ? 0 : bendCost(from, row, slope, sign);
        const score = before[from] - (column === 0 ? 0 : cost) + (sign ? light : dark);
        const to = stateOf(end, slope, sign);
        if (score <= after[to]) continue;
        after[to] = score;
        back[to] = from;
      }
    }
  }
  return after;
}

function bestOf(scores: Float32Array, row: number): number {
  let best = stateOf(row, 0, 0);
  for (let i = best, end = best + SLOPES * 2; i < end; i++) {
    if (scores[i] > scores[best]) best = i;
  }
  return best;
}

function bestBefore(
  scores: Float32Array,
  row: number,
  slope: number,
  sign: number,
  knot: number,
): number {
  let best = knot;
  let bestScore = scores[knot] - bendCost(knot, row, slope, sign);
  for (let near = Math.max(0, slope - 1); near <= Math.min(SLOPES - 1, slope + 1); near++) {
    const state = stateOf(row, near, sign);
    const score = scores[state] - (near === slope ? 0 : BEND_COST);
    if (score > bestScore) [best, bestScore] = [state, score];
  }
  return best;
}

function bendCost(from: number, row: number, slope: number, sign: number): number {
  const turn = Math.abs(((from >> 1) % SLOPES) - slope);
  if (row === 0 || ((from & 1) === sign && turn === 0)) return 0;
  return (from & 1) === sign && turn === 1 ? BEND_COST : KNOT_COST;
}

/** Scores of one piece, were it dark above or dark below. */
function pieceScores(
  evidence: LineEvidence,
  left: number,
  row: number,
  rise: number,
): [dark: number, light: number] {
  const { width, height, above } = evidence;
  let [dark, light] = [0, 0];
  for (let k = 0; k < STEP && left + k < width; k++) {
    const x = left + k;
    const y = Math.round(row + (rise * k) / STEP);
    const inside = Math.min(height, Math.max(0, y));
    const region = above[inside * width + x];
    if (y <= 2 || y >= height - 2) {
      dark += region + OUTSIDE_SCORE;
      light += region + OUTSIDE_SCORE;
      continue;
    }
    const across = slopeAcross(evidence, y * width + x, rise);
    const edge = edgeScore(across);
    dark += region + (across > 0 ? edge : 0);
    light += region + (across < 0 ? edge : 0);
  }
  return [dark, light];
}

/** Gradient across a piece of that rise; positive where it is dark above. */
function slopeAcross({ gradientX, gradientY }: LineEvidence, i: number, rise: number): number {
  const tilt = rise / STEP;
  const across = gradientY[i] - tilt * gradientX[i];
  return across * perLength[rise + STEEPEST];
}

function edgeScore(across: number): number {
  return edgeScores[Math.min(SCORE_STEPS - 1, Math.abs(across) * PER_UNIT) | 0];
}

function trace(
  evidence: LineEvidence,
  scores: Float32Array,
  back: Int32Array,
  columns: number,
  states: number,
): RoomLine {
  const { width, height } = evidence;
  const rows = new Float32Array(width);
  let state = scores.reduce((best, score, i) => (score > scores[best] ? i : best), 0);
  let [onEdge, visible] = [0, 0];
  for (let column = columns - 1; column >= 0; column--) {
    const from = back[column * states + state];
    const start = Math.floor(from / (SLOPES * 2));
    const rise = ((state >> 1) % SLOPES) - STEEPEST;
    for (let x = column * STEP; x < Math.min(width, column * STEP + STEP); x++) {
      const row = start + (rise * (x - column * STEP)) / STEP;
      rows[x] = Math.min(height, Math.max(0, row));
      const y = Math.round(row);
      if (y <= 2 || y >= height - 2) continue;
      visible++;
      if (edgeScore(slopeAcross(evidence, y * width + x, rise)) > ON_EDGE) onEdge++;
    }
    state = from;
  }
  return { rows, support: visible > 0 ? onEdge / visible : 1 };
}
