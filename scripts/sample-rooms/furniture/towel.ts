import type { Material } from '../material';
import { CHROME } from '../palette';
import { tube } from '../shapes/round';
import { sheet } from '../shapes/sheet';
import type { Stage } from '../stage';

export interface Towel {
  /** Wall coordinates of the rail's height and the towel's left edge, metres. */
  left: number;
  top: number;
  width: number;
  /** How far the front half hangs down. */
  drop: number;
}

/** A towel folded over a chrome rail. */
export function towel(stage: Stage, cloth: Material, { left, top, width, drop }: Towel): void {
  tube(
    stage,
    CHROME,
    [
      [left - 0.06, top, 0],
      [left - 0.06, top, 0.07],
      [left + width + 0.06, top, 0.07],
      [left + width + 0.06, top, 0],
    ],
    0.008,
  );
  sheet(stage, cloth, {
    columns: 24,
    rows: 40,
    size: [width, drop * 2],
    point: (s, t) => {
      const along = (t - 0.5) * 2;
      const ease = Math.min(1, Math.abs(along) * 9);
      const wave = 0.006 * Math.sin(s * 9 + 2) * Math.abs(along);
      return [
        left + s * width,
        top + 0.014 - Math.abs(along) * drop * (along > 0 ? 1 : 0.8) * ease,
        0.07 + Math.sign(along) * 0.016 * ease + wave,
      ];
    },
  });
}
