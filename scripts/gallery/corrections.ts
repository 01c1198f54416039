/**
 * What a person would have dragged where the automatic camera is off: handles in pixels of the
 * photo at 1024 wide, over those of the guess.
 */
import type { Handles } from '../../utils/studio/camera/handles';

export const CORRECTED_WIDTH = 1024;

type Correction = Partial<Handles>;

export const corrections: Record<string, Correction> = {
  'empty-living-parquet': {
    openings: [{ wall: 'back', kind: 'window', from: { x: 441, y: 205 }, to: { x: 823, y: 380 } }],
  },
  'empty-living-checker-parquet': {
    openings: [
      { wall: 'back', kind: 'window', from: { x: 548, y: 238 }, to: { x: 632, y: 374 } },
      { wall: 'back', kind: 'window', from: { x: 727, y: 213 }, to: { x: 854, y: 380 } },
    ],
  },
  'empty-openplan-kitchen-view': {
    openings: [
      { wall: 'back', kind: 'passage', from: { x: 326, y: 190 }, to: { x: 628, y: 445 } },
      { wall: 'right', kind: 'window', from: { x: 774, y: 220 }, to: { x: 896, y: 412 } },
    ],
  },
  'empty-bedroom-grey': {
    corner: 'left',
    floor: { x: 503, y: 490 },
    ceiling: { x: 502, y: 178 },
    floorLeft: { x: 85, y: 669 },
    floorRight: { x: 998, y: 581 },
    ceilingLeft: { x: 145, y: 0 },
    ceilingRight: { x: 1002, y: 86 },
    ceilingHeight: 2.55,
    openings: [{ wall: 'left', kind: 'window', from: { x: 30, y: 115 }, to: { x: 432, y: 402 } }],
  },
};
