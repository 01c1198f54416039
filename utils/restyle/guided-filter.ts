import { boxMean } from './box-mean';

/**
 * Edge-aware smoothing: `values` follow the edges of `guide` (both 0 to 1), soft elsewhere.
 * `radius` in pixels; the smaller `smoothness`, the weaker the edges that count.
 */
export function guidedFilter(
  guide: Float32Array,
  values: Float32Array,
  width: number,
  height: number,
  radius: number,
  smoothness: number,
): Float32Array {
  const mean = (plane: Float32Array) => boxMean(plane, width, height, radius);
  const meanGuide = mean(guide);
  const meanValues = mean(values);
  const slope = mean(guide.map((g, i) => g * (values[i] ?? 0)));
  const variance = mean(guide.map((g) => g * g));
  for (let i = 0; i < slope.length; i++) {
    const g = meanGuide[i] ?? 0;
    const covariance = (slope[i] ?? 0) - g * (meanValues[i] ?? 0);
    slope[i] = covariance / ((variance[i] ?? 0) - g * g + smoothness);
    meanValues[i] = (meanValues[i] ?? 0) - (slope[i] ?? 0) * g;
  }
  const meanSlope = mean(slope);
  const meanOffset = mean(meanValues);
  return guide.map((g, i) =>
    Math.min(1, Math.max(0, (meanSlope[i] ?? 0) * g + (meanOffset[i] ?? 0))),
  );
}
