import type { Effort } from './stage';

export type Quality = 'draft' | 'final';

/** How large to draw, and how much light to gather. */
export interface Work extends Effort {
  /** Pixels of the drawn furniture's long side, at most. */
  longSide: number;
}

/** Pixels of the long side of the photo that a draft goes over, at most: a panel shows no more. */
export const DRAFT_SIDE = 1024;

/** Without a graphics chip a pass takes up to a second; with one, milliseconds. */
const works: Record<'software' | 'hardware', Record<Quality, Work>> = {
  software: {
    draft: {
      longSide: 448,
      fewestPasses: 2,
      mostPasses: 4,
      milliseconds: 600,
      shadowSize: 512,
      outlinePictures: 6,
    },
    final: {
      longSide: 1024,
      fewestPasses: 6,
      mostPasses: 16,
      milliseconds: 20_000,
      shadowSize: 1024,
      outlinePictures: 8,
    },
  },
  hardware: {
    draft: {
      longSide: 960,
      fewestPasses: 4,
      mostPasses: 16,
      milliseconds: 200,
      shadowSize: 1024,
      outlinePictures: 8,
    },
    final: {
      longSide: 1600,
      fewestPasses: 16,
      mostPasses: 164,
      milliseconds: 6000,
      shadowSize: 2048,
      outlinePictures: 8,
    },
  },
};

export function workFor(quality: Quality, software: boolean): Work {
  return works[software ? 'software' : 'hardware'][quality];
}
