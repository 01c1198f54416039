import { boxMean } from './box-mean';
import type { LabPlanes } from './lab-planes';
import type { Mask } from './pixels';
import { softened } from './plane';

/** Columns per piece of a line. */
export const STEP = 8;

/** Most rows a piece rises or falls; always whole rows. */
export const STEEPEST = 12;

/** How many slopes that makes. */
export const SLOPES = STEEPEST * 2 + 1;

/** Share of what regions say against what edges say. */
const REGION_SHARE = 0.03;
/** No pixel speaks louder than this: labels can be wrong over wide stretches. */
const MOST_ODDS = 0.7;
const OPENING_REACH = 4;
const OUTSIDE_SCORE = 0.6;

/** Lab steps of a faint edge, and the score of the clearest. */
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

/** Scores of one piece, were it dark above or dark below. */
export function pieceScores(
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

/** Whether a line of that rise lies on an edge at pixel `i`. */
export function isOnEdge(evidence: LineEvidence, i: number, rise: number): boolean {
  return edgeScore(slopeAcross(evidence, i, rise)) > ON_EDGE;
}
