import { framed } from '../frame';
import type { Material } from '../material';
import { CHROME, WHITE_PAINT, WHITE_PLASTIC } from '../palette';
import { cylinder, tube } from '../shapes/round';
import { roundedBox } from '../shapes/rounded-box';
import type { Stage } from '../stage';
import type { Vector } from '../vector';
import { type Opening, REVEAL_METRES, type Size, wallFrame } from './shell';

function bar(stage: Stage, material: Material, low: Vector, high: Vector, radius = 0.006): void {
  roundedBox(stage, material, {
    centre: [(low[0] + high[0]) / 2, (low[1] + high[1]) / 2, (low[2] + high[2]) / 2],
    size: [high[0] - low[0], high[1] - low[1], high[2] - low[2]],
    radius,
  });
}

/** Four bars around a rectangle. */
function border(stage: Stage, material: Material, low: Vector, high: Vector, thick: number): void {
  const [x0, y0, z0] = low;
  const [x1, y1, z1] = high;
  bar(stage, material, [x0, y0, z0], [x0 + thick, y1, z1]);
  bar(stage, material, [x1 - thick, y0, z0], [x1, y1, z1]);
  bar(stage, material, [x0 + thick, y0, z0], [x1 - thick, y0 + thick, z1]);
  bar(stage, material, [x0 + thick, y1 - thick, z0], [x1 - thick, y1, z1]);
}

/** A casement window with `leaves` sashes, handles and an inner sill. */
export function casement(
  stage: Stage,
  size: Size,
  opening: Opening,
  leaves: number,
  material: Material = WHITE_PLASTIC,
): void {
  const { left, bottom, width, height } = opening;
  const [outer, inner] = [-REVEAL_METRES, -REVEAL_METRES + 0.07];
  stage.within(wallFrame(size, opening.side), () => {
    border(stage, material, [left, bottom, outer], [left + width, bottom + height, inner], 0.045);
    const leaf = (width - 0.06) / leaves;
    for (let index = 0; index < leaves; index++) {
      const x = left + 0.03 + index * leaf;
      const top = bottom + height - 0.03;
      border(
        stage,
        material,
        [x, bottom + 0.03, outer + 0.02],
        [x + leaf, top, inner + 0.018],
        0.07,
      );
    }
    const handleX = leaves > 1 ? left + 0.03 + leaf + 0.035 : left + width - 0.065;
    const handleY = bottom + Math.min(height * 0.45, 1.05);
    tube(
      stage,
      CHROME,
      [
        [handleX, handleY, inner + 0.015],
        [handleX, handleY, inner + 0.05],
      ],
      0.009,
    );
    bar(
      stage,
      CHROME,
      [handleX - 0.009, handleY - 0.11, inner + 0.045],
      [handleX + 0.009, handleY + 0.012, inner + 0.062],
    );
    if (bottom > 0.2) sill(stage, opening);
  });
}

function sill(stage: Stage, { left, bottom, width }: Opening): void {
  bar(
    stage,
    WHITE_PAINT,
    [left - 0.05, bottom - 0.03, -REVEAL_METRES + 0.07],
    [left + width + 0.05, bottom + 0.004, 0.05],
    0.008,
  );
}

export interface Door {
  /** Metres from the wall's left end to the frame. */
  left: number;
  width?: number;
  height?: number;
}

/** A closed panelled door with its frame; local wall coordinates. */
export function door(
  stage: Stage,
  { left, width = 0.92, height = 2.06 }: Door,
  material: Material = WHITE_PAINT,
): void {
  const right = left + width;
  bar(stage, material, [left, 0, -0.01], [left + 0.075, height, 0.028]);
  bar(stage, material, [right - 0.075, 0, -0.01], [right, height, 0.028]);
  bar(stage, material, [left + 0.07, height - 0.075, -0.01], [right - 0.07, height, 0.027]);
  bar(stage, material, [left + 0.079, 0.006, -0.02], [right - 0.079, height - 0.079, 0.012], 0.003);
  const [x0, x1] = [left + 0.2, right - 0.2];
  border(stage, material, [x0, 0.25, 0.006], [x1, 0.9, 0.02], 0.02);
  border(stage, material, [x0, 1.05, 0.006], [x1, height - 0.22, 0.02], 0.02);
  const x = right - 0.13;
  bar(stage, CHROME, [x - 0.02, 0.93, 0.01], [x + 0.02, 1.13, 0.018], 0.004);
  tube(
    stage,
    CHROME,
    [
      [x, 1.06, 0.015],
      [x, 1.06, 0.055],
      [x - 0.02, 1.06, 0.06],
      [x - 0.12, 1.06, 0.06],
    ],
    0.01,
  );
}

/** A double socket or a switch; `x`, `y` its centre in wall coordinates. */
export function socket(stage: Stage, x: number, y: number): void {
  roundedBox(stage, WHITE_PLASTIC, {
    centre: [x, y, 0.005],
    size: [0.082, 0.082, 0.011],
    radius: 0.004,
  });
  stage.within(framed([x, y, 0.0115], 0, 90), () =>
    cylinder(stage, WHITE_PAINT, [0, 0, 0], 0.021, 0.0015),
  );
}

export function lightSwitch(stage: Stage, x: number, y: number): void {
  roundedBox(stage, WHITE_PLASTIC, {
    centre: [x, y, 0.005],
    size: [0.082, 0.082, 0.011],
    radius: 0.004,
  });
  roundedBox(stage, WHITE_PAINT, {
    centre: [x, y, 0.011],
    size: [0.056, 0.056, 0.007],
    radius: 0.003,
  });
}
