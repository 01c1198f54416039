import { colour } from '../colour';
import { framed } from '../frame';
import { type Material, plain, solid } from '../material';
import { latticeValue } from '../noise';
import { roundedBox } from '../shapes/rounded-box';
import type { Stage } from '../stage';

const COVERS: readonly Material[] = [
  '#7a2e2a',
  '#2f4858',
  '#c9b48a',
  '#39523f',
  '#8a5a34',
  '#d8d2c4',
  '#24272e',
  '#b5653a',
  '#54607a',
  '#e6e1d6',
  '#6d7f6a',
  '#a23b3b',
].map((hex) => solid(plain(colour(hex)), { specular: 0.04, roughness: 0.3 }));

/** A row of books from `left` to `right`, standing on `bottom` with spines at `front`. */
export function bookRow(
  stage: Stage,
  left: number,
  right: number,
  bottom: number,
  front: number,
  seed: number,
): void {
  let x = left;
  for (let index = 0; ; index++) {
    const random = (salt: number): number => latticeValue(index, seed, salt);
    const [thick, tall, deep] = [
      0.016 + 0.032 * random(1),
      0.19 + 0.085 * random(2),
      0.14 + 0.05 * random(3),
    ];
    if (x + thick > right) return;
    const tilt = random(4) > 0.9 ? 5 : 0;
    stage.within(
      framed([
        x + thick / 2 + tilt * 0.002,
        bottom + tall / 2,
        front - deep / 2 - 0.015 * random(5),
      ]),
      () =>
        roundedBox(stage, COVERS[Math.floor(random(6) * COVERS.length)], {
          centre: [0, 0, 0],
          size: [thick, tall, deep],
          radius: 0.004,
        }),
    );
    x += thick + 0.0015 + tilt * 0.004;
  }
}

/** A few books lying on each other at the frame's origin. */
export function bookStack(stage: Stage, count: number, seed: number): void {
  let y = 0;
  for (let index = 0; index < count; index++) {
    const random = (salt: number): number => latticeValue(index, seed, salt);
    const thick = 0.018 + 0.02 * random(1);
    stage.within(framed([0, y + thick / 2, 0], 24 * (random(2) - 0.5)), () =>
      roundedBox(stage, COVERS[Math.floor(random(6) * COVERS.length)], {
        centre: [0, 0, 0],
        size: [0.21 + 0.05 * random(3), thick, 0.15 + 0.04 * random(4)],
        radius: 0.003,
      }),
    );
    y += thick;
  }
}
