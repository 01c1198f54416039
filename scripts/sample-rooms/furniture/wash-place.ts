import { colour } from '../colour';
import { framed } from '../frame';
import { glow, type Material, plain, solid } from '../material';
import { CHROME, MIRROR, WHITE_CERAMIC } from '../palette';
import { cylinder, lathe, tube } from '../shapes/round';
import type { Stage } from '../stage';
import { front, slab } from './cabinet';
import { basin } from './sanitary';

const BOTTLE = solid(plain(colour('#7a5b35')), { specular: 0.05, roughness: 0.06 });
const LIGHT_BAR = glow([1, 0.93, 0.82], 5);

/** Basin on a wooden cabinet with a mirror above; origin on the wall, faces +z. */
export function washPlace(stage: Stage, wood: Material): void {
  slab(stage, wood, [-0.38, 0.45, 0], [0.38, 0.76, 0.44], 0.004);
  front(stage, wood, -0.38, 0.45, 0.38, 0.31, 0.46);
  front(stage, wood, 0, 0.45, 0.38, 0.31, 0.46);
  slab(stage, WHITE_CERAMIC, [-0.39, 0.76, 0], [0.39, 0.785, 0.47], 0.006);
  stage.within(framed([0, 0.02, -0.02]), () => basin(stage, 0.86));
  slab(stage, MIRROR, [-0.38, 1.13, 0.01], [0.38, 2.0, 0.024], 0.002);
  slab(stage, LIGHT_BAR, [-0.26, 2.06, 0.06], [0.26, 2.1, 0.1], 0.012);
  slab(stage, CHROME, [-0.06, 2.05, 0], [0.06, 2.11, 0.062], 0.006);
  lathe(
    stage,
    BOTTLE,
    [-0.3, 0.79, 0.12],
    [
      [0, 0],
      [0.033, 0],
      [0.035, 0.01],
      [0.035, 0.11],
      [0.012, 0.13],
      [0.012, 0.15],
      [0, 0.15],
    ],
  );
  cylinder(stage, BOTTLE, [0.31, 0.785, 0.12], 0.035, 0.1);
  tube(
    stage,
    BOTTLE,
    [
      [0.31, 0.8, 0.12],
      [0.325, 0.96, 0.125],
    ],
    0.005,
  );
}
