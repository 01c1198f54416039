import { luminance } from '@/utils/restyle/colour';

/** Pixels of which at least so many neighbours are as light, or as dark, are no specks. */
const COMPANY = 2;
/** Lighter or darker than all around by less than this is a thread of cloth, not a speck. */
const THREAD = 0.1;

/**
 * Takes out single pixels that are lighter or darker than all around them: a seam thinner than a
 * pixel, met by a strong light's only picture here and missed there, shows as a row of dots.
 * @param drawn red, green, blue (times coverage) and coverage of each pixel; changed in place
 */
export function removeSpecks(drawn: Float32Array, width: number, height: number): void {
  const light = new Float32Array(width * height);
  for (let i = 0; i < light.length; i++) {
    const at = 4 * i;
    const isWhole = drawn[at + 3] > 0.999;
    light[i] = isWhole ? luminance(drawn[at], drawn[at + 1], drawn[at + 2]) : Number.NaN;
  }
  const around = [-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1];
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      const own = light[i];
      if (!(own > 0)) continue;
      const by = fitting(own, light, i, around) / own;
      if (Math.abs(by - 1) < THREAD) continue;
      for (let k = 0; k < 3; k++) drawn[4 * i + k] *= by;
    }
  }
}

/** The light itself, or the nearest that has company among the neighbours. */
function fitting(own: number, light: Float32Array, i: number, around: readonly number[]): number {
  let [lightest, light2, darkest, dark2] = [
    -1,
    -1,
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
  ];
  let [lighter, darker] = [0, 0];
  for (const step of around) {
    const other = light[i + step];
    // Beside an outline nothing can be told.
    if (Number.isNaN(other)) return own;
    if (other >= own) lighter++;
    if (other <= own) darker++;
    if (lighter >= COMPANY && darker >= COMPANY) return own;
    if (other > lightest) [lightest, light2] = [other, lightest];
    else if (other > light2) light2 = other;
    if (other < darkest) [darkest, dark2] = [other, darkest];
    else if (other < dark2) dark2 = other;
  }
  return lighter < COMPANY ? light2 : dark2;
}
