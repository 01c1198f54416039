import type { Slot } from '@/utils/studio/finish';
import type { Part } from '../spec';
import { bothSides } from './mirrored';
import { rotated } from './rotated';
import { ball, post, rod } from './solids';

/** A rod along a wall, metres: its middle's height `y`, how far it stands off, and its finials. */
export function curtainRod(slot: Slot, width: number, y: number, off: number): Part[] {
  const radius = 0.0125;
  const end = width / 2 - 0.03;
  return [
    rod(slot, [-end, y, off], [end, y, off], radius),
    ...bothSides([
      ball(slot, 0.046, [end, y - 0.023, off]),
      rod(slot, [end - 0.1, y - 0.004, 0.006], [end - 0.1, y - 0.004, off], 0.008),
      rotated(post(slot, 0.026, 0.008, [end - 0.1, y, 0]), [Math.PI / 2, 0, 0]),
    ]),
  ];
}

/** A ring around such a rod. */
export function curtainRing(slot: Slot, x: number, y: number, off: number): Part {
  const path = Array.from({ length: 14 }, (_, step) => {
    const angle = (step / 14) * 2 * Math.PI;
    return [0, 0.021 * Math.cos(angle), 0.021 * Math.sin(angle)] as const;
  });
  return {
    shape: { kind: 'tube', path, radius: 0.0022, closed: true },
    slot,
    at: [x, y - 0.007, off],
  };
}
