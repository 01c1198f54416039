/** Mixes 32 bits so that neighbouring inputs give unrelated outputs. */
export function hash(value: number): number {
  let x = value | 0;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
  return (x ^ (x >>> 15)) >>> 0;
}

function reverseBits(value: number): number {
  let x = value;
  x = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1);
  x = ((x >>> 2) & 0x33333333) | ((x & 0x33333333) << 2);
  x = ((x >>> 4) & 0x0f0f0f0f) | ((x & 0x0f0f0f0f) << 4);
  x = ((x >>> 8) & 0x00ff00ff) | ((x & 0x00ff00ff) << 8);
  return (x >>> 16) | (x << 16);
}

/** Owen scrambling by a hash that only lets lower bits change higher ones. */
function scramble(value: number, seed: number): number {
  let x = (reverseBits(value) + seed) | 0;
  x ^= Math.imul(x, 0x6c50b47c);
  x ^= Math.imul(x, 0xb82f1e52);
  x ^= Math.imul(x, 0xc7afe638);
  x ^= Math.imul(x, 0x8d22f6e6);
  return reverseBits(x);
}

const SECOND_DIMENSION = new Uint32Array(32);
SECOND_DIMENSION[0] = 0x80000000;
for (let bit = 1; bit < 32; bit++) {
  const before = SECOND_DIMENSION[bit - 1];
  SECOND_DIMENSION[bit] = before ^ (before >>> 1);
}

function sobolSecond(index: number): number {
  let result = 0;
  for (let bits = index >>> 0, bit = 0; bits !== 0; bits >>>= 1, bit++) {
    if (bits & 1) result ^= SECOND_DIMENSION[bit];
  }
  return result;
}

const TO_UNIT = 1 / 4294967296;
/** Deeper bounces gain nothing from even spacing, so they get plain (and cheaper) randomness. */
const LAST_SOBOL_PAIR = 8;

/**
 * Pairs of low-discrepancy numbers: a two-dimensional Sobol sequence, shuffled and scrambled anew
 * for each pixel and each pair, so that pairs are independent and every pixel has its own pattern.
 */
export class Sampler {
  /** The latest pair, each in [0, 1). */
  u = 0;
  v = 0;
  #pixelSeed = 0;
  #index = 0;
  #pair = 0;

  start(pixelSeed: number, index: number): void {
    this.#pixelSeed = pixelSeed;
    this.#index = index;
    this.#pair = 0;
  }

  draw(): void {
    const seed = hash(this.#pixelSeed + Math.imul(++this.#pair, 0x9e3779b9));
    if (this.#pair > LAST_SOBOL_PAIR) {
      const random = hash(seed ^ Math.imul(this.#index + 1, 0x85ebca6b));
      this.u = random * TO_UNIT;
      this.v = hash(random ^ 0xc2b2ae35) * TO_UNIT;
      return;
    }
    const index = scramble(this.#index, seed);
    this.u = (scramble(reverseBits(index), hash(seed ^ 0x5bd1e995)) >>> 0) * TO_UNIT;
    this.v = (scramble(sobolSecond(index), hash(seed ^ 0x1b873593)) >>> 0) * TO_UNIT;
  }
}
