/** The kinds of surface a superpixel may lie on, in the order of the weights' columns. */
export const SURFACES = ['ceiling', 'wall', 'floor', 'opening', 'other'] as const;

/**
 * Softmax regression: one row for each of `surfaceFeatures`, one column for each of `SURFACES`.
 * Fitted offline on hand-labelled room photos and their mirror images.
 */
export const SURFACE_WEIGHTS: readonly (readonly number[])[] = [
  [3.58, 2.54, -2.34, -6.77, 1.43],
  [-3.47, 0.89, 2.1, 0.24, 0.25],
  [-1.61, -1.3, 2.19, -2.55, 3.28],
  [-1.29, 0.65, -0.98, 1.03, 0.59],
  [-3.02, 1.05, 0.73, 1.26, -0.01],
  [0.95, -0.41, 0.94, 2.07, -3.54],
  [0.3, -1.68, -1.52, 2.51, 0.39],
  [-5.15, 2.76, 4.04, 0.06, -1.72],
  [-0.45, -0.64, 0.24, -0.66, 1.52],
  [-1.12, 0.44, 0.72, 0.39, -0.44],
  [0.58, 1.33, 0.17, -0.74, -1.33],
  [0.3, -0.15, 0.66, -0.58, -0.22],
  [-1.53, 0.45, -1.46, 1.97, 0.56],
  [-3.15, -0.45, 0.31, 2.38, 0.9],
  [0.26, -4.41, 0.89, 3.92, -0.66],
  [0.32, 0.12, -0.72, 0.55, -0.27],
  [-0.42, -0.55, -0.54, 0.49, 1.02],
  [-0.43, -0.14, 0.6, 1.09, -1.13],
  [0.68, -1.22, 0.97, 0.6, -1.03],
  [-1.35, -3.09, 0.22, 1.94, 2.28],
  [-0.83, -0.96, -0.65, 1.35, 1.09],
  [-1.54, -0.42, 0.11, 0.84, 1.01],
  [0.59, 1.37, -3.03, 1.28, -0.2],
  [0.33, 0.68, 0.6, -2.61, 0.99],
  [-5.05, 4.67, -1.99, 3.11, -0.76],
  [-1.01, 0.39, 0, 0.44, 0.18],
  [-0.07, -1.02, 1.4, -0.39, 0.08],
  [-0.17, 0.66, -1.49, 0.18, 0.83],
  [0.18, 2.37, -1.73, -1.14, 0.31],
  [0.54, 0.83, -0.52, -0.84, -0],
  [0.11, 0.22, -0.25, -0.34, 0.27],
  [-3.12, -1.73, 3.98, 0.11, 0.76],
  [-0.99, 2.22, -2.23, -2.27, 3.29],
  [3.76, -0.74, -0.22, -0.64, -2.16],
];

/** The probability that a region lies on a surface. */
export function oddsOf(
  odds: Float32Array,
  region: number,
  surface: (typeof SURFACES)[number],
): number {
  return odds[region * SURFACES.length + SURFACES.indexOf(surface)];
}
