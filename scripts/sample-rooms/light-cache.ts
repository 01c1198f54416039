import type { Vector } from './vector';

const CELL_METRES = 0.16;
/** Fewer samples than this are too few to trust. */
const FEWEST_SAMPLES = 3;

/**
 * How much light falls on surfaces, averaged per cell of space and per way the surface faces.
 * Paths end on it after their first diffuse bounce: the error hides in the average over a whole
 * hemisphere, and half the work and most of the noise go away.
 */
export class LightCache {
  /** The latest look-up: radiance a white matte surface there would show. */
  red = 0;
  green = 0;
  blue = 0;
  readonly #low: Vector;
  readonly #counts: Vector;
  /** Per entry: sums of red, green, blue, and the number of samples. */
  readonly #sums: Float32Array;

  constructor(low: Vector, high: Vector) {
    const cells = (axis: 0 | 1 | 2): number =>
      Math.ceil((high[axis] - low[axis]) / CELL_METRES) + 1;
    this.#low = low;
    this.#counts = [cells(0), cells(1), cells(2)];
    this.#sums = new Float32Array(cells(0) * cells(1) * cells(2) * 6 * 4);
  }

  #entry(x: number, y: number, z: number, nx: number, ny: number, nz: number): number {
    const [columns, rows, layers] = this.#counts;
    const i = Math.floor((x - this.#low[0]) / CELL_METRES);
    const j = Math.floor((y - this.#low[1]) / CELL_METRES);
    const k = Math.floor((z - this.#low[2]) / CELL_METRES);
    if (i < 0 || j < 0 || k < 0 || i >= columns || j >= rows || k >= layers) return -1;
    return (((k * rows + j) * columns + i) * 6 + facing(nx, ny, nz)) * 4;
  }

  add(position: Vector, normal: Vector, light: Vector): void {
    const at = this.#entry(...position, ...normal);
    if (at < 0) return;
    for (let channel = 0; channel < 3; channel++) this.#sums[at + channel] += light[channel];
    this.#sums[at + 3]++;
  }

  /** Whether the spot is known; `s`, `t` in 0 to 1 blur the borders between cells. */
  look(
    x: number,
    y: number,
    z: number,
    nx: number,
    ny: number,
    nz: number,
    s: number,
    t: number,
  ): boolean {
    // The third offset only has to differ from the other two.
    const r = (s * 7.31 + t * 3.77) % 1;
    const at = this.#entry(
      x + (s - 0.5) * CELL_METRES * (1 - Math.abs(nx)),
      y + (t - 0.5) * CELL_METRES * (1 - Math.abs(ny)),
      z + (r - 0.5) * CELL_METRES * (1 - Math.abs(nz)),
      nx,
      ny,
      nz,
    );
    if (at < 0) return false;
    const samples = this.#sums[at + 3];
    if (samples < FEWEST_SAMPLES) return false;
    this.red = this.#sums[at] / samples;
    this.green = this.#sums[at + 1] / samples;
    this.blue = this.#sums[at + 2] / samples;
    return true;
  }
}

/** Which of six directions a normal is closest to. */
function facing(nx: number, ny: number, nz: number): number {
  const [x, y, z] = [Math.abs(nx), Math.abs(ny), Math.abs(nz)];
  if (x >= y && x >= z) return nx > 0 ? 0 : 1;
  if (y >= z) return ny > 0 ? 2 : 3;
  return nz > 0 ? 4 : 5;
}
