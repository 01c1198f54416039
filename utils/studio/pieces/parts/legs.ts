import type { Slot } from '@/utils/studio/finish';
import type { Part } from '../spec';
import { atCorners } from './place';
import { bar, post, rod } from './solids';

/** Metres. The footprint is where the legs meet what they carry. */
export interface Legs {
  slot: Slot;
  width: number;
  depth: number;
  height: number;
  radius: number;
  radiusEnd?: number;
  /** How far each foot stands out beyond the leg's top, along x and z. */
  splay?: number;
  square?: boolean;
}

/** Four legs, each tapering to its foot. */
export function fourLegs({ slot, width, depth, height, ...leg }: Legs): Part[] {
  const { radius, radiusEnd = radius * 0.6, splay = 0, square } = leg;
  return atCorners(width, depth, (x, z) => {
    const foot = [x + Math.sign(x) * splay, 0, z + Math.sign(z) * splay] as const;
    return (square ? bar : rod)(slot, [x, height, z], foot, radius, radiusEnd);
  });
}

/** Straight posts of even thickness with thin feet under them. */
export function fourPosts({ slot, width, depth, height, radius }: Legs): Part[] {
  return atCorners(width, depth, (x, z) => post(slot, radius, height, [x, 0, z]));
}
