import { halton } from './light-set';

/**
 * The `index`th of a row of shifts that are normally distributed with standard deviation 1, any few
 * of which lie apart: by chance they would lie in heaps, and edges show steps.
 */
export function evenShift(index: number): readonly [x: number, y: number] {
  const reach = Math.sqrt(-2 * Math.log(1 - halton(index + 1, 2)));
  const turn = 2 * Math.PI * halton(index + 1, 3);
  return [reach * Math.cos(turn), reach * Math.sin(turn)];
}
