import { colour } from '../colour';
import { framed } from '../frame';
import type { Material } from '../material';
import { plain, solid } from '../material';
import { BLACK_PLASTIC, CHROME } from '../palette';
import { cylinder } from '../shapes/round';
import { sheet } from '../shapes/sheet';
import type { Stage } from '../stage';
import { slab } from './cabinet';

const SCREEN = solid(plain(colour('#262b2a')), { specular: 0.06, roughness: 0.03 });

/** A 1970s tube television facing +z; stands on the frame's origin (middle of its foot). */
export function television(stage: Stage, casing: Material): void {
  slab(stage, casing, [-0.34, 0.02, -0.36], [0.34, 0.5, 0.04], 0.02);
  slab(stage, BLACK_PLASTIC, [-0.32, 0.045, 0], [0.32, 0.48, 0.046], 0.018);
  for (const x of [-0.25, 0.25]) cylinder(stage, BLACK_PLASTIC, [x, 0, -0.16], 0.02, 0.03);
  sheet(stage, SCREEN, {
    columns: 20,
    rows: 16,
    size: [0.46, 0.37],
    point: (s, t) => {
      const [a, b] = [2 * s - 1, 2 * t - 1];
      return [
        -0.07 + 0.23 * a * (1 - 0.03 * b * b),
        0.262 + 0.185 * b * (1 - 0.03 * a * a),
        0.048 + 0.03 * (1 - 0.5 * (a * a + b * b)),
      ];
    },
  });
  stage.within(framed([0.24, 0.4, 0.046], 0, 90), () =>
    cylinder(stage, CHROME, [0, 0, 0], 0.026, 0.014),
  );
  stage.within(framed([0.24, 0.32, 0.046], 0, 90), () =>
    cylinder(stage, CHROME, [0, 0, 0], 0.026, 0.014),
  );
  for (let row = 0; row < 9; row++) {
    slab(
      stage,
      CHROME,
      [0.195, 0.085 + row * 0.02, 0.044],
      [0.285, 0.092 + row * 0.02, 0.049],
      0.002,
    );
  }
}
