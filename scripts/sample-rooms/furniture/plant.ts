import { framed } from '../frame';
import type { Material } from '../material';
import { latticeValue } from '../noise';
import { DARK_SOIL, LEAF } from '../palette';
import { cylinder, lathe } from '../shapes/round';
import { sheet } from '../shapes/sheet';
import type { Stage } from '../stage';

/** A potted plant with arching leaves, `size` metres tall, on the frame's origin. */
export function plant(
  stage: Stage,
  pot: Material,
  size: number,
  leaves: number,
  seed: number,
): void {
  const potHeight = size * 0.3;
  lathe(
    stage,
    pot,
    [0, 0, 0],
    [
      [0, 0],
      [size * 0.12, 0],
      [size * 0.125, 0.01],
      [size * 0.16, potHeight],
      [size * 0.145, potHeight],
      [size * 0.14, potHeight - 0.03],
    ],
    36,
  );
  cylinder(stage, DARK_SOIL, [0, potHeight - size * 0.06, 0], size * 0.138, size * 0.03);
  for (let index = 0; index < leaves; index++) {
    const random = (salt: number): number => latticeValue(index, seed, salt);
    stage.within(framed([0, potHeight - 0.03, 0], index * 137.5 + 20 * random(1)), () =>
      leaf(
        stage,
        size * (0.55 + 0.35 * random(2)),
        0.35 + 0.75 * random(3),
        size * (0.05 + 0.03 * random(4)),
      ),
    );
  }
}

/** One leaf: rises along +x, bends over by `lean` radians, `breadth` wide at its middle. */
function leaf(stage: Stage, span: number, lean: number, breadth: number): void {
  sheet(stage, LEAF, {
    columns: 4,
    rows: 10,
    size: [breadth, span],
    point: (s, t) => {
      const angle = Math.PI / 2 - lean * (0.25 + 1.25 * t * t);
      const across =
        (2 * s - 1) * breadth * Math.sin(Math.PI * Math.min(1, 0.04 + t * 0.96)) ** 0.8;
      return [
        span * t * Math.cos(angle) + 0.012,
        span * t * Math.sin(angle) + Math.abs(across) * 0.35,
        across,
      ];
    },
  });
}
