/** One picture in this many is asked whether it is still the one it was, and where. */
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
  /** Some of the pictures by their places, ascending, the last of all among them. */
  sample: Map<number, Element>;
}

export function createList(find: () => ArrayLike<Element>): PictureList {
  return { find, heights: new Float32Array(), sample: new Map() };
}

/**
 * Takes in what came and adds the pictures half a screen above and below the viewport to `near`.
 * Asked for their boxes are those that were near, and those that are new.
 * @param moved others may stand elsewhere too
 * @returns whether boxes are left for another look
 */
export function findNear(list: PictureList, near: Set<Element>, moved: boolean): boolean {
  const now = list.find();
  bringUpToDate(list, now);
  const { heights, sample } = list;
  const [top, reach] = [scrollY, innerHeight];
  const middle = top + reach / 2;
  const isFar = (height: number) => Math.abs(height - middle) > reach;
  const isAsBefore = () =>
    [...sample].every(([index, picture]) => stands(picture, top, heights[index] as number));
  if (moved && !isAsBefore()) heights.fill(UNREAD);
  let boxes = 0;
  heights.forEach((known, index) => {
    if (known === UNREAD ? boxes++ >= MOST_BOXES : isFar(known)) return;
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
  if (kept === length) return;
  const heights = new Float32Array(length).fill(UNREAD);
  heights.set(list.heights.subarray(0, kept));
  list.heights = heights;
  list.sample.clear();
  for (let index = 0; index < length; index += 1) {
    if (index % SAMPLE === 0 || index === length - 1) list.sample.set(index, now[index] as Element);
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

/** Whether a picture is where it was. What was not read, or has no box, is as good as the same. */
function stands(picture: Element, top: number, height: number): boolean {
  return height === UNREAD || !(Math.abs(heightOf(picture, top) - height) >= 1);
}
