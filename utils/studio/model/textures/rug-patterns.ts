import type { RugPattern } from '@/utils/studio/finish';
import { createNoise, ramp } from '../noise';

/**
 * How much of the second colour lies at a place of a rug: metres from its middle, and its half
 * extents. Below 0: a darker shade of the first colour.
 */
export type RugDrawing = (x: number, y: number, halfWidth: number, halfDepth: number) => number;

export function rugDrawing(pattern: RugPattern, seed: number): RugDrawing {
  const noise = createNoise(seed);
  const drawings: Record<RugPattern, RugDrawing> = {
    plain: (x, y) => 0.06 * noise(x * 3, y * 3, 0),
    border: (x, y, w, d) => {
      const edge = Math.min(w - Math.abs(x), d - Math.abs(y));
      return edge > 0.09 && edge < 0.16 ? 0.9 : edge > 0.185 && edge < 0.2 ? 0.7 : 0;
    },
    lattice: (x, y) => {
      const bend = 0.025 * noise(x * 5, y * 5, 1);
      const [a, b] = [(x + y) / 0.46 + bend, (x - y) / 0.46 + bend];
      const line = Math.min(Math.abs(a - Math.round(a)), Math.abs(b - Math.round(b)));
      return 0.9 * (1 - ramp(0.028, 0.05, line));
    },
    stripes: (x, y) => {
      const at = y / 0.13 + 0.06 * noise(x * 4, y * 4, 2);
      const row = Math.floor(at);
      const kind = noise(row * 3.7, 1.5, 8);
      const inside = ramp(0.02, 0.06, at - row) * ramp(0.02, 0.06, 1 - at + row);
      return inside * (kind > 0.25 ? 0.85 : kind > -0.1 ? 0.3 : 0);
    },
    persian: (x, y, w, d) => persian(x, y, w, d),
    abstract: (x, y) => {
      const field = noise(x * 0.9, y * 0.9, 3) + 0.5 * noise(x * 2.1, y * 2.1, 4);
      const line = Math.abs(field - 0.1) < 0.025 ? -0.35 : 0;
      return line + 0.85 * ramp(0.28, 0.32, field) + 0.35 * (1 - ramp(-0.42, -0.38, field));
    },
    berber: (x, y) => {
      const [row, column] = [y / 0.62, x / 0.4];
      const shift = Math.floor(row) % 2 === 0 ? 0 : 0.5;
      const [a, b] = [
        Math.abs(fraction(column + shift) - 0.5) * 2,
        Math.abs(fraction(row) - 0.5) * 2,
      ];
      const wobble = 0.06 * noise(x * 8, y * 8, 5);
      const far = Math.abs(a + b - 0.92 + wobble);
      const small = a + b < 0.14 + wobble ? 0.8 : 0;
      return Math.max(0.92 * (1 - ramp(0.04, 0.075, far)), small);
    },
    checker: (x, y) => ((Math.floor(x / 0.3) + Math.floor(y / 0.3)) % 2 === 0 ? 0.9 : 0),
  };
  return drawings[pattern];
}

const fraction = (value: number) => value - Math.floor(value);

/** A field of small flowers, a medallion with corners, three borders. */
function persian(x: number, y: number, w: number, d: number): number {
  const edge = Math.min(w - Math.abs(x), d - Math.abs(y));
  if (edge < 0.3) return borders(x, y, edge);
  const [inX, inY] = [Math.abs(x) / (w - 0.3), Math.abs(y) / (d - 0.3)];
  const turn = Math.atan2(y, x);
  const petal = 1 + 0.09 * Math.cos(turn * 16);
  const medallion = Math.hypot(x, y) / (Math.min(w, d) * 0.52 * petal);
  if (medallion < 1) return rosette(medallion, turn);
  const corner = Math.hypot(1 - inX, 1 - inY) / (0.55 * (1 + 0.08 * Math.cos(turn * 24)));
  if (corner < 1) return corner > 0.9 ? 0.15 : 0.85 - 0.6 * motif(x * 1.1, y * 1.1);
  return 0.62 * motif(x, y);
}

function borders(x: number, y: number, edge: number): number {
  if (edge < 0.035) return -0.3;
  if (edge < 0.075) return 0.6 * (Math.sin((x + y) * 70) > 0 ? 1 : 0.3);
  if (edge < 0.23) return 0.9 - 0.8 * motif(x * 1.25, y * 1.25);
  if (edge < 0.27) return Math.sin((x - y) * 90) > 0 ? 0.25 : -0.25;
  return 0.7;
}

function rosette(reach: number, turn: number): number {
  if (reach > 0.93) return -0.35;
  if (reach > 0.86) return 0.9;
  const ring = Math.sin(reach * 26 + Math.cos(turn * 8) * 1.2);
  return reach < 0.2 ? 0.9 : ring > 0.35 ? 0.75 : ring < -0.75 ? -0.3 : 0.12;
}

/** Small flowers in staggered rows, tied by a vine. */
function motif(x: number, y: number): number {
  const row = Math.floor(y / 0.11);
  const [u, v] = [fraction(x / 0.13 + (row % 2) * 0.5) - 0.5, fraction(y / 0.11) - 0.5];
  const reach = Math.hypot(u, v);
  const flower =
    reach < 0.26 + 0.07 * Math.cos(Math.atan2(v, u) * 6) ? (reach < 0.09 ? 0.2 : 1) : 0;
  const vine = Math.abs(v - 0.42 * Math.sin(u * 2 * Math.PI)) < 0.05 ? 0.6 : 0;
  return Math.max(flower, vine);
}
