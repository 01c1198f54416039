/**
 * What a person sees in the real empty rooms, in pixels of the photo at 1024 wide: where the floor
 * ends at each wall, and where openings are, each by its outline.
 */
import type { Wall } from '@/utils/studio/space';

export const TRUTH_WIDTH = 1024;

export type Place = readonly [x: number, y: number];

export interface Truth {
  /** Points on the edge between the floor and a wall. */
  floorEdges: Partial<Record<Wall, readonly Place[]>>;
  openings: readonly (readonly Place[])[];
}

export const truths: Record<string, Truth> = {
  'empty-bedroom-grey': {
    floorEdges: {
      left: [
        [142, 668],
        [260, 611],
        [300, 593],
        [429, 532],
        [440, 526],
        [504, 496],
      ],
      back: [
        [504, 496],
        [570, 507],
        [700, 531],
        [829, 552],
        [890, 564],
        [995, 582],
      ],
    },
    openings: [
      [
        [31, 116],
        [432, 227],
        [432, 401],
        [33, 457],
      ],
    ],
  },
  'empty-living-parquet': {
    floorEdges: {
      left: [
        [0, 577],
        [130, 541],
        [200, 519],
        [329, 481],
        [360, 470],
      ],
      back: [
        [441, 452],
        [490, 456],
        [750, 491],
        [821, 499],
      ],
      right: [
        [821, 499],
        [857, 539],
        [909, 600],
        [979, 679],
      ],
    },
    openings: [
      [
        [458, 245],
        [819, 206],
        [819, 386],
        [458, 378],
      ],
    ],
  },
  'empty-living-checker-parquet': {
    floorEdges: {
      left: [
        [0, 588],
        [125, 551],
        [250, 513],
        [359, 481],
        [480, 444],
        [544, 427],
      ],
      back: [
        [544, 427],
        [580, 430],
        [610, 433],
        [710, 447],
      ],
      right: [
        [914, 495],
        [932, 559],
        [946, 600],
        [970, 679],
      ],
    },
    openings: [
      [
        [550, 248],
        [628, 240],
        [628, 370],
        [550, 368],
      ],
      [
        [731, 222],
        [850, 212],
        [850, 378],
        [731, 372],
      ],
    ],
  },
  'empty-living-oak-staircase': {
    floorEdges: {
      back: [
        [304, 425],
        [360, 416],
        [400, 411],
        [421, 407],
      ],
      right: [
        [421, 407],
        [490, 419],
        [620, 448],
        [750, 474],
        [890, 504],
        [1020, 530],
      ],
    },
    openings: [
      [
        [70, 234],
        [156, 236],
        [160, 432],
        [72, 438],
      ],
    ],
  },
  'empty-openplan-kitchen-view': {
    floorEdges: {
      back: [
        [0, 623],
        [130, 588],
        [250, 556],
        [337, 533],
        [630, 454],
        [654, 449],
      ],
      right: [
        [654, 449],
        [730, 460],
        [760, 468],
        [890, 491],
        [1020, 513],
      ],
    },
    openings: [
      [
        [330, 200],
        [618, 246],
        [618, 454],
        [334, 532],
      ],
      [
        [777, 232],
        [890, 216],
        [890, 408],
        [780, 398],
      ],
    ],
  },
  'empty-room-grey-door': {
    floorEdges: {
      left: [
        [5, 663],
        [130, 610],
        [200, 578],
        [329, 522],
        [428, 479],
      ],
      back: [
        [428, 479],
        [509, 487],
        [820, 526],
        [863, 531],
      ],
      right: [
        [863, 531],
        [899, 570],
        [910, 580],
        [981, 660],
      ],
    },
    openings: [
      [
        [436, 254],
        [511, 250],
        [511, 488],
        [436, 478],
      ],
      [
        [82, 108],
        [332, 206],
        [332, 362],
        [76, 366],
      ],
    ],
  },
  'empty-living-balcony-windows': {
    floorEdges: {
      left: [
        [42, 531],
        [150, 511],
        [160, 510],
        [290, 486],
        [320, 478],
        [420, 461],
      ],
    },
    openings: [
      [
        [45, 212],
        [420, 288],
        [420, 460],
        [57, 528],
      ],
    ],
  },
};
