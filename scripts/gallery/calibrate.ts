import type { Pixels } from '@/utils/restyle/pixels';
import { calibrationFrom } from '@/utils/studio/camera/calibration-from';
import { dragHandle } from '@/utils/studio/camera/drag-handle';
import { guessCalibration } from '@/utils/studio/camera/guess-calibration';
import type { Handles } from '@/utils/studio/camera/handles';
import { handlesOf } from '@/utils/studio/camera/handles-of';
import type { Calibration, Point } from '@/utils/studio/space';
import { CORRECTED_WIDTH, corrections } from './corrections';

/** The camera of a gallery room: guessed, then with what a person would have corrected. */
export function calibrate(photo: Pixels, roomId: string): Calibration | undefined {
  const guess = guessCalibration(photo).calibration;
  return guess && corrected(guess, roomId);
}

/** A guess as a person would have left it: at most one point dragged, and openings drawn. */
export function corrected(guess: Calibration, roomId: string): Calibration {
  const { drag, openings } = corrections[roomId] ?? {};
  const scale = guess.camera.width / CORRECTED_WIDTH;
  const point = ({ x, y }: Point): Point => ({ x: x * scale, y: y * scale });
  const handles = handlesOf(guess);
  const moved = drag ? dragHandle(handles, drag.handle, point(drag.to)) : handles;
  const drawn: Handles['openings'] | undefined = openings?.map((opening) => ({
    ...opening,
    from: point(opening.from),
    to: point(opening.to),
  }));
  if (!drag && !drawn) return guess;
  // A corner in hand moves the walls and leaves the lens; drawing openings changes nothing else.
  const { calibration, misfit } = calibrationFrom(
    { ...moved, openings: drawn ?? moved.openings },
    guess,
    drag?.handle ?? 'floor',
  );
  if (misfit) console.warn(`The correction of ${roomId} doesn't fit: ${misfit}`);
  return calibration ?? guess;
}
