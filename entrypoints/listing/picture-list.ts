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
  if (anew || !sampleOf(list).every((index) => now[index] === pictures[index])) {
    replaceAll(list, Array.from(now));
  } else {
    for (let index = pictures.length; index < now.length; index += 1) {
      pictures.push(now[index] as Element);
      heights.push(undefined);
    }
  }
}

function replaceAll(list: PictureList, now: Element[]): void {
  const known = new Map(list.pictures.map((picture, index) => [picture, list.heights[index]]));
  list.pictures = now;
  list.heights = now.map((picture) => known.get(picture));
}

/** Where to ask in a list: here and there, and at its end. */
export function sampleOf({ pictures: { length } }: PictureList): number[] {
  const indexes = length > 0 ? [length - 1] : [];
  for (let index = 0; index < length; index += SAMPLE) indexes.push(index);
  return indexes;
}
