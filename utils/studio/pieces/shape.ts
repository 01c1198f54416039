import type { Vector } from '../space';

/** Metres. width x, height y, depth z. */
type Extent = Vector;

/**
 * The shapes that pieces are made of; each is built by the file of its name in
 * utils/studio/model/shapes. Metres and radians throughout.
 */
export type Shape =
  /** A block; `edge` is the radius of its rounded edges. */
  | { kind: 'box'; size: Extent; edge?: number }
  /**
   * Something upholstered. `round`: radius of edges. `crown`: how far the middle of the top bulges.
   * `piping`: a sewn cord along the edges. `tufts`: buttons across and along the top.
   * `creases` 0..1: how used it looks. `front`: which way it bulges most; 'face' is +z, and tufts
   * and channels go there. `bend`: radians of arc that its width is bent to, seen from above; the
   * middle stays where it is, both ends come towards +z (negative: towards -z).
   */
  | {
      kind: 'cushion';
      size: Extent;
      round: number;
      crown?: number;
      piping?: boolean;
      tufts?: readonly [across: number, along: number];
      channels?: number;
      bend?: number;
      creases?: number;
      front?: 'top' | 'face';
    }
  /** A loose cushion, standing on its lower edge; thickness is the depth. */
  | { kind: 'pillow'; size: Extent; piping?: boolean; fringe?: boolean }
  | { kind: 'cylinder'; radius: number; radiusTop?: number; height: number; edge?: number }
  /** Turned about y: radius and height from bottom to top. `sides`: few for facets. */
  | {
      kind: 'lathe';
      profile: readonly (readonly [radius: number, y: number])[];
      sides?: number;
    }
  /** A bent rod through the points, smoothly unless `straight`. Its points are used as they are. */
  | { kind: 'tube'; path: readonly Vector[]; radius: number; closed?: boolean; straight?: boolean }
  /** A straight leg or rod between two points, thicker or thinner at its end. */
  | { kind: 'rod'; from: Vector; to: Vector; radius: number; radiusEnd?: number; square?: boolean }
  /** An outline in x and y, as deep as `depth` along z, with rounded edges. */
  | {
      kind: 'panel';
      outline: readonly (readonly [x: number, y: number])[];
      depth: number;
      edge?: number;
      /** Wood whose grain runs along the depth: staves, fluted fronts. */
      grain?: 'depth';
    }
  /**
   * A cloth. `folds`: waves. `over`: how far it hangs down at each side beyond the size
   * (front, back, left, right); lies on y = 0 at the top, hangs below.
   */
  | {
      kind: 'cloth';
      size: readonly [width: number, depth: number];
      thickness: number;
      over?: { front?: number; back?: number; left?: number; right?: number };
      folds?: number;
      fringe?: boolean;
    }
  /** Hanging cloth from y = height down to 0, in `folds` waves of `depth`. */
  | { kind: 'curtain'; size: Extent; folds: number; gathered?: boolean }
  /** Lies on the floor. */
  | {
      kind: 'rug';
      size: readonly [width: number, depth: number];
      pile: number;
      round?: boolean;
      hide?: boolean;
      fringe?: boolean;
    }
  | { kind: 'sphere'; size: Extent }
  /** A plant without its pot. */
  | { kind: 'plant'; habit: PlantHabit; height: number; spread: number }
  /** A flat picture facing +z, its drawing from the slot's finish. */
  | { kind: 'picture'; size: readonly [width: number, height: number] }
  /** Books standing side by side along x, or lying in a stack. */
  | { kind: 'books'; size: Extent; lying?: boolean };

export type PlantHabit =
  | 'fig'
  | 'palm'
  | 'monstera'
  | 'snake'
  | 'olive'
  | 'rubber'
  | 'cactus'
  | 'trailing'
  | 'grass'
  | 'branches'
  | 'flowers';
