import type { Slot } from '@/utils/studio/finish';
import type { Part } from '../spec';
import { middles } from './place';
import { box, post, tube } from './solids';

export type Grip = 'bar' | 'knob' | 'bow' | 'edge' | 'none';

/** Metres. Fronts fill `width` by `height`, their lower left-to-right middle at x, y. */
export interface Fronts {
  slot: Slot;
  gripSlot: Slot;
  grip: Grip;
  x?: number;
  y: number;
  /** Where the faces of the fronts are. */
  z: number;
  width: number;
  height: number;
  columns: number;
  /** The side of a single door that its grip is on; absent: the right. */
  gripSide?: -1 | 1;
}

const gap = 0.004;
const thickness = 0.018;

/** Drawers in rows of the given shares of the height, from the bottom up. */
export function drawers(fronts: Fronts, shares: readonly number[]): Part[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  const parts = [shadow(fronts)];
  let y = fronts.y;
  for (const share of shares) {
    const height = (fronts.height * share) / all;
    for (const x of columnMiddles(fronts)) {
      const width = fronts.width / fronts.columns - gap;
      parts.push(
        leaf(fronts, x, y, width, height),
        ...grips(fronts, x, gripHeight(fronts, y, height), width),
      );
    }
    y += height;
  }
  return parts;
}

/** Doors side by side, opening from the middle of each pair. */
export function doors(fronts: Fronts): Part[] {
  const parts = [shadow(fronts)];
  columnMiddles(fronts).forEach((x, column) => {
    const width = fronts.width / fronts.columns - gap;
    const side = fronts.gripSide ?? gripSide(column, fronts.columns);
    parts.push(
      leaf(fronts, x, fronts.y, width, fronts.height),
      ...uprightGrips(fronts, x + side * (width / 2 - 0.035)),
    );
  });
  return parts;
}

/** Darkness in the gaps, a little behind the faces. */
export function shadow({ x = 0, y, z, width, height }: Fronts): Part {
  return box('black', [width - 0.001, height - 0.001, 0.015], [x, y, z - 0.0135], 0);
}

/** Which side of its door a grip is on: pairs open from their middle, a last single one from its left. */
export const gripSide = (column: number, columns: number): number =>
  column % 2 === 0 && (column < columns - 1 || columns === 1) ? 1 : -1;

export function columnMiddles({ x = 0, width, columns }: Fronts): number[] {
  return middles(width, columns).map((middle) => x + middle);
}

function leaf({ slot, z }: Fronts, x: number, y: number, width: number, height: number): Part {
  return box(slot, [width, height - gap, thickness], [x, y + gap / 2, z - thickness / 2], 0.002);
}

const gripHeight = ({ grip }: Fronts, y: number, height: number) =>
  grip === 'edge' ? y + height - gap - 0.002 : y + height * (height > 0.24 ? 0.72 : 0.5);

function grips({ grip, gripSlot: slot, z }: Fronts, x: number, y: number, width: number): Part[] {
  const half = Math.min(0.08, width / 4);
  if (grip === 'knob') return knob(slot, x, y, z);
  if (grip === 'edge') return [box(slot, [half * 1.6, 0.004, 0.022], [x, y, z + 0.004], 0.001)];
  if (grip === 'bow') return [bow(slot, x, y, z, half)];
  return grip === 'bar' ? lyingBar(slot, x, y, z, half) : [];
}

function uprightGrips({ grip, gripSlot: slot, y, height, z }: Fronts, x: number): Part[] {
  const middle = height > 1 ? 1.05 - y * 0.5 : y + height * 0.62;
  if (grip === 'knob' || grip === 'bow') return knob(slot, x, middle, z);
  if (grip === 'edge') {
    return [box(slot, [0.004, 0.12, 0.022], [x + 0.01, middle - 0.06, z + 0.004], 0.001)];
  }
  if (grip === 'none') return [];
  const half = height > 1 ? 0.16 : 0.07;
  return [
    box(slot, [0.011, half * 2, 0.009], [x, middle - half, z + 0.027], 0.002),
    ...[-1, 1].map((end) => stud(slot, x, middle + end * half * 0.85, z)),
  ];
}

function knob(slot: Slot, x: number, y: number, z: number): Part[] {
  const turn = [Math.PI / 2, 0, 0] as const;
  return [
    { ...post(slot, 0.006, 0.016, [x, y, z]), turn },
    { ...post(slot, 0.012, 0.011, [x, y, z + 0.014], 0.014), turn },
  ];
}

function lyingBar(slot: Slot, x: number, y: number, z: number, half: number): Part[] {
  return [
    box(slot, [half * 2, 0.011, 0.009], [x, y - 0.0055, z + 0.027], 0.002),
    ...[-1, 1].map((end) => stud(slot, x + end * half * 0.85, y, z)),
  ];
}

function stud(slot: Slot, x: number, y: number, z: number): Part {
  return box(slot, [0.009, 0.009, 0.026], [x, y - 0.0045, z + 0.012], 0.001);
}

function bow(slot: Slot, x: number, y: number, z: number, half: number): Part {
  return tube(
    slot,
    [
      [x - half * 0.8, y, z],
      [x - half * 0.7, y - 0.004, z + 0.022],
      [x, y - 0.008, z + 0.027],
      [x + half * 0.7, y - 0.004, z + 0.022],
      [x + half * 0.8, y, z],
    ],
    0.0045,
  );
}
