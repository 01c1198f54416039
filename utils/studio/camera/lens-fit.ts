import { invert } from './invert';
import { type Axis, angleSpread, type Lens, missOf, vanishingOf } from './lens';
import type { Segment } from './segment';

const ROUNDS = 14;
/** Misses beyond so many spreads count ever less. */
const TOLERANCE = 3;
const STEP = 1e-5;
const FREE = 10;

/** What is expected of a lens before its lines are looked at, and how far it may be from that. */
export interface LensPrior {
  /** Only its yaw is free. */
  lens: Lens;
  /** Share of the focal length. */
  focal: number;
  /** Radians, for pitch and roll. */
  tilt: number;
  /** Where the optical axis meets the picture, in widths. */
  centre: number;
}

/** A lens fitted to lines, and how sure each of its numbers is. */
export interface FittedLens {
  lens: Lens;
  /** One standard deviation: share of the focal length, radians, share of the width. */
  spread: { focalLength: number; yaw: number; pitch: number; horizon: number };
}

/** log of focal length in widths, yaw, pitch, roll, centreY in widths. */
type Parameters = [number, number, number, number, number];

/** A segment held to be parallel to an axis. */
export interface Aligned {
  segment: Segment;
  axis: Axis;
  /** How much more than others it counts; 1 if absent. */
  weight?: number;
}

/** Least squares on how far segments miss the vanishing points of their axes, far ones damped. */
export function fitLens(start: Lens, aligned: readonly Aligned[], prior: LensPrior): FittedLens {
  const expected = parametersOf(prior.lens);
  const stray = [prior.focal, FREE, prior.tilt, prior.tilt, prior.centre];
  let parameters = parametersOf(start);
  let inverse: number[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { matrix, vector } = normalEquations(start, parameters, aligned);
    stray.forEach((allowed, k) => {
      matrix[k][k] += 1 / allowed ** 2;
      vector[k] -= (parameters[k] - expected[k]) / allowed ** 2;
    });
    const solved = invert(matrix);
    if (!solved) break;
    inverse = solved;
    const steps = inverse.map((row) => row.reduce((sum, value, k) => sum + value * vector[k], 0));
    parameters = moved(parameters, steps);
    if (Math.max(...steps.map(Math.abs)) < 1e-6) break;
  }
  const sigma = (k: number) => Math.sqrt(Math.max(0, inverse[k]?.[k] ?? 1));
  return {
    lens: lensOf(start, parameters),
    spread: { focalLength: sigma(0), yaw: sigma(1), pitch: sigma(2), horizon: sigma(4) },
  };
}

function moved(parameters: Parameters, steps: readonly number[]): Parameters {
  const most = [0.15, 0.1, 0.1, 0.1, 0.1];
  const step = (k: number) => Math.max(-most[k], Math.min(most[k], steps[k]));
  const [f, yaw, pitch, roll, centre] = parameters;
  return [f + step(0), yaw + step(1), pitch + step(2), roll + step(3), centre + step(4)];
}

function normalEquations(base: Lens, at: Parameters, aligned: readonly Aligned[]) {
  const points = vanishingOf(lensOf(base, at));
  const shifted = at.map((_, k) => {
    const next: Parameters = [...at];
    next[k] += STEP;
    return vanishingOf(lensOf(base, next));
  });
  const matrix = at.map(() => at.map(() => 0));
  const vector = at.map(() => 0);
  for (const { segment, axis, weight: given = 1 } of aligned) {
    const sigma = angleSpread(segment, base.width);
    const miss = missOf(segment, points[axis]) / sigma;
    const weight = given / (1 + (miss / TOLERANCE) ** 2) ** 2;
    const slopes = shifted.map((moved) => (missOf(segment, moved[axis]) / sigma - miss) / STEP);
    slopes.forEach((slope, row) => {
      vector[row] -= weight * slope * miss;
      slopes.forEach((other, column) => {
        matrix[row][column] += weight * slope * other;
      });
    });
  }
  return { matrix, vector };
}

function parametersOf({ focalLength, width, yaw, pitch, roll, centreY }: Lens): Parameters {
  return [Math.log(focalLength / width), yaw, pitch, roll, centreY / width];
}

function lensOf(base: Lens, [logFocal, yaw, pitch, roll, centre]: Parameters): Lens {
  const { width } = base;
  return {
    ...base,
    focalLength: Math.exp(logFocal) * width,
    yaw,
    pitch,
    roll,
    centreY: centre * width,
  };
}
