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
    let depth = 0;
    let node = 0;
    for (;;) {
      const triangles = count[node];
      if (triangles > 0) {
        const end = first[node] + triangles;
        for (let index = first[node]; index < end; index++) {
          if (anyHit && this.#opaque[index] === 0) continue;
          if (this.#meet(index, ox, oy, oz, dx, dy, dz) && anyHit) return true;
        }
      } else {
        let near = first[node];
        let far = near + 1;
        let nearEntry = entryDistance(bounds, near, ox, oy, oz, ix, iy, iz);
        let farEntry = entryDistance(bounds, far, ox, oy, oz, ix, iy, iz);
        if (farEntry < nearEntry) {
          near++;
          far--;
          const entry = nearEntry;
          nearEntry = farEntry;
          farEntry = entry;
        }
        if (farEntry < this.distance) stack[depth++] = far;
        if (nearEntry < this.distance) {
          node = near;
          continue;
        }
      }
      if (depth === 0) return false;
      node = stack[--depth];
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

/** Metres until the ray enters a node's box; infinity if it misses. */
function entryDistance(
  bounds: Float32Array,
  node: number,
  ox: number,
  oy: number,
  oz: number,
  ix: number,
  iy: number,
  iz: number,
): number {
  const at = node * BOUNDS;
  const x0 = (bounds[at] - ox) * ix;
  const x1 = (bounds[at + 3] - ox) * ix;
  const y0 = (bounds[at + 1] - oy) * iy;
  const y1 = (bounds[at + 4] - oy) * iy;
  const z0 = (bounds[at + 2] - oz) * iz;
  const z1 = (bounds[at + 5] - oz) * iz;
  const enter = Math.max(Math.min(x0, x1), Math.min(y0, y1), Math.min(z0, z1), 0);
  const leave = Math.min(Math.max(x0, x1), Math.max(y0, y1), Math.max(z0, z1));
  return enter <= leave ? enter : Number.POSITIVE_INFINITY;
}
