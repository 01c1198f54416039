import { CHROME, WHITE_PAINT } from '../palette';
import { tube } from '../shapes/round';
import { roundedBox } from '../shapes/rounded-box';
import { sheet } from '../shapes/sheet';
import type { Stage } from '../stage';

const RIB_METRES = 0.05;

/** A ribbed panel radiator in wall coordinates, `left` and `bottom` its lower left corner. */
export function radiator(
  stage: Stage,
  left: number,
  bottom: number,
  width: number,
  height: number,
): void {
  const ribs = Math.round(width / RIB_METRES);
  sheet(stage, WHITE_PAINT, {
    columns: ribs * 8,
    rows: 1,
    size: [width, height],
    point: (s, t) => {
      const phase = (s * ribs) % 1;
      const groove = Math.max(0, Math.cos((phase - 0.5) * 2 * Math.PI)) ** 4;
      return [left + s * width, bottom + 0.012 + t * (height - 0.03), 0.1 - 0.011 * groove];
    },
  });
  const x = left + width / 2;
  roundedBox(stage, WHITE_PAINT, {
    centre: [x, bottom + height - 0.012, 0.068],
    size: [width + 0.012, 0.024, 0.075],
    radius: 0.008,
  });
  roundedBox(stage, WHITE_PAINT, {
    centre: [x, bottom + height / 2, 0.06],
    size: [width, height - 0.02, 0.05],
    radius: 0.01,
  });
  roundedBox(stage, WHITE_PAINT, {
    centre: [x, bottom + 0.012, 0.08],
    size: [width, 0.022, 0.045],
    radius: 0.008,
  });
  const pipe = left + width + 0.035;
  tube(
    stage,
    CHROME,
    [
      [left + width - 0.02, bottom + 0.04, 0.07],
      [pipe, bottom + 0.04, 0.07],
    ],
    0.012,
  );
  tube(
    stage,
    WHITE_PAINT,
    [
      [pipe, 0, 0.07],
      [pipe, bottom + 0.06, 0.07],
    ],
    0.009,
  );
  tube(
    stage,
    WHITE_PAINT,
    [
      [pipe, bottom + 0.03, 0.07],
      [pipe + 0.075, bottom + 0.03, 0.07],
    ],
    0.021,
    20,
  );
}
