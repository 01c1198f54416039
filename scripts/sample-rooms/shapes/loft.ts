import type { Material } from '../material';
import type { Stage } from '../stage';
import type { Vector } from '../vector';
import { sheet } from './sheet';

/** A horizontal outline: half widths along x and z, squareness 0 (ellipse) to 1 (near rectangle). */
export interface Ring {
  centre: Vector;
  halfX: number;
  halfZ: number;
  squareness: number;
}

function outline({ centre, halfX, halfZ, squareness }: Ring, s: number): Vector {
  const angle = s * 2 * Math.PI;
  const power = 1 - 0.82 * squareness;
  const bend = (value: number): number => Math.sign(value) * Math.abs(value) ** power;
  return [
    centre[0] + halfX * bend(Math.cos(angle)),
    centre[1],
    centre[2] + halfZ * bend(Math.sin(angle)),
  ];
}

/** Stretches a skin over rings in order: bathtubs, basins, bowls. */
export function loft(stage: Stage, material: Material, rings: readonly Ring[]): void {
  sheet(stage, material, {
    columns: 64,
    rows: rings.length - 1,
    closed: true,
    size: [3, rings.length * 0.1],
    point: (s, t) => outline(rings[Math.round(t * (rings.length - 1))], s),
  });
}

/** Rings along a rounded edge between two rings, so that rims catch a soft highlight. */
export function bridge(from: Ring, to: Ring, rise: number, steps = 5): Ring[] {
  return Array.from({ length: steps }, (_, step) => {
    const t = (step + 1) / (steps + 1);
    const arc = Math.sin(t * Math.PI) * rise;
    const between = (a: number, b: number): number => a + (b - a) * t;
    return {
      centre: [
        between(from.centre[0], to.centre[0]),
        between(from.centre[1], to.centre[1]) + arc,
        between(from.centre[2], to.centre[2]),
      ],
      halfX: between(from.halfX, to.halfX),
      halfZ: between(from.halfZ, to.halfZ),
      squareness: between(from.squareness, to.squareness),
    };
  });
}
