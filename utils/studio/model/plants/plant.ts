import type { Random } from '@/utils/studio/random';
import type { Vector } from '@/utils/studio/space';
import type { Mesh, Tint } from '../mesh';

/** What a habit grows within: its lower middle is the origin. */
export interface Growth {
  mesh: Mesh;
  height: number;
  spread: number;
  /** Cells of the mesh per metre. */
  detail: number;
  random: Random;
}

/** A direction: `turn` about y, `rise` above the horizon. */
export const towards = (turn: number, rise: number): Vector => [
  Math.cos(turn) * Math.cos(rise),
  Math.sin(rise),
  Math.sin(turn) * Math.cos(rise),
];

/** The golden angle, by which plants turn from leaf to leaf. */
export const NEXT_LEAF = 2.39996;

/** Leaves differ: some younger and yellower, some older and bluer. */
export function leafTint(random: Random): Tint {
  const light = 0.72 + random() * 0.5;
  const young = random() ** 2 * 0.35;
  return [light * (1 + young), light * (1 + young * 0.45), light * (1 - young * 0.3)];
}

/** Bark over the colour of leaves. */
export const bark: Tint = [1.25, 0.78, 0.75];
export const twig: Tint = [0.95, 0.72, 0.62];

export const leafSteps = (length: number, detail: number): [number, number] =>
  length * detail > 4 ? [7, 4] : length * detail > 1.6 ? [5, 2] : [3, 2];
