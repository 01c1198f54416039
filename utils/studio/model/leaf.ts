import type { Vector } from '../space';
import type { Tint } from './mesh';
import { addGrid, type Mesh } from './mesh';
import { blend } from './noise';
import * as vectors from './vectors';

export interface Leaf {
  /** Where its blade begins. */
  at: Vector;
  /** Where it points at first. */
  ahead: Vector;
  /** Roughly its upper side. */
  up: Vector;
  length: number;
  width: number;
  /** How far its end hangs, radians. */
  droop?: number;
  /** How much its halves fold up, radians. */
  fold?: number;
  /** Width along the leaf, 0..1 -> 0..1. */
  outline?: (part: number) => number;
  /** Waves of its rim. */
  wavy?: number;
  /** How far the rim lies ahead of the midrib, in widths. */
  forward?: number;
  /** Multiplies the tint at the rim. */
  rim?: Tint;
  /** Multiplies the tint at a place along the leaf, 0..1, and across, -1..1. */
  marks?: (part: number, side: number) => number;
  tint: Tint | number;
  /** Pieces along, and across (even). */
  steps?: readonly [number, number];
}

const plain: Tint = [1, 1, 1];

const oval = (part: number) => Math.sin(Math.PI * Math.min(1, part * 0.94 + 0.05)) ** 0.8;

/** A curved blade with a lighter midrib. Leaves are drawn from both sides by their material. */
export function addLeaf(mesh: Mesh, leaf: Leaf): void {
  const {
    length,
    width,
    droop = 0.6,
    fold = 0.25,
    outline = oval,
    wavy = 0,
    forward = 0,
    rim,
    marks,
  } = leaf;
  const [along, across] = leaf.steps ?? [6, 2];
  const ahead = vectors.normalize(leaf.ahead);
  const right = vectors.normalize(vectors.cross(ahead, leaf.up));
  const up = vectors.cross(right, ahead);
  const tint: Tint = typeof leaf.tint === 'number' ? [leaf.tint, leaf.tint, leaf.tint] : leaf.tint;
  const spine = spineOf(leaf.at, ahead, up, length, droop, along);
  addGrid(mesh, across, along, (column, row) => {
    const side = (column / across) * 2 - 1;
    const part = row / along;
    const point = spine[row];
    const reach = (side * width * Math.max(0.015, outline(part))) / 2;
    const rise =
      Math.abs(reach) * Math.sin(fold) +
      wavy * Math.abs(side) * Math.sin(part * 12 + side * 2) * width * 0.07;
    const at = vectors.along(
      vectors.along(
        vectors.along(point?.at ?? leaf.at, right, reach * Math.cos(fold)),
        ahead,
        Math.abs(reach) * forward * (1 - part),
      ),
      point?.up ?? up,
      rise,
    );
    const rib = side === 0 ? 1.22 : 1;
    const light = blend(0.8, 1.06, part) * (marks?.(part, side) ?? rib);
    const edge = rim && Math.abs(side) === 1 ? rim : plain;
    return {
      at,
      uv: [side * 0.5, part],
      tint: [tint[0] * light * edge[0], tint[1] * light * edge[1], tint[2] * light * edge[2]],
    };
  });
}

function spineOf(
  at: Vector,
  ahead: Vector,
  up: Vector,
  length: number,
  droop: number,
  steps: number,
) {
  const spine = [{ at, up }];
  let here = at;
  for (let step = 1; step <= steps; step++) {
    const angle = -droop * (step / steps) ** 1.4;
    const way = vectors.add(
      vectors.scale(ahead, Math.cos(angle)),
      vectors.scale(up, Math.sin(angle)),
    );
    const above = vectors.add(
      vectors.scale(up, Math.cos(angle)),
      vectors.scale(ahead, -Math.sin(angle)),
    );
    here = vectors.along(here, way, length / steps);
    spine.push({ at: here, up: above });
  }
  return spine;
}
