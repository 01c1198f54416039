import type { Pixels } from '@/utils/restyle/pixels';
import { byAxis } from './edge-support';
import { type FoundBox, findBox } from './find-box';
import type { LensGuess } from './find-lens';

/** Lenses with a smaller part of the best one's agreement aren't looked at. */
const WORTH_A_LOOK = 0.7;
/** How much agreement of lines counts against the edges of the room's box. */
const LINES_SHARE = 2;

/** A lens and the box seen through it. */
export interface View {
  guess: LensGuess;
  box: FoundBox;
  /** The best other view's part of this one's likelihood, 0..1; 0 where there is none. */
  rival: number;
}

/** The lens whose lines and whose box together fit the photo best. */
export function bestView(pixels: Pixels, lenses: readonly LensGuess[]): View | undefined {
  const most = lenses[0].score;
  const views = lenses
    .filter(({ score }) => score > WORTH_A_LOOK * most)
    .flatMap((guess) => {
      const box = findBox(pixels, { ...guess.lens, eyeHeight: 1 }, byAxis(guess.aligned));
      return box ? [{ guess, box, total: LINES_SHARE * Math.log(guess.score) + box.score }] : [];
    })
    .sort((a, b) => b.total - a.total);
  const [best, second] = views;
  return best && { ...best, rival: second ? Math.exp(second.total - best.total) : 0 };
}
