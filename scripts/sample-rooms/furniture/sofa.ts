import { framed } from '../frame';
import type { Material } from '../material';
import { cylinder } from '../shapes/round';
import { cushion, upholstered } from '../shapes/soft';
import type { Stage } from '../stage';

export interface Sofa {
  width: number;
  seats: number;
  cloth: Material;
  feet: Material;
  seed: number;
}

const ARM = 0.24;
const DEPTH = 0.92;

/** A bulky upholstered sofa: stands on the frame's origin (middle of its back edge), faces +z. */
export function sofa(stage: Stage, { width, seats, cloth, feet, seed }: Sofa): void {
  const inner = width - 2 * ARM;
  upholstered(stage, cloth, {
    centre: [0, 0.22, DEPTH / 2],
    size: [width - 0.04, 0.26, DEPTH - 0.06],
    radius: 0.05,
    swell: 0.008,
    seed,
  });
  upholstered(stage, cloth, {
    centre: [0, 0.5, 0.13],
    size: [width - 0.1, 0.66, 0.24],
    radius: 0.09,
    swell: 0.02,
    seed: seed + 1,
  });
  for (const side of [-1, 1]) {
    upholstered(stage, cloth, {
      centre: [side * (width / 2 - ARM / 2), 0.37, DEPTH / 2],
      size: [ARM, 0.54, DEPTH],
      radius: 0.1,
      swell: 0.02,
      seed: seed + 2 + side,
      wrinkle: 0.006,
    });
  }
  const seat = inner / seats;
  for (let index = 0; index < seats; index++) {
    const x = -inner / 2 + (index + 0.5) * seat;
    upholstered(stage, cloth, {
      centre: [x, 0.405, 0.56],
      size: [seat - 0.008, 0.19, 0.74],
      radius: 0.07,
      swell: 0.035,
      seed: seed + 10 + index,
      wrinkle: 0.012,
    });
    stage.within(framed([x, 0.69, 0.3], 0, 76), () =>
      upholstered(stage, cloth, {
        centre: [0, 0, 0],
        size: [seat - 0.015, 0.2, 0.5],
        radius: 0.085,
        swell: 0.04,
        seed: seed + 20 + index,
        wrinkle: 0.016,
      }),
    );
  }
  for (const x of [-1, 1]) {
    for (const z of [0.1, DEPTH - 0.1])
      cylinder(stage, feet, [x * (width / 2 - 0.12), 0, z], 0.03, 0.1);
  }
}

/** A loose cushion leaning against the back; `x` along the sofa. */
export function looseCushion(
  stage: Stage,
  cloth: Material,
  x: number,
  yaw: number,
  seed: number,
): void {
  stage.within(framed([x, 0.7, 0.52], yaw, 68), () =>
    cushion(stage, cloth, { width: 0.46, thickness: 0.17, depth: 0.46, seed }),
  );
}
