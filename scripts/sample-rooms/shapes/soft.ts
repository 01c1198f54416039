import type { Material } from '../material';
import { fractalNoise } from '../noise';
import type { Stage } from '../stage';
import type { Vector } from '../vector';
import { sheet } from './sheet';

export interface Cushion {
  /** Width, thickness and depth in metres; lies flat about the origin of the current frame. */
  width: number;
  thickness: number;
  depth: number;
  /** Different numbers wrinkle differently. */
  seed: number;
  /** Depth of the wrinkles, metres. */
  wrinkle?: number;
}

/** A stuffed cushion: full in the middle, thin at a slightly drawn-in seam with eared corners. */
export function cushion(stage: Stage, material: Material, shape: Cushion): void {
  const { width, thickness, depth, seed, wrinkle = 0.006 } = shape;
  for (const side of [-1, 1]) {
    sheet(stage, material, {
      columns: 24,
      rows: 24,
      size: [width, depth],
      point: (s, t) => {
        const [a, b] = [2 * s - 1, 2 * t - 1];
        const fill = ((1 - a ** 4) * (1 - b ** 4)) ** 0.42;
        const drawn = 1 - 0.055 * (1 - Math.min(1, a * a * b * b * 1.4));
        const crease = (fractalNoise(a * 3 + seed, b * 3 - seed, 2, seed) - 0.5) * 2 * wrinkle;
        const edge = Math.min(1, fill * 2);
        return [
          a * 0.5 * width * (Math.abs(a) > 0.5 ? drawn : 1),
          side * (0.5 * thickness * fill + crease * edge),
          b * 0.5 * depth * (Math.abs(b) > 0.5 ? drawn : 1),
        ];
      },
    });
  }
}

export interface Upholstery {
  centre: Vector;
  size: Vector;
  /** How far edges are rounded, metres. */
  radius: number;
  /** How much the middle of the top and sides swells, metres. */
  swell: number;
  seed: number;
  wrinkle?: number;
}

const DIVISIONS = 18;

/** A padded block (seat, mattress, armrest): rounded edges, swollen faces, faint dents. */
export function upholstered(stage: Stage, material: Material, shape: Upholstery): void {
  for (const axis of [0, 1, 2]) {
    for (const side of [-1, 1]) padFace(stage, material, shape, axis, side);
  }
}

function padFace(
  stage: Stage,
  material: Material,
  shape: Upholstery,
  axis: number,
  side: number,
): void {
  const [a, b] = [(axis + 1) % 3, (axis + 2) % 3];
  // Even steps of the sine crowd grid lines near the edges, where the form bends.
  const spread = (s: number): number => Math.sin((s - 0.5) * Math.PI);
  sheet(stage, material, {
    columns: DIVISIONS,
    rows: DIVISIONS,
    size: [shape.size[a], shape.size[b]],
    point: (s, t) => {
      const cube = [0, 0, 0];
      cube[axis] = side;
      cube[a] = spread(s);
      cube[b] = spread(t);
      return padPoint(shape, [cube[0], cube[1], cube[2]]);
    },
  });
}

function padPoint(shape: Upholstery, cube: Vector): Vector {
  const { centre, size, radius, swell, seed, wrinkle = 0.003 } = shape;
  const half = size.map((side) => side / 2);
  const inner = cube.map((value, axis) => {
    const limit = Math.max(0, half[axis] - radius);
    return Math.min(limit, Math.max(-limit, value * half[axis]));
  });
  const away = cube.map((value, axis) => value * half[axis] - inner[axis]);
  const distance = Math.hypot(...away) || 1;
  const fill = cube.map((value) => 1 - value * value);
  const puff = [fill[1] * fill[2], fill[0] * fill[2], fill[0] * fill[1]];
  const dent = (fractalNoise(cube[0] * 2 + seed, cube[2] * 2 + cube[1] * 1.7, 3, seed) - 0.5) * 2;
  const at = (axis: 0 | 1 | 2): number =>
    centre[axis] +
    inner[axis] +
    (away[axis] / distance) * Math.min(distance, radius) +
    Math.sign(cube[axis]) * (Math.abs(cube[axis]) === 1 ? swell * puff[axis] + dent * wrinkle : 0);
  return [at(0), at(1), at(2)];
}
