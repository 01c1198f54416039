import { colour } from '../colour';
import type { Material } from '../material';
import { plain, solid } from '../material';
import { BLACK_PLASTIC, STEEL } from '../palette';
import { ellipsoid, lathe, tube } from '../shapes/round';
import type { Stage } from '../stage';
import { slab } from './cabinet';

/** A steel kettle on the frame's origin. */
export function kettle(stage: Stage): void {
  lathe(
    stage,
    BLACK_PLASTIC,
    [0, 0, 0],
    [
      [0, 0],
      [0.085, 0],
      [0.085, 0.018],
      [0.075, 0.02],
    ],
  );
  lathe(
    stage,
    STEEL,
    [0, 0.02, 0],
    [
      [0.078, 0],
      [0.08, 0.02],
      [0.072, 0.1],
      [0.058, 0.17],
      [0.05, 0.185],
      [0.015, 0.195],
      [0.012, 0.21],
      [0, 0.212],
    ],
  );
  tube(
    stage,
    BLACK_PLASTIC,
    [
      [-0.05, 0.2, 0],
      [-0.1, 0.2, 0],
      [-0.12, 0.16, 0],
      [-0.105, 0.07, 0],
      [-0.075, 0.06, 0],
    ],
    0.011,
  );
  tube(
    stage,
    STEEL,
    [
      [0.06, 0.15, 0],
      [0.085, 0.185, 0],
    ],
    0.014,
  );
}

const FRUIT = ['#c8402a', '#d98a24', '#9fae3c', '#cf5a30', '#d9a12a'].map((hex) =>
  solid(plain(colour(hex)), { specular: 0.04, roughness: 0.2 }),
);

/** A bowl of fruit. */
export function fruitBowl(stage: Stage, bowl: Material): void {
  lathe(
    stage,
    bowl,
    [0, 0, 0],
    [
      [0, 0.003],
      [0.05, 0],
      [0.06, 0.006],
      [0.12, 0.05],
      [0.145, 0.085],
      [0.138, 0.085],
      [0.11, 0.05],
      [0.05, 0.014],
      [0, 0.012],
    ],
    40,
  );
  FRUIT.forEach((skin, index) => {
    const angle = index * 1.35;
    const radius = index === 4 ? 0 : 0.062;
    ellipsoid(
      stage,
      skin,
      [radius * Math.cos(angle), index === 4 ? 0.115 : 0.068, radius * Math.sin(angle)],
      [0.039, 0.036, 0.039],
    );
  });
}

/** A row of storage jars, a board leaning on the wall and a pot of tools. */
export function counterThings(stage: Stage, wood: Material, ceramic: Material): void {
  slab(stage, wood, [0, 0, 0.02], [0.28, 0.4, 0.042], 0.012);
  for (const [x, tall] of [
    [0.36, 0.2],
    [0.49, 0.16],
    [0.61, 0.13],
  ]) {
    lathe(
      stage,
      ceramic,
      [x, 0, 0.12],
      [
        [0, 0],
        [0.05, 0],
        [0.054, 0.01],
        [0.054, tall],
        [0.05, tall + 0.008],
        [0, tall + 0.008],
      ],
    );
    lathe(
      stage,
      wood,
      [x, tall + 0.008, 0.12],
      [
        [0, 0],
        [0.052, 0],
        [0.052, 0.016],
        [0, 0.018],
      ],
    );
  }
}
