/** So many pictures, evenly spread, are asked whether they are still those they were, and where. */
const SAMPLE = 16;
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
  /** Every so many-th of the pictures is in the sample, and the last of all. */
  stride: number;
  /** Some of the pictures in order. */
  sample: readonly Element[];
  /** How far the document was scrolled at the last look, CSS pixels. */
  top: number;
}

export function createList(find: () => ArrayLike<Element>): PictureList {
  return { find, heights: new Float32Array(), stride: 0, sample: [], top: 0 };
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
  const top = scrollY;
  const reach = innerHeight;
  const middle = top + reach / 2;
  const isFar = (height: number) => Math.abs(height - middle) > reach;
  const scrolled = top - list.top;
  if (!standsAsBefore(list, top, scrolled)) heights.fill(UNREAD);
  list.top = top;
  let boxes = 0;
  // A loop and no callback: it runs over every picture of the page at every look.
  for (let index = 0; index < heights.length; index += 1) {
    const known = heights[index] as number;
    // Whatever was near may have stayed in the viewport.
    if (known === UNREAD ? boxes++ >= MOST_BOXES : isFar(known) && isFar(known + scrolled))
      continue;
    const picture = now[index] as Element;
    const height = heightOf(picture, top);
    heights[index] = height;
    if (!isFar(height)) near.add(picture);
  }
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
  list.stride = Math.ceil(length / SAMPLE);
  const size = length > 0 ? Math.ceil((length - 1) / list.stride) + 1 : 0;
  list.sample = Array.from({ length: size }, (_, nth) => now[placeOf(nth, list)] as Element);
}

/** Where one of the sample is among all pictures. */
function placeOf(nth: number, { heights, stride }: PictureList): number {
  return Math.min(nth * stride, heights.length - 1);
}

/** How many from the start are surely those that were there. */
function countKept(list: PictureList, now: ArrayLike<Element>): number {
  const other = list.sample.findIndex((picture, nth) => now[placeOf(nth, list)] !== picture);
  if (other < 0) return list.heights.length;
  return other > 0 ? placeOf(other - 1, list) + 1 : 0;
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
function standsAsBefore(list: PictureList, top: number, scrolled: number): boolean {
  return list.sample.every((picture, nth) => {
    const height = list.heights[placeOf(nth, list)] as number;
    if (height === UNREAD) return true;
    const moved = heightOf(picture, top) - height;
    return !(Math.abs(moved) >= 1 && Math.abs(moved - scrolled) >= 1);
  });
}
