import type { Pixels } from '@/utils/restyle/pixels';
import type { Calibration, Camera, Room } from '../space';
import { bestView } from './best-view';
import { confidenceOf } from './confidence';
import { byAxis } from './edge-support';
import type { FoundBox } from './find-box';
import { findLenses } from './find-lens';
import { findSegments } from './find-segments';
import { guessOpenings } from './guess-openings';
import { nearestFloor } from './nearest-floor';

/** Metres, where nothing else is known. */
export const USUAL_CEILING = 2.5;
const OPEN_WALL = 30;

/** Why there is no guess. */
export type NoCalibration =
  /** Hardly any straight line: fog, a detail, a garden, a drawing. */
  | 'no-lines'
  /** Lines, but no two directions at right angles that most of them agree on. */
  | 'no-directions'
  /** Directions, but no edge of a floor. */
  | 'no-floor';

/** The camera and room of a photo, as far as its lines tell. */
export type CalibrationGuess =
  | { calibration: Calibration; missing?: never }
  | { calibration?: never; missing: NoCalibration };

export interface GuessOptions {
  /** Metres, where the person knows it. */
  ceilingHeight?: number;
}

const FEWEST_SEGMENTS = 8;
const FEWEST_ALIGNED = 6;

/** Guesses camera and room of a photo from its lines alone; numbers are in the photo's own pixels. */
export function guessCalibration(pixels: Pixels, options: GuessOptions = {}): CalibrationGuess {
  const segments = findSegments(pixels);
  if (segments.length < FEWEST_SEGMENTS) return { missing: 'no-lines' };
  const lenses = findLenses(segments, pixels.width, pixels.height);
  if (!lenses[0] || lenses[0].aligned.length < FEWEST_ALIGNED) return { missing: 'no-directions' };
  const view = bestView(pixels, lenses);
  if (!view) return { missing: 'no-floor' };
  const { box, guess } = view;
  const ceiling = options.ceilingHeight ?? USUAL_CEILING;
  const camera: Camera = { ...guess.lens, eyeHeight: ceiling / box.ceiling };
  const room = roomOf(camera, box, ceiling);
  return {
    calibration: {
      camera,
      room,
      openings: guessOpenings(pixels, camera, room, byAxis(guess.aligned)),
      confidence: confidenceOf(view),
      madeBy: 'guess',
    },
  };
}

function roomOf(camera: Camera, box: FoundBox, ceiling: number): Room {
  const metres = camera.eyeHeight;
  const room: Room = { back: box.back * metres, front: 0, ceiling };
  if (box.left > -OPEN_WALL) room.left = box.left * metres;
  if (box.right < OPEN_WALL) room.right = box.right * metres;
  return { ...room, front: nearestFloor(camera, room) };
}
