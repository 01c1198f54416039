import type { Slot } from '@/utils/studio/finish';
import type { Vector } from '@/utils/studio/space';
import type { Part } from '../spec';
import type { Outline } from './outlines';
import { turned } from './solids';

/** A flat top of any outline (seen from above), its underside's middle `at`. */
export function flatTop(
  slot: Slot,
  outline: Outline,
  thickness: number,
  at: Vector,
  edge = thickness / 4,
): Part {
  return {
    shape: { kind: 'panel', outline, depth: thickness, edge },
    slot,
    at: [at[0], at[1] + thickness / 2, at[2]],
    turn: [-Math.PI / 2, 0, 0],
  };
}

/** A round top with eased edges, thinner towards its rim by `bevel` underneath. */
export function roundTop(
  slot: Slot,
  radius: number,
  thickness: number,
  at: Vector,
  bevel = 0,
): Part {
  const ease = Math.min(0.004, thickness / 4);
  return turned(
    slot,
    [
      [0, 0],
      [radius - bevel - ease, 0],
      [radius - ease / 3, bevel ? thickness * 0.55 : ease],
      [radius, bevel ? thickness * 0.7 : ease * 2],
      [radius, thickness - ease],
      [radius - ease * 0.3, thickness - ease * 0.3],
      [radius - ease, thickness],
      [0, thickness],
    ],
    at,
  );
}
