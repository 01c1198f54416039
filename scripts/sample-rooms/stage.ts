import { compose, type Frame, place, rotate, WORLD } from './frame';
import type { Material } from './material';
import type { Vector } from './vector';

/** One corner of a triangle: position, normal, texture coordinates (metres). */
export interface Corner {
  point: Vector;
  normal: Vector;
  uv: readonly [number, number];
}

/** Collects the triangles of a room. Shapes are placed in the current frame. */
export class Stage {
  /** Nine numbers per triangle. */
  readonly points: number[] = [];
  readonly normals: number[] = [];
  /** Six numbers per triangle. */
  readonly uvs: number[] = [];
  /** Index into `materials` per triangle. */
  readonly materialIndices: number[] = [];
  readonly materials: Material[] = [];
  #frame: Frame = WORLD;

  /** Runs `build` with `frame` nested in the current one. */
  within(frame: Frame, build: () => void): void {
    const outer = this.#frame;
    this.#frame = compose(outer, frame);
    build();
    this.#frame = outer;
  }

  triangle(material: Material, a: Corner, b: Corner, c: Corner): void {
    for (const corner of [a, b, c]) {
      this.points.push(...place(this.#frame, corner.point));
      this.normals.push(...rotate(this.#frame, corner.normal));
      this.uvs.push(...corner.uv);
    }
    this.materialIndices.push(this.#indexOf(material));
  }

  #indexOf(material: Material): number {
    const last = this.materials.length - 1;
    if (this.materials[last] === material) return last;
    const known = this.materials.indexOf(material);
    return known >= 0 ? known : this.materials.push(material) - 1;
  }
}
