import { isOnEdge, type LineEvidence, pieceScores, SLOPES, STEEPEST, STEP } from './line-evidence';

/** A line across the picture, such as where walls meet the ceiling. */
export interface RoomLine {
  /** Row of the line in each column; 0 or the height where it runs outside the picture. */
  rows: Float32Array;
  /** Part of its visible length that lies on an edge of the picture, 0 to 1. */
  support: number;
}

const BEND_COST = 2;
const KNOT_COST = 14;

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
      if (isOnEdge(evidence, y * width + x, rise)) onEdge++;
    }
    state = from;
  }
  return { rows, support: visible > 0 ? onEdge / visible : 1 };
}
