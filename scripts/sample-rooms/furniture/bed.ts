import { framed } from '../frame';
import type { Material } from '../material';
import { fractalNoise } from '../noise';
import { sheet } from '../shapes/sheet';
import { cushion, upholstered } from '../shapes/soft';
import type { Stage } from '../stage';
import { smoothstep } from '../vector';
import { slab } from './cabinet';

export interface Bedding {
  frame: Material;
  headboard: Material;
  linen: Material;
  duvet: Material;
  throwCloth: Material;
  accent: Material;
}

const WIDTH = 1.8;
const LENGTH = 2.05;
const TOP = 0.52;

/** A double bed; origin is the middle of the headboard's foot at the wall, the bed runs along +z. */
export function doubleBed(stage: Stage, bedding: Bedding): void {
  const { frame, headboard, linen, duvet, throwCloth } = bedding;
  slab(stage, frame, [-WIDTH / 2 - 0.02, 0.1, 0.1], [WIDTH / 2 + 0.02, 0.31, LENGTH + 0.12], 0.02);
  for (const x of [-0.8, 0.8])
    for (const z of [0.2, LENGTH])
      slab(stage, frame, [x - 0.03, 0, z - 0.03], [x + 0.03, 0.12, z + 0.03]);
  for (let panel = 0; panel < 4; panel++) {
    const x = -WIDTH / 2 - 0.06 + (panel + 0.5) * 0.48;
    upholstered(stage, headboard, {
      centre: [x, 0.64, 0.06],
      size: [0.48, 1.02, 0.11],
      radius: 0.035,
      swell: 0.018,
      seed: panel,
      wrinkle: 0.001,
    });
  }
  upholstered(stage, linen, {
    centre: [0, TOP - 0.12, LENGTH / 2 + 0.1],
    size: [WIDTH, 0.25, LENGTH - 0.02],
    radius: 0.06,
    swell: 0.01,
    seed: 8,
  });
  drape(stage, duvet, { from: 0.72, to: LENGTH + 0.14, overhang: 0.34, lift: 0.055, seed: 3 });
  drape(stage, throwCloth, { from: 1.42, to: 1.95, overhang: 0.4, lift: 0.075, seed: 7 });
  pillows(stage, bedding);
}

interface Drape {
  /** Where along the bed it starts and ends. */
  from: number;
  to: number;
  /** How far it hangs down the sides. */
  overhang: number;
  /** Height above the mattress. */
  lift: number;
  seed: number;
}

/** A cover that lies on the mattress and hangs over its sides in soft folds. */
function drape(stage: Stage, material: Material, { from, to, overhang, lift, seed }: Drape): void {
  const reach = WIDTH / 2 + overhang;
  sheet(stage, material, {
    columns: 90,
    rows: 60,
    size: [2 * reach, to - from],
    point: (s, t) => {
      const across = (2 * s - 1) * reach;
      const along = from + t * (to - from);
      const beyond = Math.max(0, Math.abs(across) - WIDTH / 2 - 0.02);
      const bend = smoothstep(0, 0.1, beyond);
      const puff =
        0.03 * fractalNoise(across * 2.1 + seed, along * 2.4, 3, seed) +
        0.012 * fractalNoise(across * 9, along * 7 + seed, 2, seed);
      const fold =
        0.022 *
        Math.sin(along * 17 + 5 * fractalNoise(along * 2, 0.3, 2, seed)) *
        bend *
        Math.min(1, beyond * 5);
      const hem = smoothstep(0, 0.06, along - from) * smoothstep(0, 0.05, to - along);
      const x =
        Math.sign(across) *
        (Math.min(Math.abs(across), WIDTH / 2 + 0.02) + 0.05 * bend + fold + 0.02 * beyond);
      const y =
        TOP +
        (lift + puff) * (0.25 + 0.75 * hem) * (1 - 0.5 * bend) -
        Math.max(0, beyond - 0.02) * 0.93;
      return [x, y, along];
    },
  });
}

function pillows(stage: Stage, { linen, duvet, accent }: Bedding): void {
  for (const side of [-1, 1]) {
    stage.within(framed([side * 0.43, TOP + 0.22, 0.24], side * -3, 62), () =>
      cushion(stage, linen, {
        width: 0.78,
        thickness: 0.22,
        depth: 0.52,
        seed: 3 + side,
        wrinkle: 0.012,
      }),
    );
    stage.within(framed([side * 0.41, TOP + 0.17, 0.42], side * 4, 50), () =>
      cushion(stage, duvet, {
        width: 0.72,
        thickness: 0.2,
        depth: 0.46,
        seed: 6 + side,
        wrinkle: 0.012,
      }),
    );
  }
  stage.within(framed([0.02, TOP + 0.19, 0.58], 5, 58), () =>
    cushion(stage, accent, { width: 0.5, thickness: 0.16, depth: 0.34, seed: 12 }),
  );
}
