import type { Slot } from '@/utils/studio/finish';
import type { Part } from '../spec';
import { ball, bar, post } from './solids';

/** Five spokes on castors with a gas lift in the middle, up to `height` metres. */
export function swivelBase(slot: Slot, reach: number, height: number): Part[] {
  const spokes = Array.from({ length: 5 }, (_, index) => (index / 5) * 2 * Math.PI + 0.3);
  return [
    post('metal', 0.027, 0.16, [0, 0.085, 0]),
    post('metal', 0.015, height - 0.2, [0, 0.2, 0]),
    ...spokes.flatMap((angle) => {
      const [x, z] = [reach * Math.sin(angle), reach * Math.cos(angle)];
      return [
        bar(slot, [x * 0.05, 0.1, z * 0.05], [x, 0.068, z], 0.019, 0.011),
        post('black', 0.006, 0.03, [x, 0.04, z]),
        ball('black', 0.052, [x, 0, z]),
      ];
    }),
  ];
}
