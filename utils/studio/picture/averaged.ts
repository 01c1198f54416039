/** Turns sums into means: colours by the light gathered, coverage by the number of pictures. */
export function averaged(values: Float32Array, light: number, pictures: number): Float32Array {
  for (let i = 0; i < values.length; i += 4) {
    values[i] /= light;
    values[i + 1] /= light;
    values[i + 2] /= light;
    values[i + 3] /= pictures;
  }
  return values;
}
