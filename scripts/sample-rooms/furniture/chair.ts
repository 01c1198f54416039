import { framed } from '../frame';
import type { Material } from '../material';
import { BLACK_PLASTIC, STEEL } from '../palette';
import { cylinder, ellipsoid, tube } from '../shapes/round';
import { sheet } from '../shapes/sheet';
import { upholstered } from '../shapes/soft';
import type { Stage } from '../stage';
import { slab } from './cabinet';

/** A wooden dining chair on the frame's origin, facing +z. */
export function chair(stage: Stage, wood: Material): void {
  slab(stage, wood, [-0.21, 0.44, -0.2], [0.21, 0.465, 0.22], 0.01);
  for (const x of [-0.18, 0.18]) {
    tube(
      stage,
      wood,
      [
        [x, 0.45, 0.18],
        [x * 1.1, 0, 0.21],
      ],
      0.016,
    );
    tube(
      stage,
      wood,
      [
        [x * 1.1, 0, -0.24],
        [x, 0.45, -0.17],
        [x, 0.86, -0.24],
      ],
      0.016,
    );
  }
  for (const y of [0.6, 0.7])
    tube(
      stage,
      wood,
      [
        [-0.18, y, -0.2 - (y - 0.6) * 0.15],
        [0.18, y, -0.2 - (y - 0.6) * 0.15],
      ],
      0.01,
    );
  sheet(stage, wood, {
    columns: 12,
    rows: 3,
    size: [0.4, 0.1],
    point: (s, t) => [
      (s - 0.5) * 0.42,
      0.77 + t * 0.1,
      -0.225 - 0.035 * Math.sin(s * Math.PI) - t * 0.015,
    ],
  });
}

/** A swivel office chair on five castors, facing +z. */
export function officeChair(stage: Stage, cloth: Material): void {
  for (let spoke = 0; spoke < 5; spoke++) {
    stage.within(framed([0, 0, 0], spoke * 72 + 15), () => {
      tube(
        stage,
        BLACK_PLASTIC,
        [
          [0, 0.11, 0.03],
          [0, 0.075, 0.29],
        ],
        0.022,
      );
      ellipsoid(stage, BLACK_PLASTIC, [0, 0.03, 0.29], [0.022, 0.03, 0.03]);
    });
  }
  cylinder(stage, STEEL, [0, 0.1, 0], 0.026, 0.33);
  slab(stage, BLACK_PLASTIC, [-0.13, 0.41, -0.14], [0.13, 0.45, 0.14], 0.012);
  upholstered(stage, cloth, {
    centre: [0, 0.485, 0.01],
    size: [0.5, 0.09, 0.48],
    radius: 0.04,
    swell: 0.015,
    seed: 2,
  });
  tube(
    stage,
    BLACK_PLASTIC,
    [
      [0, 0.43, -0.1],
      [0, 0.44, -0.27],
      [0, 0.7, -0.29],
    ],
    0.02,
  );
  stage.within(framed([0, 0.8, -0.25], 0, -6), () =>
    upholstered(stage, cloth, {
      centre: [0, 0, 0],
      size: [0.46, 0.54, 0.075],
      radius: 0.035,
      swell: 0.014,
      seed: 5,
    }),
  );
  for (const x of [-0.28, 0.28]) {
    tube(
      stage,
      BLACK_PLASTIC,
      [
        [x * 0.5, 0.43, 0],
        [x, 0.45, 0],
        [x, 0.66, -0.02],
      ],
      0.014,
    );
    slab(stage, BLACK_PLASTIC, [x - 0.035, 0.655, -0.13], [x + 0.035, 0.685, 0.13], 0.014);
  }
}
