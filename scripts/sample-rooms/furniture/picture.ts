import type { Material } from '../material';
import { block, quad } from '../shapes/flat';
import type { Stage } from '../stage';
import { slab } from './cabinet';

/** A framed picture in wall coordinates, `x`, `y` its lower left corner. */
export function picture(
  stage: Stage,
  frame: Material,
  mount: Material,
  art: Material,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  const edge = 0.022;
  slab(stage, frame, [x, y, 0], [x + edge, y + height, 0.026]);
  slab(stage, frame, [x + width - edge, y, 0], [x + width, y + height, 0.026]);
  slab(stage, frame, [x + edge, y, 0], [x + width - edge, y + edge, 0.026]);
  slab(stage, frame, [x + edge, y + height - edge, 0], [x + width - edge, y + height, 0.026]);
  block(stage, mount, [x + edge, y + edge, 0.004], [x + width - edge, y + height - edge, 0.012]);
  const inset = Math.min(width, height) * 0.17;
  quad(
    stage,
    art,
    [x + inset, y + inset, 0.0135],
    [width - 2 * inset, 0, 0],
    [0, height - 2 * inset, 0],
  );
}
