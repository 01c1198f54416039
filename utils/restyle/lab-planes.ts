import { labOfLinear, linearOfByte } from './colour';
import type { Pixels } from './pixels';

/** A picture as three planes of Lab values, row by row. */
export interface LabPlanes {
  width: number;
  height: number;
  l: Float32Array;
  a: Float32Array;
  b: Float32Array;
}

/** Lab planes of a picture; alpha is ignored. */
export function labPlanes({ width, height, data }: Pixels): LabPlanes {
  const count = width * height;
  const planes = {
    width,
    height,
    l: new Float32Array(count),
    a: new Float32Array(count),
    b: new Float32Array(count),
  };
  for (let i = 0, at = 0; i < count; i++, at += 4) {
    const [l, a, b] = labOfLinear(
      linearOfByte[data[at]],
      linearOfByte[data[at + 1]],
      linearOfByte[data[at + 2]],
    );
    planes.l[i] = l;
    planes.a[i] = a;
    planes.b[i] = b;
  }
  return planes;
}

const REACH = 2;
const SIDE = REACH * 2 + 1;
const RANGE_STEPS = 256;
const RANGE_SIGMA = 5;
const SPACE_SIGMA = 1.6;

const spaceWeights = Float32Array.from({ length: SIDE * SIDE }, (_, i) => {
  const dx = (i % SIDE) - REACH;
  const dy = Math.floor(i / SIDE) - REACH;
  return Math.exp(-(dx * dx + dy * dy) / (2 * SPACE_SIGMA ** 2));
});

/** Weight by squared colour distance, in steps of one unit. */
const rangeWeights = Float32Array.from({ length: RANGE_STEPS }, (_, i) =>
  Math.exp(-i / (2 * RANGE_SIGMA ** 2)),
);

/** Smooths noise and fine texture and keeps edges: a small bilateral filter. */
export function smoothed(planes: LabPlanes): LabPlanes {
  const { width, height } = planes;
  const out = { width, height, l: planes.l.slice(), a: planes.a.slice(), b: planes.b.slice() };
  for (let y = REACH; y < height - REACH; y++) {
    for (let x = REACH; x < width - REACH; x++) smoothOne(planes, out, y * width + x);
  }
  return out;
}

function smoothOne({ width, l, a, b }: LabPlanes, out: LabPlanes, at: number): void {
  const [l0, a0, b0] = [l[at], a[at], b[at]];
  let [weights, sumL, sumA, sumB] = [0, 0, 0, 0];
  for (let tap = 0, dy = -REACH; dy <= REACH; dy++) {
    for (let i = at + dy * width - REACH, end = i + SIDE; i < end; i++, tap++) {
      const [li, ai, bi] = [l[i], a[i], b[i]];
      const far = (li - l0) ** 2 + (ai - a0) ** 2 + (bi - b0) ** 2;
      if (far >= RANGE_STEPS) continue;
      const weight = spaceWeights[tap] * rangeWeights[far | 0];
      weights += weight;
      sumL += weight * li;
      sumA += weight * ai;
      sumB += weight * bi;
    }
  }
  out.l[at] = sumL / weights;
  out.a[at] = sumA / weights;
  out.b[at] = sumB / weights;
}
