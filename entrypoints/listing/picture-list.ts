/** One picture in this many is asked whether it still stands where it stood. */
const SAMPLE = 16;

/** The pictures of one part of a page, in order, and how far down the document each stands. */
export interface PictureList {
  pictures: Element[];
  /**
   * CSS pixels from the document's top; NaN where a picture has no box, which may open anywhere;
   * undefined where none was read yet.
   */
  heights: (number | undefined)[];
  /** What the part holds now. */
  find(): ArrayLike<Element>;
}

export function createList(find: () => ArrayLike<Element>): PictureList {
  return { pictures: [], heights: [], find };
}

/**
 * Takes in what came. Most pages only grow at their end: then a few pictures, the last among them,
 * say that the others need no look.
 * @param anew some are known to be gone
 */
export function bringUpToDate(list: PictureList, anew: boolean): void {
  const { pictures, heights } = list;
  const now = list.find();
  if (anew || !everyOf(list, (picture, index) => now[index] === picture)) {
    const known = new Map(pictures.map((picture, index) => [picture, heights[index]]));
    list.pictures = Array.from(now);
    list.heights = list.pictures.map((picture) => known.get(picture));
  } else {
    for (let index = pictures.length; index < now.length; index += 1) {
      pictures.push(now[index] as Element);
      heights.push(undefined);
    }
  }
}

/** Whether something holds of a sample of a list. */
export function everyOf(
  { pictures }: PictureList,
  holds: (picture: Element, index: number) => boolean,
): boolean {
  return pictures.every(
    (picture, index) =>
      (index % SAMPLE !== 0 && index !== pictures.length - 1) || holds(picture, index),
  );
}
