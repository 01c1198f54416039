import type { Shape } from '../pieces/shape';
import type { Vector } from '../space';
import { createNoise, ramp } from './noise';

type Cloth = Extract<Shape, { kind: 'cloth' }>;

/** Where the cloth bends over an edge. */
const BEND = 0.028;

/** A cloth laid over a flat top: its sheet, and how far it hangs at each place. */
export interface Drape {
  /** Ends of the unfolded cloth: metres from the middle of the top. */
  left: number;
  right: number;
  back: number;
  front: number;
  /** @param s across, @param t from back to front, both on the unfolded cloth */
  sheet(s: number, t: number): Vector;
  /** How deep in a crease a place lies, 0 to 1: creases are darker. */
  crease(s: number, t: number): number;
}

/** From this thickness on a cloth is stuffed, and sinks in between. */
const STUFFED = 0.03;

/** Rests on y = 0 within the size, hangs in waves beyond it. */
export function drape({ size, over = {}, folds = 5, thickness }: Cloth, seed: number): Drape {
  const [halfWidth, halfDepth] = [size[0] / 2, size[1] / 2];
  const noise = createNoise(seed);
  const loose = Math.min(1, folds / 6);
  const wrinkle = (s: number, t: number) => {
    const warp = noise(s * 2.3, t * 2.3, 5);
    const broad = noise(s * 3.1 + warp, t * 3.1 - warp, 1);
    const ridge = 1 - Math.abs(noise(s * 4.2 + warp * 2, t * 2.1 + warp, 2)) * 2;
    return loose * (0.8 + thickness * 8) * (broad * 0.008 + Math.max(0, ridge) ** 3 * 0.009);
  };
  const stuffed = ramp(STUFFED * 0.8, STUFFED * 1.3, thickness);
  const crease = (s: number, t: number) => {
    const warp = noise(s * 1.9, t * 1.9, 11);
    const along = noise(s * 4.4 + warp, t * 2.1 - warp, 12);
    const across = noise(s * 2.4 - warp, t * 4.6 + warp, 13);
    const line = (field: number) => Math.exp(-((field / 0.15) ** 2));
    const fades = ramp(-0.3, 0.3, noise(s * 2.1, t * 2.1, 14));
    return stuffed * Math.max(line(along) * fades, line(across) * (1 - fades));
  };
  const sheet = (s: number, t: number): Vector => {
    const [x, beyondX] = split(s, halfWidth);
    const [z, beyondZ] = split(t, halfDepth);
    const hang = Math.hypot(beyondX, beyondZ);
    const lift =
      Math.max(0, wrinkle(s, t)) *
        ramp(0, 0.05, Math.min(halfWidth + beyondX, halfDepth + beyondZ)) -
      crease(s, t) * thickness * 0.42;
    if (hang < 1e-9) return [x, lift, z];
    const way: [number, number] = [
      (Math.sign(s) * beyondX) / hang,
      (Math.sign(t) * beyondZ) / hang,
    ];
    const bent = Math.min(hang / BEND, Math.PI / 2);
    const fallen = Math.max(0, hang - (BEND * Math.PI) / 2);
    const run = (Math.abs(way[0]) > Math.abs(way[1]) ? t : s) * 1;
    const wave =
      0.5 +
      0.5 * Math.sin(run * folds * 4.2 + 2.5 * noise(run * 2.4, 0, 8) + noise(run, hang * 4, 4));
    const amplitude = Math.min(0.05, 0.17 * fallen) * Math.min(1, folds / 5);
    const corner = Math.abs(way[0] * way[1]) * 2;
    const out =
      BEND * Math.sin(bent) +
      amplitude * (wave * (0.55 + 0.45 * noise(run * 1.7, 3, 3)) + corner * 0.8) +
      0.1 * corner * fallen -
      crease(s, t) * thickness * 0.22 * ramp(0, 0.08, hang);
    const down =
      BEND * (1 - Math.cos(bent)) +
      fallen * (1 - 0.03 * (1 + noise(run * 1.3, 6, 6)) - 0.06 * corner);
    return [x + way[0] * out, lift * (1 - ramp(0, 0.06, hang)) - down, z + way[1] * out];
  };
  return {
    left: -halfWidth - (over.left ?? 0),
    right: halfWidth + (over.right ?? 0),
    back: -halfDepth - (over.back ?? 0),
    front: halfDepth + (over.front ?? 0),
    sheet,
    crease,
  };
}

/** The place on the top, and how far beyond its edge. */
function split(value: number, half: number): [on: number, beyond: number] {
  const on = Math.max(-half, Math.min(half, value));
  return [on, Math.abs(value - on)];
}
