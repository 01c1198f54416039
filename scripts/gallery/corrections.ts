/**
 * What a person would have dragged where the automatic camera is off: one handle of the guess's,
 * and openings, in pixels of the photo at 1024 wide.
 */
import type { HandlePoint, Handles } from '../../utils/studio/camera/handles';
import type { Point } from '../../utils/studio/space';

export const CORRECTED_WIDTH = 1024;

export interface Correction {
  /** One point, taken to where the photo shows it. */
  drag?: { handle: HandlePoint; to: Point };
  openings?: Handles['openings'];
}

export const corrections: Record<string, Correction> = {
  'empty-living-parquet': {
    drag: { handle: 'floor', to: { x: 430, y: 450 } },
    openings: [{ wall: 'back', kind: 'window', from: { x: 458, y: 250 }, to: { x: 820, y: 383 } }],
  },
  'empty-living-checker-parquet': {
    openings: [
      { wall: 'back', kind: 'window', from: { x: 548, y: 238 }, to: { x: 632, y: 374 } },
      { wall: 'back', kind: 'window', from: { x: 727, y: 213 }, to: { x: 854, y: 380 } },
    ],
  },
  // Its back wall steps forward by a hand: the corner goes where both walls' edges fit best.
  'empty-living-oak-staircase': { drag: { handle: 'floor', to: { x: 437, y: 407 } } },
  'empty-openplan-kitchen-view': {
    drag: { handle: 'ceiling', to: { x: 654, y: 217 } },
    openings: [
      { wall: 'back', kind: 'passage', from: { x: 328, y: 192 }, to: { x: 628, y: 456 } },
      { wall: 'right', kind: 'window', from: { x: 774, y: 220 }, to: { x: 896, y: 412 } },
    ],
  },
  'empty-bedroom-grey': {
    drag: { handle: 'floor', to: { x: 504, y: 496 } },
    openings: [{ wall: 'left', kind: 'window', from: { x: 30, y: 115 }, to: { x: 432, y: 402 } }],
  },
};
