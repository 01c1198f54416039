import type { Slot } from '@/utils/studio/finish';
import type { Vector } from '@/utils/studio/space';
import type { Part } from '../spec';

/** Metres: radius and height of a turned form, from bottom to top. */
export type Profile = readonly (readonly [radius: number, y: number])[];

/** A block standing with its lower middle `at`. */
export function box(slot: Slot, size: Vector, at: Vector, edge = 0.0015): Part {
  return { shape: { kind: 'box', size, edge }, slot, at };
}

/** An upright round post, its lower middle `at`. */
export function post(
  slot: Slot,
  radius: number,
  height: number,
  at: Vector,
  radiusTop = radius,
): Part {
  return {
    shape: { kind: 'cylinder', radius, radiusTop, height, edge: Math.min(0.0015, radius / 4) },
    slot,
    at,
  };
}

/** Something turned on a lathe, its profile's zero `at`. */
export function turned(slot: Slot, profile: Profile, at: Vector): Part {
  return { shape: { kind: 'lathe', profile }, slot, at };
}

/** A round rod between two points. */
export function rod(
  slot: Slot,
  from: Vector,
  to: Vector,
  radius: number,
  radiusEnd = radius,
): Part {
  return { shape: { kind: 'rod', from, to, radius, radiusEnd }, slot, at: [0, 0, 0] };
}

/** A square bar between two points; `half` is half its thickness. */
export function bar(slot: Slot, from: Vector, to: Vector, half: number, halfEnd = half): Part {
  return {
    shape: { kind: 'rod', from, to, radius: half, radiusEnd: halfEnd, square: true },
    slot,
    at: [0, 0, 0],
  };
}

/** A bent rod through points. */
export function tube(slot: Slot, path: readonly Vector[], radius: number): Part {
  return { shape: { kind: 'tube', path, radius }, slot, at: [0, 0, 0] };
}

export function ball(slot: Slot, diameter: number, at: Vector): Part {
  return { shape: { kind: 'sphere', size: [diameter, diameter, diameter] }, slot, at };
}
