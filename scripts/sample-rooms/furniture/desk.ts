import { framed } from '../frame';
import type { Material } from '../material';
import { BLACK_GLASS, BLACK_PLASTIC, STEEL, WHITE_CERAMIC, WHITE_PLASTIC } from '../palette';
import { cylinder, lathe, tube } from '../shapes/round';
import type { Stage } from '../stage';
import { bookStack } from './books';
import { front, slab } from './cabinet';

/** A desk 1.6 m wide with a drawer block; origin is the middle of its back edge, faces +z. */
export function desk(stage: Stage, wood: Material, white: Material): void {
  slab(stage, wood, [-0.8, 0.705, 0], [0.8, 0.735, 0.75], 0.006);
  for (const x of [-0.74, 0.74]) {
    tube(
      stage,
      BLACK_PLASTIC,
      [
        [x, 0.705, 0.08],
        [x, 0.01, 0.08],
        [x, 0.01, 0.67],
        [x, 0.705, 0.67],
      ],
      0.018,
    );
  }
  slab(stage, white, [0.28, 0.06, 0.08], [0.68, 0.66, 0.66], 0.004);
  for (let row = 0; row < 3; row++) {
    front(stage, white, 0.28, 0.07 + row * 0.195, 0.4, 0.19, 0.68);
    tube(
      stage,
      STEEL,
      [
        [0.4, 0.2 + row * 0.195, 0.69],
        [0.56, 0.2 + row * 0.195, 0.69],
      ],
      0.005,
    );
  }
  stage.within(framed([0, 0.735, 0]), () => deskThings(stage));
}

function deskThings(stage: Stage): void {
  lathe(
    stage,
    BLACK_PLASTIC,
    [-0.1, 0, 0.22],
    [
      [0, 0],
      [0.12, 0],
      [0.12, 0.008],
      [0, 0.012],
    ],
  );
  tube(
    stage,
    BLACK_PLASTIC,
    [
      [-0.1, 0, 0.2],
      [-0.1, 0.3, 0.19],
    ],
    0.016,
  );
  slab(stage, BLACK_PLASTIC, [-0.42, 0.12, 0.2], [0.22, 0.5, 0.225], 0.006);
  slab(stage, BLACK_GLASS, [-0.412, 0.128, 0.222], [0.212, 0.492, 0.227], 0.001);
  slab(stage, WHITE_PLASTIC, [-0.32, 0, 0.42], [0.1, 0.016, 0.55], 0.006);
  for (let row = 0; row < 4; row++) {
    slab(
      stage,
      STEEL,
      [-0.31, 0.014, 0.43 + row * 0.028],
      [0.09, 0.019, 0.453 + row * 0.028],
      0.002,
    );
  }
  slab(stage, WHITE_PLASTIC, [0.17, 0, 0.45], [0.235, 0.024, 0.55], 0.012);
  stage.within(framed([0.55, 0, 0.25], 10), () => bookStack(stage, 4, 6));
  cylinder(stage, WHITE_CERAMIC, [-0.5, 0, 0.5], 0.04, 0.09);
}

/** A jointed desk lamp; origin its foot, arm leans towards -x. */
export function deskLamp(stage: Stage, material: Material, shine: Material): void {
  lathe(
    stage,
    material,
    [0, 0, 0],
    [
      [0, 0],
      [0.09, 0],
      [0.09, 0.016],
      [0.02, 0.022],
      [0, 0.022],
    ],
  );
  tube(
    stage,
    material,
    [
      [0, 0.02, 0],
      [0.12, 0.34, 0],
    ],
    0.007,
  );
  tube(
    stage,
    material,
    [
      [0.12, 0.34, 0],
      [-0.16, 0.52, 0],
    ],
    0.007,
  );
  stage.within(framed([-0.19, 0.5, 0], 90, 18), () => {
    lathe(
      stage,
      material,
      [0, 0, 0],
      [
        [0.03, 0.05],
        [0.035, 0.03],
        [0.085, -0.07],
      ],
      32,
    );
    lathe(
      stage,
      shine,
      [0, 0, 0],
      [
        [0, -0.055],
        [0.03, -0.05],
        [0.035, -0.03],
        [0.025, 0],
      ],
      24,
    );
  });
}
