import { framed } from '../frame';
import type { Material } from '../material';
import { BRASS } from '../palette';
import { ellipsoid, lathe } from '../shapes/round';
import type { Stage } from '../stage';
import { bookRow, bookStack } from './books';
import { front, slab } from './cabinet';
import { television } from './television';

const HEIGHT = 2.05;
const DEPTH = 0.46;
const BASE = 0.62;
const BAYS = [0.95, 1.15, 0.95] as const;

/** Metres from end to end. */
export const WALL_UNIT_WIDTH = BAYS[0] + BAYS[1] + BAYS[2];

function drawers(stage: Stage, wood: Material, left: number, width: number): void {
  for (let row = 0; row < 3; row++) {
    const y = 0.07 + row * 0.18;
    front(stage, wood, left + 0.01, y, width - 0.02, 0.175, DEPTH + 0.015);
    ellipsoid(stage, BRASS, [left + width / 2, y + 0.09, DEPTH + 0.03], [0.045, 0.009, 0.014]);
  }
}

function doors(
  stage: Stage,
  wood: Material,
  left: number,
  width: number,
  bottom: number,
  height: number,
  depth: number,
): void {
  for (const side of [0, 1]) {
    const x = left + 0.01 + side * (width / 2 - 0.01);
    const half = width / 2 - 0.01;
    front(stage, wood, x, bottom, half, height, depth + 0.015);
    slab(
      stage,
      wood,
      [x + 0.06, bottom + 0.06, depth + 0.01],
      [x + half - 0.06, bottom + height - 0.06, depth + 0.026],
      0.008,
    );
    const knob = side === 0 ? x + half - 0.03 : x + 0.03;
    ellipsoid(stage, BRASS, [knob, bottom + height / 2, depth + 0.03], [0.014, 0.014, 0.014]);
  }
}

/** Glasses and vases for the display shelf. */
function ornaments(stage: Stage, vase: Material, left: number, bottom: number): void {
  [0.12, 0.3, 0.5].forEach((x, index) => {
    const tall = [0.24, 0.15, 0.2][index];
    lathe(
      stage,
      vase,
      [left + x, bottom, 0.2],
      [
        [0, 0],
        [0.03, 0],
        [0.05, tall * 0.3],
        [0.045, tall * 0.5],
        [0.018, tall * 0.8],
        [0.028, tall],
      ],
    );
  });
}

/** A dark wall unit of the 1970s with a television; origin left, floor, wall; faces +z. */
export function wallUnit(stage: Stage, wood: Material, vase: Material): void {
  const width = WALL_UNIT_WIDTH;
  slab(stage, wood, [0, 0.05, 0], [width, BASE, DEPTH], 0.004);
  slab(stage, wood, [0.02, 0, 0.02], [width - 0.02, 0.06, DEPTH - 0.04], 0.002);
  slab(stage, wood, [-0.01, BASE, 0], [width + 0.01, BASE + 0.03, DEPTH + 0.02], 0.008);
  slab(stage, wood, [-0.02, HEIGHT - 0.07, 0], [width + 0.02, HEIGHT, 0.36], 0.012);
  slab(stage, wood, [0, BASE, 0], [width, HEIGHT - 0.05, 0.012], 0.002);
  let x = 0;
  BAYS.forEach((bay, index) => {
    for (const edge of [x, x + bay - 0.025])
      slab(stage, wood, [edge, BASE + 0.03, 0], [edge + 0.025, HEIGHT - 0.07, 0.33], 0.003);
    if (index === 1) doors(stage, wood, x, bay, 0.07, BASE - 0.09, DEPTH);
    else drawers(stage, wood, x, bay);
    bayShelves(stage, wood, vase, x, bay, index);
    x += bay;
  });
}

function bayShelves(
  stage: Stage,
  wood: Material,
  vase: Material,
  left: number,
  bay: number,
  index: number,
): void {
  const shelf = (y: number): void =>
    slab(stage, wood, [left + 0.02, y, 0.01], [left + bay - 0.02, y + 0.024, 0.32], 0.003);
  if (index === 1) {
    shelf(1.3);
    stage.within(framed([left + bay / 2, BASE + 0.03, 0.4]), () => television(stage, wood));
    bookRow(stage, left + 0.06, left + 0.62, 1.324, 0.25, 5);
    ornaments(stage, vase, left + 0.56, 1.324);
    return;
  }
  shelf(1.12);
  if (index === 0) {
    doors(stage, wood, left, bay, 1.5, HEIGHT - 1.6, 0.31);
    shelf(1.48);
    bookRow(stage, left + 0.05, left + bay - 0.2, 1.144, 0.26, 9);
    ornaments(stage, vase, left + 0.15, BASE + 0.03);
    return;
  }
  shelf(1.55);
  bookRow(stage, left + 0.06, left + bay - 0.05, 1.574, 0.26, 3);
  ornaments(stage, vase, left + 0.12, 1.144);
  stage.within(framed([left + 0.5, BASE + 0.03, 0.2], 10), () => bookStack(stage, 4, 8));
}
