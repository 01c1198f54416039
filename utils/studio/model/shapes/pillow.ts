import type { BufferGeometry } from 'three';
import type { Shape } from '@/utils/studio/pieces/shape';
import { createRandom } from '@/utils/studio/random';
import type { Vector } from '@/utils/studio/space';
import { addGrid, createMesh, type Mesh, toGeometry } from '../mesh';
import { createNoise, ramp } from '../noise';
import type { ShapeOptions } from '../options';
import { addStrand } from '../strands';
import { addSweep } from '../sweep';

type Pillow = Extract<Shape, { kind: 'pillow' }>;
type Skin = (u: number, v: number, side: 1 | -1) => Vector;

export function buildPillow(pillow: Pillow, { detail, seed }: ShapeOptions): BufferGeometry {
  const mesh = createMesh();
  const [width, height] = pillow.size;
  const skin = skinOf(pillow, seed);
  const steps = Math.round(Math.min(28, Math.max(8, Math.max(width, height) * detail * 0.9)));
  const spread = (step: number) => Math.sin((step / steps - 0.5) * Math.PI);
  for (const side of [1, -1] as const)
    addGrid(mesh, steps, steps, (column, row) => {
      const [u, v] = [spread(column) * side, spread(row)];
      const rim = Math.max(Math.abs(u), Math.abs(v));
      return {
        at: skin(u, v, side),
        uv: [(u * width) / 2, (v * height) / 2],
        tint: 1 - 0.1 * ramp(0.6, 1, rim) - 0.12 * ramp(0.94, 1, rim),
      };
    });
  const rim = rimOf(skin, steps);
  if (pillow.piping) addSweep(mesh, { path: rim, radius: () => 0.0045, sides: 5, closed: true });
  if (pillow.fringe) addFringe(mesh, rim, seed);
  return toGeometry(mesh, 1);
}

/** Full in the middle, flat and pinched at the corners, a little fuller below. */
function skinOf({ size: [width, height, depth] }: Pillow, seed: number): Skin {
  const noise = createNoise(seed);
  const random = createRandom(seed);
  const chop = random() < 0.45 ? 0.3 + random() * 0.7 : 0;
  const chopAt = (random() - 0.5) * 0.3;
  return (u, v, side) => {
    const low = v + 0.12 * (1 - v * v);
    const full = Math.max(0, (1 - u * u) * (1 - low * low)) ** 0.37;
    const notch = chop * Math.exp(-(((u - chopAt) / 0.3) ** 2)) * ramp(-0.3, 1, v);
    const corner = Math.hypot(1 - Math.abs(u), 1 - Math.abs(v));
    const ray = Math.atan2(1 - Math.abs(v), 1 - Math.abs(u));
    const gathers =
      Math.sin(ray * 15 + noise(u, v, side) * 3) * Math.exp(-corner / 0.35) * ramp(0, 0.25, corner);
    const uneven = noise(u * 2.2, v * 2.2, side * 7) * 0.09 + noise(u * 5, v * 5, side * 3) * 0.035;
    const thick =
      (depth / 2) * full * (1 - 0.3 * notch + uneven) + gathers * 0.009 * Math.min(1, full * 3);
    return [
      ((u * width) / 2) * (1 - 0.045 * (1 - v * v) * u * u),
      height / 2 +
        ((v * height) / 2) * (1 - 0.045 * (1 - u * u) * v * v) -
        notch * 0.06 * height * ramp(0, 1, v),
      side * Math.max(thick, 0),
    ];
  };
}

function rimOf(skin: Skin, steps: number): Vector[] {
  const side = Array.from({ length: steps }, (_, step) => Math.sin((step / steps - 0.5) * Math.PI));
  return [
    ...side.map((t) => skin(t, -1, 1)),
    ...side.map((t) => skin(1, t, 1)),
    ...side.map((t) => skin(-t, 1, 1)),
    ...side.map((t) => skin(-1, -t, 1)),
  ];
}

const FRINGE = 0.03;

function addFringe(mesh: Mesh, rim: readonly Vector[], seed: number): void {
  const random = createRandom(seed + 1);
  const middle = rim.reduce((sum, at) => sum + at[1] / rim.length, 0);
  rim.forEach((from, index) => {
    const next = rim[(index + 1) % rim.length] ?? from;
    const reach = Math.hypot(from[0], from[1] - middle) || 1;
    for (let strand = 0; strand < 5; strand++) {
      const part = strand / 5;
      const at: Vector = [
        from[0] + (next[0] - from[0]) * part,
        from[1] + (next[1] - from[1]) * part,
        from[2],
      ];
      const out: Vector = [from[0] / reach, (from[1] - middle) / reach, 0];
      const far = FRINGE * (0.75 + random() * 0.4);
      addStrand(mesh, {
        from: at,
        to: [
          at[0] + out[0] * far,
          Math.max(0, at[1] + out[1] * far),
          at[2] + (random() - 0.5) * 0.02,
        ],
        across: [out[1], -out[0], 0.3],
        width: 0.004,
        tint: 0.85 + random() * 0.2,
      });
    }
  });
}
