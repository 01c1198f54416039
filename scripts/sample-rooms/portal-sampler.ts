import type { Portal } from './room';
import { cross, length, scale } from './vector';

/** Numbers per portal: corner, across, up, normal (12), then area. */
const STRIDE = 13;

/** Chooses points on window openings, and knows how likely each direction was. */
export class PortalSampler {
  /** The latest choice: unit direction, metres to the portal, density per steradian. */
  dx = 0;
  dy = 0;
  dz = 0;
  distance = 0;
  density = 0;
  readonly count: number;
  readonly #numbers: Float64Array;
  readonly #weights: Float64Array;

  constructor(portals: readonly Portal[]) {
    this.count = portals.length;
    this.#weights = new Float64Array(portals.length);
    this.#numbers = Float64Array.from(
      portals.flatMap(({ corner, across, up }) => {
        const normal = cross(across, up);
        const area = length(normal);
        return [...corner, ...across, ...up, ...scale(normal, 1 / area), area];
      }),
    );
  }

  /** Weighs the portals by their rough solid angle as seen from a point; returns the sum. */
  #weigh(x: number, y: number, z: number): number {
    const n = this.#numbers;
    let total = 0;
    for (let portal = 0; portal < this.count; portal++) {
      const at = portal * STRIDE;
      const cx = n[at] + 0.5 * (n[at + 3] + n[at + 6]) - x;
      const cy = n[at + 1] + 0.5 * (n[at + 4] + n[at + 7]) - y;
      const cz = n[at + 2] + 0.5 * (n[at + 5] + n[at + 8]) - z;
      const weight = n[at + 12] / (cx * cx + cy * cy + cz * cz + n[at + 12]);
      this.#weights[portal] = weight;
      total += weight;
    }
    return total;
  }

  /** Draws a direction from the point; `pick`, `s`, `t` are random in [0, 1). */
  sample(x: number, y: number, z: number, pick: number, s: number, t: number): void {
    const total = this.#weigh(x, y, z);
    let left = pick * total;
    let portal = 0;
    while (portal < this.count - 1 && left >= this.#weights[portal]) {
      left -= this.#weights[portal++];
    }
    const n = this.#numbers;
    const at = portal * STRIDE;
    const px = n[at] + s * n[at + 3] + t * n[at + 6] - x;
    const py = n[at + 1] + s * n[at + 4] + t * n[at + 7] - y;
    const pz = n[at + 2] + s * n[at + 5] + t * n[at + 8] - z;
    this.distance = Math.sqrt(px * px + py * py + pz * pz);
    this.dx = px / this.distance;
    this.dy = py / this.distance;
    this.dz = pz / this.distance;
    this.density = this.#densityAt(x, y, z, this.dx, this.dy, this.dz, total);
  }

  /** Density per steradian with which `sample` would have chosen this direction. */
  densityOf(x: number, y: number, z: number, dx: number, dy: number, dz: number): number {
    return this.#densityAt(x, y, z, dx, dy, dz, this.#weigh(x, y, z));
  }

  #densityAt(
    x: number,
    y: number,
    z: number,
    dx: number,
    dy: number,
    dz: number,
    total: number,
  ): number {
    let density = 0;
    for (let portal = 0; portal < this.count; portal++) {
      const distance = this.#meet(portal * STRIDE, x, y, z, dx, dy, dz);
      if (distance <= 0) continue;
      const n = this.#numbers;
      const at = portal * STRIDE;
      const cosine = Math.abs(dx * n[at + 9] + dy * n[at + 10] + dz * n[at + 11]);
      const share = this.#weights[portal] / total;
      density += (share * distance * distance) / (cosine * n[at + 12] + 1e-9);
    }
    return density;
  }

  /** Whether a ray leaves through any portal. */
  leaves(x: number, y: number, z: number, dx: number, dy: number, dz: number): boolean {
    for (let portal = 0; portal < this.count; portal++) {
      if (this.#meet(portal * STRIDE, x, y, z, dx, dy, dz) > 0) return true;
    }
    return false;
  }

  /** Metres to a portal's rectangle, or 0 if the ray misses it. */
  #meet(at: number, x: number, y: number, z: number, dx: number, dy: number, dz: number): number {
    const n = this.#numbers;
    const approach = dx * n[at + 9] + dy * n[at + 10] + dz * n[at + 11];
    if (Math.abs(approach) < 1e-6) return 0;
    const gap =
      (n[at] - x) * n[at + 9] + (n[at + 1] - y) * n[at + 10] + (n[at + 2] - z) * n[at + 11];
    const distance = gap / approach;
    if (distance <= 1e-4) return 0;
    const hx = x + dx * distance - n[at];
    const hy = y + dy * distance - n[at + 1];
    const hz = z + dz * distance - n[at + 2];
    const s = hx * n[at + 3] + hy * n[at + 4] + hz * n[at + 5];
    const t = hx * n[at + 6] + hy * n[at + 7] + hz * n[at + 8];
    return s >= 0 && t >= 0 && s <= this.#square(at + 3) && t <= this.#square(at + 6)
      ? distance
      : 0;
  }

  #square(at: number): number {
    const n = this.#numbers;
    return n[at] * n[at] + n[at + 1] * n[at + 1] + n[at + 2] * n[at + 2];
  }
}
