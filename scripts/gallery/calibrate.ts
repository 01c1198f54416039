import type { Pixels } from '@/utils/restyle/pixels';
import { blankCalibration } from '@/utils/studio/camera/blank-calibration';
import { calibrationFrom } from '@/utils/studio/camera/calibration-from';
import { guessCalibration } from '@/utils/studio/camera/guess-calibration';
import type { Handles } from '@/utils/studio/camera/handles';
import { handlesOf } from '@/utils/studio/camera/handles-of';
import type { Calibration, Point } from '@/utils/studio/space';
import { CORRECTED_WIDTH, corrections } from './corrections';

/** The camera of a gallery room: guessed, then with what a person would have corrected. */
export function calibrate(photo: Pixels, roomId: string): Calibration | undefined {
  const guess = guessCalibration(photo).calibration;
  const correction = corrections[roomId];
  if (!correction) return guess;
  const before = guess ?? blankCalibration(photo.width, photo.height);
  const scaled = scaleHandles(correction, photo.width / CORRECTED_WIDTH);
  const outcome = calibrationFrom({ ...handlesOf(before), ...scaled }, before);
  if (outcome.misfit) console.warn(`The correction of ${roomId} doesn't fit: ${outcome.misfit}`);
  return outcome.calibration ?? guess;
}

function scaleHandles(handles: Partial<Handles>, by: number): Partial<Handles> {
  const point = ({ x, y }: Point): Point => ({ x: x * by, y: y * by });
  const points = Object.entries(handles).filter((entry): entry is [string, Point] => {
    const [, value] = entry;
    return typeof value === 'object' && !Array.isArray(value) && 'x' in value;
  });
  return {
    ...handles,
    ...Object.fromEntries(points.map(([name, value]) => [name, point(value)])),
    ...(handles.openings && {
      openings: handles.openings.map((opening) => ({
        ...opening,
        from: point(opening.from),
        to: point(opening.to),
      })),
    }),
  };
}
