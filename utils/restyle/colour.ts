/** A colour in CIE L*a*b* (D65): L 0 to 100, a and b about -100 to 100. */
export type Lab = readonly [l: number, a: number, b: number];

/** Red, green and blue as light, not as screen values: 0 black to 1 white. */
export type LinearRgb = readonly [r: number, g: number, b: number];

/** Light, 0 to 1, of an sRGB value of 0 to 255, fractions allowed. */
export function linearOfSrgb(value: number): number {
  const s = value / 255;
  return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
}

/** Light of each sRGB byte. */
export const linearOfByte = Float32Array.from({ length: 256 }, (_, byte) => linearOfSrgb(byte));

/** sRGB value, 0 to 255 with fraction, of a light between 0 and 1; clamps what lies outside. */
export function srgbOfLinear(light: number): number {
  const t = Math.min(1, Math.max(0, light));
  return 255 * (t <= 0.0031308 ? 12.92 * t : 1.055 * t ** (1 / 2.4) - 0.055);
}

/** The light of an sRGB hex colour; a colour that can't be read counts as mid grey. */
export function linearOfHex(hex: string): LinearRgb {
  const value = /^#?[0-9a-f]{6}$/i.test(hex) ? Number.parseInt(hex.replace('#', ''), 16) : 0x808080;
  const light = (shift: number) => linearOfByte[(value >> shift) & 255];
  return [light(16), light(8), light(0)];
}

/** Relative luminance of a light. */
export function luminance(r: number, g: number, b: number): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const CUBE_STEPS = 4096;
const EPSILON = 216 / 24389;
const KAPPA = 24389 / 27;

function cubeRoot(t: number): number {
  return t > EPSILON ? Math.cbrt(t) : (KAPPA * t + 16) / 116;
}

const cubeRoots = Float32Array.from({ length: CUBE_STEPS + 2 }, (_, i) => cubeRoot(i / CUBE_STEPS));

function quickCubeRoot(t: number): number {
  const at = Math.min(1, t) * CUBE_STEPS;
  const low = at | 0;
  const from = cubeRoots[low];
  return from + (cubeRoots[low + 1] - from) * (at - low);
}

/** Lab of a light, by table: exact to about 0.1. */
export function labOfLinear(r: number, g: number, b: number): Lab {
  const fx = quickCubeRoot((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const fy = quickCubeRoot(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const fz = quickCubeRoot((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

function cube(f: number): number {
  return f ** 3 > EPSILON ? f ** 3 : (116 * f - 16) / KAPPA;
}

/** The light of a Lab colour; parts may fall outside 0 to 1 where the screen can't show it. */
export function linearOfLab([l, a, b]: Lab): LinearRgb {
  const fy = (l + 16) / 116;
  const x = 0.95047 * cube(fy + a / 500);
  const y = cube(fy);
  const z = 1.08883 * cube(fy - b / 200);
  return [
    3.2404542 * x - 1.5371385 * y - 0.4985314 * z,
    -0.969266 * x + 1.8760108 * y + 0.041556 * z,
    0.0556434 * x - 0.2040259 * y + 1.0572252 * z,
  ];
}

/** Lab of an sRGB hex colour. */
export function labOfHex(hex: string): Lab {
  return labOfLinear(...linearOfHex(hex));
}

const LIGHT_STEPS = 4096;
const srgbOfStep = Float32Array.from({ length: LIGHT_STEPS + 2 }, (_, i) =>
  srgbOfLinear((i / LIGHT_STEPS) ** 2),
);

/** `srgbOfLinear` by table, exact to about 0.02. */
export function quickSrgbOfLinear(light: number): number {
  // Steps of the square root: the darks, where sRGB is steepest, get most of the table.
  const at = Math.sqrt(Math.min(1, Math.max(0, light))) * LIGHT_STEPS;
  const low = at | 0;
  const from = srgbOfStep[low];
  return from + (srgbOfStep[low + 1] - from) * (at - low);
}
