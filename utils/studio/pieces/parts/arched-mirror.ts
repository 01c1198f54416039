import type { Slot } from '@/utils/studio/finish';
import type { Part } from '../spec';
import { arch, type Outline } from './outlines';

/** Metres. */
export interface ArchedMirror {
  slot: Slot;
  width: number;
  height: number;
  depth: number;
  rim: number;
}

/** A mirror with a half-round head in a narrow frame, standing on y = 0, its back on z = 0. */
export function archedMirror({ slot, width, height, depth, rim }: ArchedMirror): Part[] {
  return [
    {
      shape: { kind: 'panel', outline: arch(width - rim, height - rim), depth: depth * 0.5 },
      slot: 'mirror',
      at: [0, rim / 2, depth * 0.3],
    },
    {
      shape: { kind: 'panel', outline: band(width, height, rim), depth, edge: 0.002 },
      slot,
      at: [0, 0, depth / 2],
    },
    {
      shape: { kind: 'box', size: [width - 2 * rim + 0.002, rim, depth], edge: 0.002 },
      slot,
      at: [0, 0, depth / 2],
    },
  ];
}

/** The arch's frame without its sill: up outside, back down inside. */
function band(width: number, height: number, rim: number): Outline {
  const outside = arch(width, height).slice(1);
  const inside = arch(width - 2 * rim, height - rim).slice(1);
  return [...outside, [-width / 2, 0], [-width / 2 + rim, 0], ...inside.reverse()];
}
