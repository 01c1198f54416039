import type { Slot } from '@/utils/studio/finish';
import type { Vector } from '@/utils/studio/space';
import type { PlantHabit } from '../shape';
import type { Part } from '../spec';
import { post, turned } from './solids';
import { hollow } from './vessels';

export type PotForm = 'tapered' | 'cylinder' | 'belly' | 'low';

/** Radii as shares of the pot's radius, heights as shares of its height. */
const forms: Record<PotForm, readonly (readonly [radius: number, y: number])[]> = {
  tapered: [
    [0.66, 0],
    [0.69, 0.02],
    [0.97, 0.97],
    [1, 0.99],
    [1, 1],
  ],
  cylinder: [
    [0.92, 0],
    [0.97, 0.02],
    [0.98, 0.06],
    [1, 0.98],
    [0.99, 1],
  ],
  belly: [
    [0.55, 0],
    [0.66, 0.03],
    [0.86, 0.2],
    [0.99, 0.45],
    [1, 0.62],
    [0.93, 0.84],
    [0.85, 0.95],
    [0.87, 1],
  ],
  low: [
    [0.6, 0],
    [0.72, 0.04],
    [0.92, 0.3],
    [1, 0.65],
    [0.98, 0.97],
    [0.96, 1],
  ],
};

/** A pot filled with earth. */
export function pot(
  slot: Slot,
  form: PotForm,
  radius: number,
  height: number,
  at: Vector = [0, 0, 0],
): Part[] {
  const wall = Math.max(0.006, radius * 0.06);
  const outside = forms[form].map(([share, y]) => [share * radius, y * height] as const);
  const soil = height * 0.88;
  return [
    turned(slot, hollow(outside, wall, height * 0.6), at),
    post('soil', radius * 0.86 - wall, 0.01, [at[0], at[1] + soil - 0.01, at[2]]),
  ];
}

/** A pot and what grows in it, up to `height`. */
export function potted(
  habit: PlantHabit,
  form: PotForm,
  potSize: { radius: number; height: number },
  plant: { height: number; spread: number },
  at: Vector = [0, 0, 0],
): Part[] {
  const soil = potSize.height * 0.88 - 0.004;
  return [
    ...pot('pot', form, potSize.radius, potSize.height, at),
    {
      shape: { kind: 'plant', habit, height: plant.height - soil, spread: plant.spread },
      slot: 'foliage',
      at: [at[0], at[1] + soil, at[2]],
    },
  ];
}
