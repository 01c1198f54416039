import type { Slot } from '@/utils/studio/finish';
import type { Vector } from '@/utils/studio/space';
import type { Shape } from '../shape';
import type { Part } from '../spec';

type Cushion = Extract<Shape, { kind: 'cushion' }>;
type Cloth = Extract<Shape, { kind: 'cloth' }>;

/** How a cushion is made, without its size. */
export type Make = Omit<Cushion, 'kind' | 'size'>;

/** Something upholstered, its lower middle `at`. */
export function cushion(slot: Slot, size: Vector, at: Vector, make: Make, turn?: Vector): Part {
  return { shape: { kind: 'cushion', size, ...make }, slot, at, turn };
}

/** A cloth laid over something whose top's middle is `at`. */
export function cloth(slot: Slot, at: Vector, make: Omit<Cloth, 'kind'>, turn?: Vector): Part {
  return { shape: { kind: 'cloth', ...make }, slot, at, turn };
}

/** A round seat cushion with a soft edge; `crown` is how far its middle bulges. */
export function roundCushion(
  slot: Slot,
  radius: number,
  height: number,
  at: Vector,
  crown = 0.02,
): Part {
  const soft = Math.min(height / 2, 0.045);
  const side = [20, 45, 70, 90].map((degrees) => (degrees * Math.PI) / 180);
  const lower = side.map((angle): [number, number] => [
    radius - soft + soft * Math.sin(angle),
    soft - soft * Math.cos(angle),
  ]);
  const upper = [...side]
    .reverse()
    .map((angle): [number, number] => [
      radius - soft + soft * Math.sin(angle),
      height - soft + soft * Math.cos(angle),
    ]);
  const dome = [0.8, 0.6, 0.4, 0.2, 0].map((share): [number, number] => [
    (radius - soft) * share,
    height + crown * (1 - share * share),
  ]);
  const profile: [number, number][] = [[0, 0], [radius - soft, 0], ...lower, ...upper, ...dome];
  return { shape: { kind: 'lathe', profile }, slot, at };
}

/** A sewn cord in a level circle. */
export function cordRing(slot: Slot, radius: number, at: Vector, thickness = 0.0045): Part {
  const path = Array.from({ length: 40 }, (_, step): Vector => {
    const angle = (step / 40) * 2 * Math.PI;
    return [radius * Math.cos(angle), 0, radius * Math.sin(angle)];
  });
  return { shape: { kind: 'tube', path, radius: thickness, closed: true }, slot, at };
}
