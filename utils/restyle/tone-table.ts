import { labOfLinear, linearOfLab, linearOfSrgb, srgbOfLinear } from './colour';
import { toned } from './tone';
import type { Mood } from './tone-variation';

const STEPS = 32;
const SIDE = STEPS + 1;

/** Offsets in the table of one step of red, green and blue. */
const [RED, GREEN, BLUE] = [3, SIDE * 3, SIDE * SIDE * 3];

/** A mood's tone as a table of 33 x 33 x 33 sRGB colours, 0 to 255 with fraction. */
export function toneTable(mood: Mood, middle: number): Float32Array {
  const table = new Float32Array(SIDE ** 3 * 3);
  for (let b = 0; b < SIDE; b++) {
    for (let g = 0; g < SIDE; g++) {
      for (let r = 0; r < SIDE; r++) {
        const lab = labOfLinear(lightOfStep(r), lightOfStep(g), lightOfStep(b));
        table.set(
          linearOfLab(toned(lab, mood, middle)).map(srgbOfLinear),
          r * RED + g * GREEN + b * BLUE,
        );
      }
    }
  }
  return table;
}

function lightOfStep(step: number): number {
  return linearOfSrgb((step * 255) / STEPS);
}

/** Where each byte falls between two steps of the table. */
const stepOfByte = Uint8Array.from({ length: 256 }, (_, byte) =>
  Math.min(STEPS - 1, Math.floor((byte * STEPS) / 255)),
);
const partOfByte = Float32Array.from(
  { length: 256 },
  (_, byte) => (byte * STEPS) / 255 - stepOfByte[byte],
);

/**
 * Looks up one colour, tetrahedral: between the table's cell corners along the sorted axes, which
 * keeps greys grey where trilinear tints them. Writes three values to `out`.
 */
export function lookUp(
  table: Float32Array,
  r: number,
  g: number,
  b: number,
  out: Float32Array,
): void {
  const [x, y, z] = [partOfByte[r], partOfByte[g], partOfByte[b]];
  const low = stepOfByte[r] * RED + stepOfByte[g] * GREEN + stepOfByte[b] * BLUE;
  let first = RED;
  let last = BLUE;
  if (x >= y) {
    if (z > x) [first, last] = [BLUE, GREEN];
    else if (z > y) last = GREEN;
  } else if (z > y) [first, last] = [BLUE, RED];
  else [first, last] = [GREEN, x >= z ? BLUE : RED];
  const most = Math.max(x, y, z);
  const least = Math.min(x, y, z);
  const between = x + y + z - most - least;
  const high = RED + GREEN + BLUE;
  for (let c = 0; c < 3; c++) {
    const at = low + c;
    out[c] =
      table[at] * (1 - most) +
      table[at + first] * (most - between) +
      table[at + high - last] * (between - least) +
      table[at + high] * least;
  }
}
