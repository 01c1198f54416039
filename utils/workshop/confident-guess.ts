import { Problem } from '@/utils/lib/problem';
import type { Pixels } from '@/utils/restyle/pixels';
import { roomLikeness } from '@/utils/restyle/room-likeness';
import { SURE } from '@/utils/studio/camera/confidence';
import { guessCalibration } from '@/utils/studio/camera/guess-calibration';
import type { Calibration } from '@/utils/studio/space';

/** Plans, maps, portraits and facades stay under it. */
const A_ROOM = 0.15;

/**
 * The camera behind a photo, where it may be trusted without asking.
 * @throws Problem what the person may do instead
 */
export function confidentGuess(photo: Pixels): Calibration {
  if (roomLikeness(photo) < A_ROOM) throw refused('problemNotARoom');
  const { calibration } = guessCalibration(photo);
  if (!calibration || calibration.confidence < SURE) throw refused('problemCornerNeeded');
  return calibration;
}

function refused(key: 'problemNotARoom' | 'problemCornerNeeded'): Problem {
  return new Problem({ kind: 'rejected', say: { key }, charged: 'no' });
}
