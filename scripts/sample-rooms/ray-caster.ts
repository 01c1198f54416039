import { BOUNDS, buildTree, type Tree } from './bvh';
import type { Stage } from './stage';

const EDGES = 9;
const DEPTH = 64;

/** Finds the nearest triangle along a ray; keeps what it found in its own fields. */
export class RayCaster {
  /** Metres to the last hit, its triangle and barycentric weights of corners b and c. */
  distance = 0;
  triangle = -1;
  b = 0;
  c = 0;
  readonly #tree: Tree;
  /** Per triangle in leaf order: corner a, then the edges to b and c. */
  readonly #edges: Float32Array;
  readonly #opaque: Uint8Array;
  readonly #stack = new Int32Array(DEPTH);

  constructor(stage: Stage) {
    this.#tree = buildTree(stage.points);
    const { order } = this.#tree;
    this.#edges = new Float32Array(order.length * EDGES);
    this.#opaque = new Uint8Array(order.length);
    order.forEach((triangle, index) => {
      const p = stage.points.slice(triangle * 9, triangle * 9 + 9);
      this.#edges.set(p.slice(0, 3), index * EDGES);
      for (let axis = 0; axis < 3; axis++) {
        this.#edges[index * EDGES + 3 + axis] = p[3 + axis] - p[axis];
        this.#edges[index * EDGES + 6 + axis] = p[6 + axis] - p[axis];
      }
      this.#opaque[index] = stage.materials[stage.materialIndices[triangle]].castsShadow ? 1 : 0;
    });
  }

  /** Looks for the nearest hit closer than `limit`; false if there is none. */
  cast(
    ox: number,
    oy: number,
    oz: number,
    dx: number,
    dy: number,
    dz: number,
    limit: number,
  ): boolean {
    this.distance = limit;
    this.triangle = -1;
    this.#walk(ox, oy, oz, dx, dy, dz, false);
    return this.triangle >= 0;
  }

  /** Whether anything that casts a shadow lies within `limit` metres. */
  isBlocked(
    ox: number,
    oy: number,
    oz: number,
    dx: number,
    dy: number,
    dz: number,
    limit: number,
  ): boolean {
    this.distance = limit;
    this.triangle = -1;
    return this.#walk(ox, oy, oz, dx, dy, dz, true);
  }

  /** Visits boxes nearest first. Written out flat: this loop is where the time goes. */
  #walk(
    ox: number,
    oy: number,
    oz: number,
    dx: number,
    dy: number,
    dz: number,
    anyHit: boolean,
  ): boolean {
    const { bounds, first, count } = this.#tree;
    const stack = this.#stack;
    const ix = 1 / dx;
    const iy = 1 / dy;
    const iz = 1 / dz;
    // Which side of a box the ray enters by is the same for all boxes.
    const nearX = ix < 0 ? 3 : 0;
    const nearY = iy < 0 ? 4 : 1;
    const nearZ = iz < 0 ? 5 : 2;
    let depth = 0;
    let node = 0;
    for (;;) {
      const triangles = count[node];
      let next = -1;
      if (triangles > 0) {
        const end = first[node] + triangles;
        for (let index = first[node]; index < end; index++) {
          if (anyHit && this.#opaque[index] === 0) continue;
          if (this.#meet(index, ox, oy, oz, dx, dy, dz) && anyHit) return true;
        }
      } else {
        const reach = this.distance;
        let nextEntry = reach;
        for (let child = first[node], last = child + 1; child <= last; child++) {
          const at = child * BOUNDS;
          let enter = (bounds[at + nearX] - ox) * ix;
          const enterY = (bounds[at + nearY] - oy) * iy;
          const enterZ = (bounds[at + nearZ] - oz) * iz;
          if (enterY > enter) enter = enterY;
          if (enterZ > enter) enter = enterZ;
          let leave = (bounds[at + 3 - nearX] - ox) * ix;
          const leaveY = (bounds[at + 5 - nearY] - oy) * iy;
          const leaveZ = (bounds[at + 7 - nearZ] - oz) * iz;
          if (leaveY < leave) leave = leaveY;
          if (leaveZ < leave) leave = leaveZ;
          if (!(enter <= leave && leave > 0 && enter < reach)) continue;
          if (next < 0) {
            next = child;
            nextEntry = enter;
          } else if (enter < nextEntry) {
            stack[depth++] = next;
            next = child;
          } else {
            stack[depth++] = child;
          }
        }
      }
      if (next < 0) {
        if (depth === 0) return false;
        next = stack[--depth];
      }
      node = next;
    }
  }

  /** Moeller-Trumbore; records the hit when it is the nearest so far. */
  #meet(
    index: number,
    ox: number,
    oy: number,
    oz: number,
    dx: number,
    dy: number,
    dz: number,
  ): boolean {
    const edges = this.#edges;
    const at = index * EDGES;
    const bx = edges[at + 3];
    const by = edges[at + 4];
    const bz = edges[at + 5];
    const cx = edges[at + 6];
    const cy = edges[at + 7];
    const cz = edges[at + 8];
    const px = dy * cz - dz * cy;
    const py = dz * cx - dx * cz;
    const pz = dx * cy - dy * cx;
    const determinant = bx * px + by * py + bz * pz;
    if (determinant > -1e-12 && determinant < 1e-12) return false;
    const inverse = 1 / determinant;
    const tx = ox - edges[at];
    const ty = oy - edges[at + 1];
    const tz = oz - edges[at + 2];
    const b = (tx * px + ty * py + tz * pz) * inverse;
    if (b < 0 || b > 1) return false;
    const qx = ty * bz - tz * by;
    const qy = tz * bx - tx * bz;
    const qz = tx * by - ty * bx;
    const c = (dx * qx + dy * qy + dz * qz) * inverse;
    if (c < 0 || b + c > 1) return false;
    const distance = (cx * qx + cy * qy + cz * qz) * inverse;
    if (distance <= 1e-5 || distance >= this.distance) return false;
    this.distance = distance;
    this.triangle = this.#tree.order[index];
    this.b = b;
    this.c = c;
    return true;
  }
}
