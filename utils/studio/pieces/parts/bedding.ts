import type { Slot } from '@/utils/studio/finish';
import type { Part } from '../spec';
import { loosePillows } from './loose-pillows';
import { middles } from './place';
import { cloth, cushion } from './soft';

/** Metres. A mattress lying along z on `y`, its head end at z = `head`. */
export interface Bedding {
  width: number;
  length: number;
  y: number;
  head: number;
  seed: number;
  thickness?: number;
  /** How far the duvet hangs down at the sides and at the foot. */
  hang?: { sides: number; foot: number };
  /** The blanket across the foot, absent where there is none. */
  blanket?: Slot;
  /** Rows of pillows, one behind the other; the last may be a small cushion. */
  pillows?: 'one row' | 'two rows' | 'two rows and a cushion';
}

const head = 0.64;

/** Mattress, pillows, a duvet turned back at the head, and a blanket. */
export function bedding(bed: Bedding): Part[] {
  const { width, length, y, thickness = 0.23 } = bed;
  return [
    cushion('bedding', [width, thickness, length], [0, y, bed.head + length / 2], {
      round: 0.05,
      piping: true,
      crown: 0.008,
    }),
    ...covers(bed, y + thickness),
    ...pillows(bed, y + thickness),
  ];
}

function covers(bed: Bedding, top: number): Part[] {
  const { width, length, hang = { sides: 0.26, foot: 0.22 }, blanket } = bed;
  const end = bed.head + length;
  const long = length - head;
  const duvet = cloth('bedding', [0, top, end - long / 2 - 0.02], {
    size: [width - 0.03, long],
    thickness: 0.055,
    over: { left: hang.sides, right: hang.sides, front: hang.foot },
    folds: 5,
  });
  const folded = Math.max(0.05, hang.sides - 0.03);
  const turnedBack = cloth('bedding-second', [0, top + 0.045, bed.head + head + 0.16], {
    size: [width + 0.02, 0.36],
    thickness: 0.04,
    over: { left: folded, right: folded },
    folds: 3,
  });
  if (!blanket) return [duvet, turnedBack];
  const across = cloth(
    blanket,
    [0, top + 0.055, end - 0.42],
    {
      size: [0.58, width + 0.07],
      thickness: 0.014,
      over: { front: hang.sides + 0.06, back: hang.sides + 0.06 },
      folds: 5,
      fringe: true,
    },
    [0, Math.PI / 2, 0],
  );
  return [duvet, turnedBack, across];
}

function pillows({ width, head: start, seed, pillows = 'two rows' }: Bedding, top: number): Part[] {
  const count = width > 1.25 ? 2 : 1;
  const each = Math.min(width / count - 0.04, 0.74);
  const row = (slot: Slot, shrink: number, ahead: number) =>
    middles(width, count).map((x) => ({
      slot,
      x,
      ahead,
      size: [each - shrink, 0.48 - shrink, 0.19] as const,
    }));
  const first = loosePillows(row('bedding', 0, 0), {
    y: top - 0.01,
    z: start + (pillows === 'one row' ? 0.44 : 0.3),
    lean: pillows === 'one row' ? 1.2 : 0.6,
    seed,
  });
  if (pillows === 'one row') return first;
  const second = loosePillows(row('bedding-second', 0.06, 0), {
    y: top - 0.005,
    z: start + 0.44,
    lean: 0.68,
    seed: seed + 7,
  });
  if (pillows === 'two rows') return [...first, ...second];
  const small = loosePillows([{ slot: 'cushion', x: 0, size: [0.52, 0.3, 0.14] }], {
    y: top,
    z: start + 0.57,
    lean: 0.62,
    seed: seed + 14,
  });
  return [...first, ...second, ...small];
}
