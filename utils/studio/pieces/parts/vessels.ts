import type { Slot } from '@/utils/studio/finish';
import type { Vector } from '@/utils/studio/space';
import type { Part } from '../spec';
import { type Profile, turned } from './solids';

/** Outsides of vessels, for a height of 1, from the bottom up. */
const outsides = {
  bottle: [
    [0.17, 0],
    [0.24, 0.03],
    [0.27, 0.16],
    [0.25, 0.36],
    [0.16, 0.54],
    [0.085, 0.66],
    [0.075, 0.85],
    [0.08, 0.96],
    [0.1, 1],
  ],
  round: [
    [0.2, 0],
    [0.34, 0.06],
    [0.46, 0.24],
    [0.48, 0.44],
    [0.41, 0.66],
    [0.25, 0.82],
    [0.17, 0.88],
    [0.17, 0.96],
    [0.2, 1],
  ],
  tall: [
    [0.15, 0],
    [0.18, 0.03],
    [0.22, 0.3],
    [0.245, 0.58],
    [0.22, 0.78],
    [0.15, 0.9],
    [0.13, 0.95],
    [0.155, 1],
  ],
  cylinder: [
    [0.22, 0],
    [0.245, 0.02],
    [0.25, 0.06],
    [0.25, 0.97],
    [0.245, 1],
  ],
  bowl: [
    [0.55, 0],
    [0.6, 0.04],
    [0.62, 0.1],
    [1.05, 0.3],
    [1.4, 0.6],
    [1.55, 0.88],
    [1.58, 0.97],
    [1.57, 1],
  ],
  jar: [
    [0.24, 0],
    [0.3, 0.04],
    [0.37, 0.3],
    [0.4, 0.58],
    [0.36, 0.82],
    [0.26, 0.94],
    [0.25, 0.97],
    [0.27, 1],
  ],
} satisfies Record<string, Profile>;

export type VesselForm = keyof typeof outsides;

/** An open vessel with a wall of `wall` metres; its inside goes down to a fifth of its height. */
export function vessel(
  slot: Slot,
  form: VesselForm,
  height: number,
  at: Vector,
  wall = 0.006,
): Part {
  return turned(slot, hollow(scaled(outsides[form], height), wall, height * 0.2), at);
}

/** How wide a vessel of a height is at its widest, as radius. */
export function vesselRadius(form: VesselForm, height: number): number {
  return height * Math.max(...outsides[form].map(([radius]) => radius));
}

/** The outside, over the rim and down the inside, closed at the middle below and within. */
export function hollow(outside: Profile, wall: number, floor: number): Profile {
  const inside = outside
    .filter(([radius, y]) => y > floor && radius > wall * 1.5)
    .map(([radius, y]) => [radius - wall, y - wall * 0.2] as const)
    .reverse();
  const bottom = inside.at(-1) ?? [0.001, floor];
  return [[0, 0], ...outside, ...inside, [bottom[0] * 0.85, floor], [0, floor]];
}

const scaled = (profile: Profile, height: number): Profile =>
  profile.map(([radius, y]) => [radius * height, y * height]);
