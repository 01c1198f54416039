/** So many pictures, evenly spread, are asked whether they are still those they were, and where. */
const SAMPLE = 32;
/** Boxes read after one frame: a millisecond's worth. */
const MOST_BOXES = 250;
/** Height of a picture whose box was not read yet. */
const UNREAD = Number.POSITIVE_INFINITY;

/**
 * The pictures of one part of a page, in order. Of most of them no more than a number is kept: a
 * script that holds an element makes the browser keep what it is held by.
 */
export interface PictureList {
  /** What the part holds now. */
  find(): ArrayLike<Element>;
  /**
   * How far down the document each picture stands, CSS pixels from its top; NaN where one has no
   * box, which may open anywhere.
   */
  heights: Float32Array;
  /** Some of the pictures by their places, ascending, the last of all among them. */
  sample: Map<number, Element>;
  /** How far the document was scrolled at the last look, CSS pixels. */
  top: number;
}

export function createList(find: () => ArrayLike<Element>): PictureList {
  return { find, heights: new Float32Array(), sample: new Map(), top: 0 };
}

/**
 * Takes in what came and adds the pictures half a screen above and below the viewport to `near`.
 * Asked for their boxes are those that were near, those that are new and the sample: long lists move
 * a few elements about while they are scrolled. Where one of the sample moved, all are asked.
 * @returns whether boxes are left for another look
 */
export function findNear(list: PictureList, near: Set<Element>): boolean {
  const now = list.find();
  bringUpToDate(list, now);
  const { heights } = list;
  const [top, reach] = [scrollY, innerHeight];
  const middle = top + reach / 2;
  const isFar = (height: number) => Math.abs(height - middle) > reach;
  const scrolled = top - list.top;
  if (!standsAsBefore(list, top, scrolled)) heights.fill(UNREAD);
  list.top = top;
  let boxes = 0;
  heights.forEach((known, index) => {
    // Whatever was near may have stayed in the viewport.
    const isKnown = known !== UNREAD;
    if (isKnown ? isFar(known) && isFar(known + scrolled) : boxes++ >= MOST_BOXES) return;
    const picture = now[index] as Element;
    const height = heightOf(picture, top);
    heights[index] = height;
    if (!isFar(height)) near.add(picture);
  });
  return boxes > MOST_BOXES;
}

/** Most pages only grow at their end: then the sample says that the others need no look. */
function bringUpToDate(list: PictureList, now: ArrayLike<Element>): void {
  const kept = countKept(list, now);
  const { length } = now;
  if (kept === length && kept === list.heights.length) return;
  const heights = new Float32Array(length).fill(UNREAD);
  heights.set(list.heights.subarray(0, kept));
  list.heights = heights;
  list.sample.clear();
  const stride = Math.ceil(length / SAMPLE);
  for (let index = 0; index < length; index += 1) {
    if (index % stride === 0 || index === length - 1) list.sample.set(index, now[index] as Element);
  }
}

/** How many from the start are surely those that were there. */
function countKept({ heights, sample }: PictureList, now: ArrayLike<Element>): number {
  let kept = 0;
  for (const [index, picture] of sample) {
    if (now[index] !== picture) return kept;
    kept = index + 1;
  }
  return heights.length;
}

/** @param top how far the document is scrolled, CSS pixels */
function heightOf(picture: Element, top: number): number {
  const box = picture.getBoundingClientRect();
  const { y } = box;
  // What has no box is told to be at 0.
  return y !== 0 || box.width > 0 ? y + top : Number.NaN;
}

/**
 * Whether each of the sample is where it was in the document, or in the viewport, as in a header that
 * stays there. What was not read, or has no box, is as good as the same.
 */
function standsAsBefore({ heights, sample }: PictureList, top: number, scrolled: number): boolean {
  return [...sample].every(([index, picture]) => {
    const height = heights[index] as number;
    if (height === UNREAD) return true;
    const moved = heightOf(picture, top) - height;
    return !(Math.abs(moved) >= 1 && Math.abs(moved - scrolled) >= 1);
  });
}
