/** Where each feature of a traced pixel lies in its run of numbers. */
export const CHANNEL = {
  /** Light scattered by the first surface, before its own colour is applied. */
  diffuse: 0,
  /** All other light: reflections, windows, lamps. */
  specular: 3,
  albedo: 6,
  normal: 9,
  position: 12,
  /** Sums of squared luminance, from which the noise is estimated. */
  diffuseSquare: 15,
  specularSquare: 16,
} as const;

export const CHANNELS = 17;
