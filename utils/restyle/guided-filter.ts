import { boxMean } from './box-mean';
import type { Plane } from './plane';

/** What a guided filter fits around each pixel: value = slope x guide + offset. */
export interface GuidedFit {
  slope: Plane;
  offset: Plane;
}

/**
 * Edge-aware smoothing: `values` follow the edges of `guide` (both 0 to 1), soft elsewhere. The fit
 * may be applied to a larger copy of the guide. `radius` in pixels; the smaller `smoothness`, the
 * weaker the edges that count.
 */
export function guidedFit(
  guide: Plane,
  values: Float32Array,
  radius: number,
  smoothness: number,
): GuidedFit {
  const { width, height } = guide;
  const mean = (plane: Float32Array) => boxMean(plane, width, height, radius);
  const meanGuide = mean(guide.values);
  const offset = mean(values);
  const slope = mean(guide.values.map((g, i) => g * values[i]));
  const variance = mean(guide.values.map((g) => g * g));
  for (let i = 0; i < slope.length; i++) {
    const g = meanGuide[i];
    const covariance = slope[i] - g * offset[i];
    slope[i] = covariance / (variance[i] - g * g + smoothness);
    offset[i] -= slope[i] * g;
  }
  return {
    slope: { width, height, values: mean(slope) },
    offset: { width, height, values: mean(offset) },
  };
}
