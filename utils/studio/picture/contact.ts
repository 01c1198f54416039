import { boxMean } from '@/utils/restyle/box-mean';
import { axesOf, eyeOf } from '../camera/projection';
import type { Camera } from '../space';
import { type Side, type Surfaces, surface } from './surfaces';

/** Something of the furniture is within `below` metres of the plane at these texels (1). */
export interface Touch {
  below: number;
  values: Float32Array;
}

/** Texels on a plane of the room. */
export interface Sheet {
  side: Side;
  /** The first texel's corner, metres along the plane's two axes, and the size of a texel. */
  from: readonly [along: number, up: number];
  metres: number;
  width: number;
  height: number;
}

/** What stands on a plane, hangs on it or leans against it takes light from around itself. */
export interface Footprint extends Sheet {
  /** The share of its light that each texel keeps. */
  kept: Float32Array;
}

/** Where furniture touches the room, and where things touch what lies on its floor. */
export interface Beside {
  standing: readonly Footprint[];
  /** Of what lies flat on the floor. */
  lying: readonly Footprint[];
  /** Metres above the floor at which that lies. */
  pile: number;
}

/** The plane's own two axes. */
export function axesAlong(axis: Side['axis']): readonly [0 | 2, 1 | 2] {
  if (axis === 1) return [0, 2];
  return axis === 0 ? [2, 1] : [0, 1];
}

/** How much light what is so close takes at most, and how far around it. Metres. */
export interface Reach {
  below: number;
  reach: number;
  most: number;
  /** How soon a part of the surroundings takes all that. */
  steep: number;
}

/** A lamp's foot darkens a finger's breadth, a sofa a hand's. */
export const STANDING: readonly Reach[] = [
  { below: 0.04, reach: 0.01, most: 0.45, steep: 4 },
  { below: 0.04, reach: 0.045, most: 0.5, steep: 9 },
  { below: 0.14, reach: 0.08, most: 0.26, steep: 4 },
  { below: 0.4, reach: 0.17, most: 0.24, steep: 2.5 },
];

/** Walls show less of it than floors. */
export const HANGING: readonly Reach[] = [
  { below: 0.05, reach: 0.012, most: 0.28, steep: 2.5 },
  { below: 0.05, reach: 0.045, most: 0.2, steep: 2 },
];

/** The edge of a rug. */
export const LYING: readonly Reach[] = [{ below: 0.04, reach: 0.02, most: 0.55, steep: 3 }];

/** The share of its light that each texel keeps beside what touches the plane. */
export function keptBeside(
  touches: readonly Touch[],
  { width, height, metres }: Sheet,
  reaches: readonly Reach[],
): Float32Array {
  const kept = new Float32Array(width * height).fill(1);
  const [rows, near] = [new Float32Array(kept.length), new Float32Array(kept.length)];
  for (const { below, reach, most, steep } of reaches) {
    const touch = touches.find((one) => one.below === below);
    if (!touch) continue;
    const radius = Math.max(1, Math.round(reach / metres));
    boxMean(touch.values, width, height, radius, rows, near);
    boxMean(near, width, height, radius, rows, near);
    for (let i = 0; i < kept.length; i++) {
      if (near[i] > 0) kept[i] *= 1 - most * (1 - Math.exp(-steep * near[i]));
    }
  }
  return kept;
}

/** Darkens what shows the room's planes, wherever furniture touches them. */
export function darkenBeside(
  shade: Float32Array,
  { standing, lying }: Beside,
  camera: Camera,
  surfaces: Surfaces,
): void {
  for (const footprint of [...standing, ...lying]) {
    const { is } = footprint.side;
    dim(shade, footprint, camera, (i) => surfaces.data[i] === is);
  }
}

/** The share of its light that what lies on the floor keeps beside what stands on it. */
export function keptOnPile(
  flat: Float32Array,
  { standing, pile }: Beside,
  camera: Camera,
): Float32Array {
  const kept = new Float32Array(flat.length).fill(1);
  const floor = standing.find(({ side }) => side.is === surface.floor);
  if (!floor) return kept;
  const raised = { ...floor, side: { ...floor.side, at: pile } };
  dim(kept, raised, camera, (i) => flat[i] > 0);
  for (let i = 0; i < kept.length; i++) kept[i] = 1 - flat[i] * (1 - kept[i]);
  return kept;
}

function dim(
  out: Float32Array,
  { kept, side, from, metres, width, height }: Footprint,
  camera: Camera,
  shows: (i: number) => boolean,
): void {
  const [along, up] = axesAlong(side.axis);
  const axes = axesOf(camera);
  const eye = eyeOf(camera);
  const ray = (axis: 0 | 1 | 2, across: number, rise: number) =>
    axes.forward[axis] + axes.right[axis] * across + axes.up[axis] * rise;
  for (let y = 0, i = 0; y < camera.height; y++) {
    const rise = (camera.centreY - (y + 0.5)) / camera.focalLength;
    for (let x = 0; x < camera.width; x++, i++) {
      if (!shows(i)) continue;
      const across = (x + 0.5 - camera.centreX) / camera.focalLength;
      const far = (side.at - eye[side.axis]) / ray(side.axis, across, rise);
      if (!(far > 0)) continue;
      const u = (eye[along] + far * ray(along, across, rise) - from[0]) / metres - 0.5;
      const v = (eye[up] + far * ray(up, across, rise) - from[1]) / metres - 0.5;
      if (u >= 0 && v >= 0 && u < width - 1 && v < height - 1) {
        out[i] *= between(kept, u, v, width);
      }
    }
  }
}

function between(values: Float32Array, u: number, v: number, width: number): number {
  const [column, row] = [Math.floor(u), Math.floor(v)];
  const [right, down] = [u - column, v - row];
  const at = row * width + column;
  const upper = values[at] + (values[at + 1] - values[at]) * right;
  const lower = values[at + width] + (values[at + width + 1] - values[at + width]) * right;
  return upper + (lower - upper) * down;
}
