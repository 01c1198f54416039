import { boxMean } from './box-mean';
import type { Mask } from './pixels';

/** Means of means come close to a bell; three are hard to tell from one. */
const ROUNDS = 3;

/**
 * A selection whose edge fades, half inside and half outside of where it was.
 * @param reach pixels of the mask from the edge to where nothing changes any more; below 3 does nothing
 */
export function feather(selection: Mask, reach: number): Mask {
  const { width, height } = selection;
  const radius = Math.floor(reach / ROUNDS);
  if (radius < 1) return selection;
  let values: Float32Array = Float32Array.from(selection.data);
  for (let round = 0; round < ROUNDS; round++) values = boxMean(values, width, height, radius);
  return { width, height, data: Uint8Array.from(values, Math.round) };
}
